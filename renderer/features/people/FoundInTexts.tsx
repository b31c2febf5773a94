import { useEffect, useRef, type ReactElement } from 'react'
import type { TextsFound } from '#shared/contract/textsFound.ts'
import type { SearchPlace } from '#shared/domain/searchPlaces.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'
import { GoTo } from '../../navigation.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Message } from '../../ui/Message.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { WholeName } from '../../ui/WholeName.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './People.module.css'
import { wholeName } from './peopleView.ts'

/** Dossiers in which all the words stand, and where in them; the first answer of a new office takes some reading. */
export function FoundInTexts({ search }: { readonly search: string }): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer, failure } = useAnswer('searchTexts', { search })
  const { running, start, cancel } = useWork('readAllTexts')
  const unread = answer?.unread ?? 0
  const isStarted = useRef(false)
  useEffect(() => {
    if (unread === 0 || isStarted.current) return
    isStarted.current = true
    void start({})
  }, [unread, start])
  return (
    <>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {running && <WorkBar label={say('people.label.reading')} running={running} onCancel={cancel} />}
      {unread > 0 && !running && (
        <Message tone="info">{say('people.prose.unread', { count: unread })}</Message>
      )}
      {!answer && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {answer && <Lines answer={answer} search={search} />}
    </>
  )
}

interface LinesProps {
  readonly answer: TextsFound
  readonly search: string
}

function Lines({ answer, search }: LinesProps): ReactElement {
  const { say } = useWords()
  const { found, total } = answer
  if (search.trim() === '') return <p className={styles['count']}>{say('people.prose.texts')}</p>
  if (found.length === 0) return <p>{say('people.prose.noneInTexts', { search })}</p>
  return (
    <>
      <ul className={styles['texts']} aria-label={say('people.label.foundInTexts')}>
        {found.map((line) => (
          <li key={line.id} className={styles['textRow']}>
            <span className={styles['names']}>
              <GoTo
                place={{ screen: 'dossier', id: line.id, tab: line.places[0] ?? 'overview' }}
                className={styles['textName']}
              >
                <WholeName name={line} />
              </GoTo>
              <OwnScriptName
                name={line.nameInOwnScript}
                languages={[...line.speaks, line.paperLanguage]}
                besides={wholeName(line)}
                className={styles['ownScript']}
              />
              <span className={styles['ownScript']}>{line.number}</span>
            </span>
            <span className={styles['where']}>
              {say('people.label.standsIn')}
              {line.places.map((place) => (
                <GoTo
                  key={place}
                  place={{ screen: 'dossier', id: line.id, tab: place }}
                  className={styles['place']}
                >
                  {say(placeKeys[place])}
                </GoTo>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {total > found.length && (
        <p className={styles['count']}>
          {say('people.label.shown', { shown: found.length, total })}. {say('people.prose.moreWords')}
        </p>
      )}
    </>
  )
}

const placeKeys = {
  overview: 'dossier.label.overview',
  kennismaking: 'dossier.label.intake',
  firstWeeks: 'dossier.label.firstWeeks',
  plan: 'dossier.label.plan',
  moments: 'dossier.label.moments',
  papers: 'dossier.label.papers',
} as const satisfies Record<SearchPlace, InterfaceKey>
