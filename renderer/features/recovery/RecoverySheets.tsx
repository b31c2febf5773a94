import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { MakeSheets } from './MakeSheets.tsx'
import styles from './Recovery.module.css'
import { TrySheets } from './TrySheets.tsx'

/** The recovery sheets of this office: where they lie, when they were tried, and making new ones. */
export function RecoverySheets(): ReactElement | null {
  const { say } = useWords()
  const { answer: recovery } = useAnswer('readRecovery', {})
  const [doing, setDoing] = useState<'make' | 'replace' | 'try' | null>(null)
  if (!recovery) return null
  const { note, making, mayMake } = recovery
  const isMaking = doing === 'make' || doing === 'replace' || making !== null
  return (
    <Panel title={say('recovery.label.panel')}>
      <div className={styles['stack']}>
        <p className={styles['lead']}>{say('recovery.prose.what')}</p>
        {(recovery.set !== null || !isMaking) && <State recovery={recovery} />}
        {isMaking && doing === 'replace' && <Message tone="info">{say('recovery.prose.lost')}</Message>}
        {isMaking && mayMake && (
          <MakeSheets
            making={making}
            places={note?.places ?? []}
            replaces={recovery.set !== null}
            onDone={() => {
              setDoing(null)
            }}
          />
        )}
        {doing === 'try' && (
          <TrySheets
            known={{ current: recovery.set, retired: recovery.retired }}
            onDone={() => {
              setDoing(null)
            }}
          />
        )}
        {!isMaking && doing === null && <Ways recovery={recovery} onDo={setDoing} />}
      </div>
    </Panel>
  )
}

function State({ recovery }: { readonly recovery: Answer<'readRecovery'> }): ReactElement {
  const { say, language } = useWords()
  const { set, note, isTryDue, mayMake } = recovery
  if (set === null) {
    return (
      <Message tone="care">
        {say('recovery.prose.none')} {!mayMake && say('recovery.prose.askCoordinator')}
      </Message>
    )
  }
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{say('recovery.label.set')}</dt>
        <dd>{set}</dd>
        {note && (
          <>
            <dt>{say('recovery.label.madeOn')}</dt>
            <dd>{shortDate(note.madeOn, language)}</dd>
            {note.places.map((place, index) => (
              <Place key={index} sheet={index + 1} place={place} />
            ))}
            <dt>{say('recovery.label.triedOn')}</dt>
            <dd>{note.triedOn ? shortDate(note.triedOn, language) : say('recovery.label.never')}</dd>
          </>
        )}
      </dl>
      {note?.usedOn && (
        <Message tone="care">
          {say('recovery.prose.used', { date: shortDate(note.usedOn, language) })}
        </Message>
      )}
      {isTryDue && (
        <Message tone="info">
          {say(note?.triedOn ? 'recovery.prose.tryAgain' : 'recovery.prose.neverTried')}
        </Message>
      )}
    </>
  )
}

function Place({ sheet, place }: { readonly sheet: number; readonly place: string }): ReactElement {
  const { say } = useWords()
  return (
    <>
      <dt>{say('recovery.label.place', { sheet })}</dt>
      <dd>{place === '' ? say('recovery.label.unknownPlace') : <bdi>{place}</bdi>}</dd>
    </>
  )
}

interface WaysProps {
  readonly recovery: Answer<'readRecovery'>
  readonly onDo: (doing: 'make' | 'replace' | 'try') => void
}

function Ways({ recovery: { set, note, mayMake, isTryDue }, onDo }: WaysProps): ReactElement {
  const { say } = useWords()
  const isUsed = note !== null && note.usedOn !== null
  const way = (doing: 'make' | 'replace' | 'try', words: string, isMain: boolean): ReactElement => (
    <Button
      key={words}
      look={isMain ? 'main' : 'plain'}
      onPress={() => {
        onDo(doing)
      }}
    >
      {words}
    </Button>
  )
  return (
    <div className={styles['buttons']}>
      {set !== null && way('try', say('recovery.action.try'), isTryDue && !isUsed)}
      {mayMake && set === null && way('make', say('recovery.action.make'), true)}
      {mayMake && set !== null && way('make', say('recovery.action.makeNew'), isUsed)}
      {mayMake && set !== null && way('replace', say('recovery.action.lost'), false)}
    </div>
  )
}
