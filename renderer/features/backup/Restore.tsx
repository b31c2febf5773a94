import { useState, type ReactElement } from 'react'
import type { FoundBackup, RestorePreview } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { momentInWords } from './backupWords.ts'
import { PreviewAndConfirm } from './PreviewAndConfirm.tsx'
import { RestoreLocked } from './RestoreLocked.tsx'

interface RestoreProps {
  /** At the front door the steps stand there at once, with a way back. */
  readonly onBack?: () => void
}

/** Putting back a backup in three steps: find it, look into it, decide. Until the last one nothing changes. */
export function Restore({ onBack }: RestoreProps): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const looking = useWork('previewRestore')
  const [found, setFound] = useState<readonly FoundBackup[]>([])
  const [chosen, setChosen] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const backup = found.find(({ name }) => name === chosen)

  async function find(): Promise<void> {
    setPreview(null)
    const outcome = await giveOrder('findBackups', {})
    if (!outcome.ok) {
      setFailure(outcome.failure.kind === 'cancelled' ? null : outcome.failure)
      return
    }
    setFailure(null)
    setFound(outcome.value)
    setChosen(outcome.value[0]?.name ?? '')
  }
  async function look(): Promise<void> {
    if (!backup || looking.running) return
    const outcome = await looking.start({ backup: backup.name, passphrase })
    setFailure(outcome.ok ? null : outcome.failure)
    setPreview(outcome.ok ? outcome.value : null)
    if (outcome.ok) setPassphrase('')
  }
  async function leave(): Promise<void> {
    setPreview(null)
    setFound([])
    setFailure(null)
    await giveOrder('dropRestore', {})
    onBack?.()
  }
  function nameOf({ kind, isPractice, officeName, madeAt }: FoundBackup): string {
    const made = madeAt === null ? say('restore.label.noDate') : whenOf(madeAt)
    const office = officeName ?? say('restore.label.unreadable')
    const mark = isPractice ? `, ${say('restore.label.practice')}` : ''
    return `${office}, ${made} (${say(`restore.label.${kind}`)}${mark})`
  }
  const whenOf = (at: number): string => say('backup.label.when', momentInWords(at, language))

  return (
    <section className={styles['restore']} aria-label={say('restore.label.title')}>
      {found.length === 0 && <p>{say(onBack ? 'restore.prose.front' : 'restore.prose.intro')}</p>}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {found.length > 0 && !preview && (
        <Form className={styles['steps']} onSend={look}>
          <Choice
            label={say('restore.label.found')}
            value={chosen}
            options={found.map((one) => ({ value: one.name, label: nameOf(one) }))}
            onChange={setChosen}
            isStacked
          />
          {backup && !backup.isPractice && (
            <PassphraseField
              label={say('restore.label.passphrase')}
              hint={say('restore.hint.passphrase')}
              value={passphrase}
              onChange={setPassphrase}
            />
          )}
          {looking.running ? (
            <WorkBar
              label={say('restore.label.looking')}
              running={looking.running}
              onCancel={looking.cancel}
            />
          ) : (
            <div className={styles['buttons']}>
              <Button look="main" type="submit">
                {say('restore.action.look')}
              </Button>
              <Button onPress={leave}>{say('app.action.cancel')}</Button>
            </div>
          )}
        </Form>
      )}
      {onBack && backup && !backup.isPractice && !preview && !looking.running && (
        <RestoreLocked name={backup.name} onFailure={setFailure} onDone={() => void leave()} />
      )}
      {preview && <PreviewAndConfirm preview={preview} onLeave={() => void leave()} />}
      {found.length === 0 && (
        <div className={styles['buttons']}>
          <Button onPress={find}>{say(onBack ? 'restore.action.find' : 'restore.action.open')}</Button>
          {onBack && <Button onPress={onBack}>{say('app.action.cancel')}</Button>}
        </div>
      )}
    </section>
  )
}
