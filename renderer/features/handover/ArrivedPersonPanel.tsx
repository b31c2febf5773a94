import { useEffect, type ReactElement } from 'react'
import type { ArrivedPerson } from '#shared/contract/handoverViews.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { nl } from '#shared/i18n/transferWords/nl.ts'
import { languageNames } from '../../languageNames.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { yearOf } from '../../ui/birthDraft.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { MergeQuestions } from './MergeQuestions.tsx'
import { decidedAnew, type Decision } from './takeInView.ts'

interface ArrivedPersonPanelProps {
  readonly arrived: ArrivedPerson
  readonly decision: Decision | null
  readonly onDecide: (decision: Decision) => void
}

/** One person of the file: who it is, what came, whether we know somebody like that, and what to do. */
export function ArrivedPersonPanel(props: ArrivedPersonPanelProps): ReactElement {
  const { arrived, decision, onDecide } = props
  const { say, language } = useWords()
  const { dossier, parts, standing, alike, knownAs } = arrived
  const { person, plan } = dossier
  const name = `${person.callName} ${person.otherNames}`.trim()
  const options: readonly { readonly value: Decision['as']; readonly label: ReactElement | string }[] = [
    ...alike.map((line) => ({
      value: line.id,
      label: (
        <>
          {say('handover.label.isThisPerson')} <Typed>{`${line.callName} ${line.otherNames}`.trim()}</Typed>{' '}
          {[line.number, yearOf(line.birth), line.supportedBy].filter(Boolean).join(' · ')}
        </>
      ),
    })),
    { value: 'new', label: say('handover.label.isNew') },
    { value: 'leave', label: say('handover.label.leave') },
  ]
  return (
    <Panel title={name}>
      <div className={styles['stack']}>
        <p>
          <OwnScriptName
            name={person.nameInOwnScript}
            languages={[...person.speaks, person.paperLanguage]}
            besides={name}
          />{' '}
          {[languageNames(person.speaks, language), yearOf(person.birth)].filter(Boolean).join(' · ')}
        </p>
        <p lang="nl">{parts.map((part) => nl.parts[part]).join(', ')}</p>
        <ul>
          {plan.goals.map((goal) => (
            <li key={goal.id}>
              <Typed>{goal.inDutch || goal.ownWords.text}</Typed>
            </li>
          ))}
        </ul>
        <Message tone={standing === 'again' || standing === 'older' ? 'care' : 'info'}>
          {say(standingKeys[standing], { name: person.callName })}
        </Message>
        <Choice<Decision['as'] | 'open'>
          label={say('handover.label.doWeKnow')}
          value={decision?.as ?? 'open'}
          isStacked
          onChange={(as) => {
            if (as !== 'open') onDecide(decidedAnew(as, decision?.moved ?? null))
          }}
          options={options}
        />
        {knownAs !== null && <p className={styles['soft']}>{say('handover.prose.knownAs')}</p>}
        {decision !== null && decision.as !== 'leave' && (
          <>
            <Choice<'yes' | 'no' | 'open'>
              label={say('handover.label.moved', { name: person.callName })}
              value={decision.moved === null ? 'open' : decision.moved ? 'yes' : 'no'}
              onChange={(said) => {
                if (said !== 'open') onDecide(decidedAnew(decision.as, said === 'yes'))
              }}
              options={[
                { value: 'yes', label: say('handover.label.movedYes') },
                { value: 'no', label: say('handover.label.movedNo') },
              ]}
            />
            {decision.moved === true && (
              <Message tone="info">{say('handover.prose.newMunicipality')}</Message>
            )}
          </>
        )}
        {decision !== null && decision.as !== 'leave' && decision.as !== 'new' && decision.moved !== null && (
          <Compared
            key={`${decision.as} ${String(decision.moved)}`}
            arrived={arrived}
            id={decision.as}
            moved={decision.moved}
            decision={decision}
            onDecide={onDecide}
          />
        )}
      </div>
    </Panel>
  )
}

const standingKeys = {
  new: 'handover.prose.standsNew',
  newer: 'handover.prose.standsNewer',
  again: 'handover.prose.standsAgain',
  older: 'handover.prose.standsOlder',
} as const

interface ComparedProps {
  readonly arrived: ArrivedPerson
  readonly id: DossierId
  readonly moved: boolean
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}

function Compared({ arrived, id, moved, decision, onDecide }: ComparedProps): ReactElement | null {
  const { failure: sentence } = useWords()
  const { answer, failure } = useAnswer('compareArrived', { person: arrived.person, id, moved })
  useEffect(() => {
    if (answer && decision.asked === null) {
      onDecide({ ...decision, asked: answer.questions.map(({ path }) => path) })
    }
  }, [answer, decision, onDecide])
  if (failure) {
    return (
      <Message tone="care" isUrgent>
        {sentence(failure)}
      </Message>
    )
  }
  if (!answer) return null
  return (
    <MergeQuestions
      questions={answer.questions}
      choices={decision.choices}
      onChoose={(path, choice) => {
        onDecide({ ...decision, choices: { ...decision.choices, [path]: choice } })
      }}
    />
  )
}
