import { IconDeviceUsb } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import type { Destination } from './handoverView.ts'
import { SavePaper } from './SavePaper.tsx'

interface MakeFileProps {
  readonly dossier: Dossier
  readonly to: Destination
  readonly parts: readonly TransferPart[]
  readonly onDone: () => void
}

/** The file itself. What is stopped halfway leaves nothing on the stick. */
export function MakeFile({ dossier, to, parts, onDone }: MakeFileProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const making = useWork('makeHandover')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [fileName, setFileName] = useState<string | null>(null)
  const { answer: suggested } = useAnswer('suggestHandoverWords', {})
  // The same six words from the first look on: they are read aloud before or after the file was made.
  const [words, setWords] = useState<string | null>(null)
  if (words === null && suggested) setWords(suggested.words)

  async function make(): Promise<void> {
    const sealedWith =
      to.kind === 'office'
        ? ({ kind: 'office', office: to.office } as const)
        : ({ kind: 'words', words: words ?? '', name: to.name } as const)
    const made = await making.start({ to: sealedWith, people: [{ id: dossier.id, parts }] })
    setFailure(made.ok || made.failure.kind === 'cancelled' ? null : made.failure)
    if (made.ok) setFileName(made.value.fileName)
  }

  return (
    <div className={styles['stack']}>
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
            <SavePaper dossier={dossier} paper="transferCover" parts={parts} />
            <Button onPress={onDone}>{say('handover.action.close')}</Button>
          </div>
        </>
      ) : making.running ? (
        <WorkBar label={say('handover.label.making')} running={making.running} onCancel={making.cancel} />
      ) : (
        <>
          <p>{say('handover.prose.makeFile')}</p>
          <div>
            <Button
              look="main"
              icon={<IconDeviceUsb aria-hidden />}
              isDisabled={to.kind === 'words' && words === null}
              onPress={() => void make()}
            >
              {say('handover.action.makeFile')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
