import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Said } from '#shared/domain/planAround.ts'
import { isSaid } from '#shared/domain/said.ts'
import { planWords } from '#shared/i18n/planWords.ts'
import { shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { ForeignText, Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { isAnythingAround, planRoutes, routeNameKeys, thoughtKeys } from './aroundView.ts'
import { EditAround } from './EditAround.tsx'
import styles from './Plan.module.css'
import { saidParts, saidSentences } from './saidSentences.ts'

interface AroundProps {
  readonly dossier: Dossier
}

/** What stands around the goals: help, worries, expectations, routes that were talked about, and how it can end well. */
export function AroundPlan({ dossier }: AroundProps): ReactElement {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  return (
    <Panel
      title={say('planAround.label.title')}
      actions={
        <Button
          look={isEditing ? 'main' : 'plain'}
          onPress={() => {
            setEditing(!isEditing)
          }}
        >
          {say(isEditing ? 'planAround.action.done' : 'planAround.action.edit')}
        </Button>
      }
    >
      {isEditing ? <EditAround dossier={dossier} /> : <KnownAround dossier={dossier} />}
    </Panel>
  )
}

function KnownAround({ dossier }: AroundProps): ReactElement {
  const { say, language } = useWords()
  const { around } = dossier.plan
  const { sentences: dutch } = planWords('nl')
  if (!isAnythingAround(around)) return <p className={styles['soft']}>{say('planAround.prose.nothing')}</p>
  const routes = planRoutes.filter((route) => {
    const { thought, why } = around.routes[route]
    return thought !== 'notDiscussed' || why.trim() !== ''
  })
  return (
    <dl className={styles['reasons']}>
      {saidParts
        .filter((part) => isSaid(around[part]))
        .map((part) => (
          <div key={part}>
            <dt lang="nl">{dutch[saidSentences[part]]}</dt>
            <dd>
              <SaidWords said={around[part]} />
            </dd>
          </div>
        ))}
      {around.expectations.filter(isSaid).map((said) => (
        <div key={said.id}>
          <dt lang="nl">
            {dutch.expectations} ({shortDate(said.on, language)})
          </dt>
          <dd>
            <SaidWords said={said} />
          </dd>
        </div>
      ))}
      {routes.map((route) => (
        <div key={route}>
          <dt>{say(routeNameKeys[route])}</dt>
          <dd>
            {say(thoughtKeys[around.routes[route].thought])} <Typed>{around.routes[route].why}</Typed>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SaidWords({ said: { ownWords, inDutch } }: { readonly said: Said }): ReactElement {
  return (
    <>
      <ForeignText language={ownWords.language}>{ownWords.text}</ForeignText>
      {inDutch !== '' && inDutch !== ownWords.text && (
        <p lang="nl" className={styles['soft']}>
          {inDutch}
        </p>
      )}
    </>
  )
}
