import { useState, type ReactElement } from 'react'
import type { RestorePreview } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useSession } from '../../session.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { momentInWords } from './backupWords.ts'

interface PreviewProps {
  readonly preview: RestorePreview
  readonly onLeave: () => void
}

/** What is in the backup and what would stay behind, and the one decision, which is asked for twice. */
export function PreviewAndConfirm({ preview, onLeave }: PreviewProps): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const restoring = useWork('restoreBackup')
  const { closed } = useSession()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { dossiers, damaged, newestChange, officeName } = preview

  async function restore(): Promise<void> {
    const outcome = await restoring.start({})
    setAsking(false)
    if (!outcome.ok) {
      setFailure(outcome.failure)
      return
    }
    // The office of now was closed on the other side: the window goes to the front door, which says what was done.
    closed({ kind: 'backupRestored', setAside: outcome.value.setAside, opensWith: 'passphrase' })
    onLeave()
  }

  return (
    <div className={styles['steps']}>
      <h3>{say('restore.label.preview')}</h3>
      <dl className={styles['facts']}>
        <dt>{say('restore.label.office')}</dt>
        <dd>
          <Typed>{officeName}</Typed>
        </dd>
        <dt>{say('restore.label.dossiers')}</dt>
        <dd>{dossiers}</dd>
        <dt>{say('restore.label.newest')}</dt>
        <dd>
          {newestChange === null
            ? say('restore.label.noDate')
            : say('backup.label.when', momentInWords(newestChange, language))}
        </dd>
      </dl>
      {damaged > 0 && <Message tone="care">{say('restore.prose.damaged', { count: damaged })}</Message>}
      <LeftBehind preview={preview} />
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div className={styles['buttons']}>
        <Button
          onPress={() => {
            setAsking(true)
          }}
        >
          {say('restore.action.confirm', { count: dossiers })}
        </Button>
        <Button onPress={onLeave}>{say('app.action.cancel')}</Button>
      </div>
      <Dialog
        title={say('restore.label.confirmTitle')}
        role="alertdialog"
        isOpen={isAsking}
        onClose={() => {
          setAsking(false)
        }}
      >
        <LeftBehind preview={preview} />
        <p>{say('restore.prose.setAside')}</p>
        {restoring.running ? (
          <Busy>{say('restore.label.restoring')}</Busy>
        ) : (
          <div className={styles['buttons']}>
            <Button onPress={restore}>{say('restore.action.confirm', { count: dossiers })}</Button>
            <Button
              onPress={() => {
                setAsking(false)
              }}
            >
              {say('app.action.cancel')}
            </Button>
          </div>
        )}
      </Dialog>
    </div>
  )
}

function LeftBehind({ preview }: { readonly preview: RestorePreview }): ReactElement {
  const { say, language } = useWords()
  const { present, isOtherOffice } = preview
  if (isOtherOffice) return <Message tone="care">{say('restore.prose.otherOffice')}</Message>
  if (!present) return <Message tone="info">{say('restore.prose.notOpen')}</Message>
  const { added, changed, examples, newestChange } = present
  if (added + changed === 0) return <p>{say('restore.prose.nothingNewer')}</p>
  return (
    <Message tone="care">
      <p>{say('restore.prose.leftBehind', { added, changed })}</p>
      {newestChange !== null && (
        <p>{say('restore.prose.newestHere', momentInWords(newestChange, language))}</p>
      )}
      <ul className={styles['names']}>
        {examples.map(({ number, callName }) => (
          <li key={number}>
            <Typed>{callName}</Typed> ({number})
          </li>
        ))}
      </ul>
    </Message>
  )
}
