import { useId, useState, type ReactElement } from 'react'
import type { BackupKind, BackupView } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { momentInWords } from './backupWords.ts'

interface BackupPlaceProps {
  readonly kind: BackupKind
  readonly view: BackupView
}

/** One kind of backup: where it goes, when it was last made and opened, and the buttons for it. */
export function BackupPlace({ kind, view }: BackupPlaceProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const making = useWork('makeBackup')
  const testing = useWork('testBackup')
  const [startedHere, setStartedHere] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const title = useId()
  const isBusy = making.running !== null || testing.running !== null

  async function choose(): Promise<void> {
    const outcome = await giveOrder('chooseBackupPlace', { kind })
    setFailure(outcome.ok || outcome.failure.kind === 'cancelled' ? null : outcome.failure)
  }
  async function run(work: 'make' | 'test'): Promise<void> {
    setStartedHere(true)
    setFailure(null)
    const outcome = await (work === 'make' ? making : testing).start({ kind })
    setStartedHere(false)
    if (!outcome.ok) {
      setFailure(outcome.failure)
      return
    }
    const key = work === 'make' ? (`backup.success.${kind}` as const) : ('backup.success.tested' as const)
    show({ text: say(key, { count: outcome.value.dossiers }), tone: 'done' })
  }

  return (
    <section className={styles['place']} aria-labelledby={title}>
      <h3 id={title}>{say(`backup.label.${kind}`)}</h3>
      <Facts view={view} />
      {view.trouble && !failure && <Message tone="care">{say(`backup.error.${view.trouble}`)}</Message>}
      {view.last !== null && view.last.damaged > 0 && (
        <Message tone="care">{say('backup.error.damaged', { count: view.last.damaged })}</Message>
      )}
      {view.isSameDisk === true && <p className={styles['soft']}>{say('backup.prose.sameDisk')}</p>}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {startedHere && making.running && (
        <WorkBar label={say('backup.label.making')} running={making.running} onCancel={making.cancel} />
      )}
      {startedHere && testing.running && (
        <WorkBar label={say('backup.label.testing')} running={testing.running} onCancel={testing.cancel} />
      )}
      <div className={styles['buttons']}>
        {view.folder === null ? (
          <Button onPress={choose}>
            {say(kind === 'daily' ? 'backup.action.choose' : 'backup.action.chooseStick')}
          </Button>
        ) : (
          <>
            <Button isDisabled={isBusy} onPress={() => run('make')} describedBy={title}>
              {say(kind === 'daily' ? 'backup.action.make' : 'backup.action.makePacked')}
            </Button>
            <Button isDisabled={isBusy || view.last === null} onPress={() => run('test')} describedBy={title}>
              {say('backup.action.test')}
            </Button>
            <Button look="quiet" isDisabled={isBusy} onPress={choose} describedBy={title}>
              {say('backup.action.another')}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

function Facts({ view }: { readonly view: BackupView }): ReactElement {
  const { say, language } = useWords()
  const { folder, isThere, last, testedAt } = view
  return (
    <dl className={styles['facts']}>
      <dt>{say('backup.label.place')}</dt>
      <dd>
        {folder === null ? say('backup.label.notChosen') : <Typed>{folder}</Typed>}
        {folder !== null && !isThere && ` (${say('backup.label.away')})`}
      </dd>
      <dt>{say('backup.label.last')}</dt>
      <dd>{last ? say('backup.label.when', momentInWords(last.at, language)) : say('backup.label.none')}</dd>
      {last && testedAt !== null && (
        <>
          <dt>{say('backup.label.tested')}</dt>
          <dd>
            {say('backup.label.when', momentInWords(testedAt, language))}{' '}
            <strong>{say('backup.label.opens', { count: last.dossiers })}</strong>
          </dd>
        </>
      )}
    </dl>
  )
}
