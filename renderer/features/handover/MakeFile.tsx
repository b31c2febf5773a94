import { IconDeviceUsb } from '@tabler/icons-react'
import { useEffect, useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { CoverOf } from './CoverOf.tsx'
import styles from './Handover.module.css'
import { goingOf, type HandOutState } from './handOutState.ts'
import type { Destination } from './handoverView.ts'
import { WhoWent } from './WhoWent.tsx'

interface MakeFileProps {
  readonly dossier: Dossier
  readonly to: Destination
  readonly state: HandOutState
  readonly onChange: (state: HandOutState) => void
  readonly onDone: () => void
}

/** The file itself, of everybody who said yes. What is stopped halfway leaves nothing on the stick. */
export function MakeFile({ dossier, to, state, onChange, onDone }: MakeFileProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { show } = useNotices()
  const making = useWork('makeHandover')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { words, fileName } = state
  const people = goingOf(state)
  const { answer: suggested } = useAnswer('suggestHandoverWords', {})
  const needsWords = to.kind === 'words' && words === null
  // The same six words from the first look on: they are read aloud before or after the file was made.
  useEffect(() => {
    if (needsWords && suggested) onChange({ ...state, words: suggested.words })
  }, [needsWords, suggested, onChange, state])

  if (people.length === 0) {
    return (
      <>
        <Message tone="done" isUrgent>
          {state.people.length === 1
            ? say('handover.prose.refused', { name: dossier.person.callName })
            : say('handover.prose.nobodyGoes')}
        </Message>
        <div>
          <Button onPress={onDone}>{say('handover.action.close')}</Button>
        </div>
      </>
    )
  }

  async function make(): Promise<void> {
    const sealedWith =
      to.kind === 'office'
        ? ({ kind: 'office', office: to.office } as const)
        : ({ kind: 'words', words: words ?? '', name: to.name } as const)
    const made = await making.start({ to: sealedWith, people })
    const isStopped = !made.ok && made.failure.kind === 'cancelled'
    setFailure(made.ok || isStopped ? null : made.failure)
    if (isStopped) show({ text: say('handover.success.stopped'), tone: 'info', about: dossier.id })
    if (made.ok) onChange({ ...state, fileName: made.value.fileName })
  }

  return (
    <div className={styles['stack']}>
      {state.people.length > 1 && <WhoWent dossier={dossier} people={state.people} />}
      {to.kind === 'words' && words !== null && (
        <>
          <p>{say('handover.prose.sayWords', { office: to.name })}</p>
          <p className={styles['sixWords']} lang="nl">
            {words}
          </p>
        </>
      )}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {fileName !== null ? (
        <>
          <Message tone="done" isUrgent>
            {say('handover.success.made', { file: fileName })}
          </Message>
          <p>{say('handover.prose.afterMaking', { office: to.name })}</p>
          <div className={styles['buttons']}>
            {people.map(({ id, parts }) => (
              <CoverOf key={id} id={id} dossier={dossier} parts={parts} isOneOfMore={people.length > 1} />
            ))}
            <Button onPress={onDone}>{say('handover.action.close')}</Button>
          </div>
        </>
      ) : making.running ? (
        <WorkBar label={say('handover.label.making')} running={making.running} onCancel={making.cancel} />
      ) : (
        <>
          <p>{say('handover.prose.makeFile')}</p>
          <div>
            <Button look="main" icon={<IconDeviceUsb aria-hidden />} isDisabled={needsWords} onPress={make}>
              {say('handover.action.makeFile')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
