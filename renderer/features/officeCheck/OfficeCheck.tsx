import { useState, type ReactElement } from 'react'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { OfficeReport } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { officeReportLines } from '#shared/i18n/officeReportWords.ts'
import { clockTime, dayHere } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './OfficeCheck.module.css'

/** Kantoor nakijken: reads everything, says in plain words what is whole. A volunteer can run it. */
export function OfficeCheck(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { running, start, cancel } = useWork('checkOffice')
  const [report, setReport] = useState<OfficeReport | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function check(): Promise<void> {
    setFailure(null)
    const outcome = await start({})
    if (outcome.ok) setReport(outcome.value)
    else setFailure(outcome.failure)
  }

  return (
    <Panel title={say('check.label.title')}>
      <p>{say('check.prose.intro')}</p>
      {failure && (
        <Message tone={failure.kind === 'cancelled' ? 'info' : 'care'} isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {running ? (
        <WorkBar label={say('check.label.running')} running={running} onCancel={cancel} />
      ) : (
        <div>
          <Button onPress={check}>{say('check.action.start')}</Button>
        </div>
      )}
      {report && !running && <Report report={report} />}
    </Panel>
  )
}

function Report({ report }: { readonly report: OfficeReport }): ReactElement {
  const { say, language } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const { failure: sentence } = useWords()

  async function save(): Promise<void> {
    const outcome = await giveOrder('saveOfficeReport', { language })
    if (outcome.ok) show({ text: say('check.success.saved', { name: outcome.value.fileName }), tone: 'done' })
    else if (outcome.failure.kind !== 'cancelled') show({ text: sentence(outcome.failure), tone: 'care' })
  }

  return (
    <div className={styles['report']} role="status">
      <p className={styles['soft']}>
        {say('check.label.when', {
          date: dateInWords(dayHere(report.at), language),
          time: clockTime(report.at, language),
        })}{' '}
        {say('check.label.read', {
          files: report.filesRead,
          megabytes: Math.ceil(report.bytesRead / 1_000_000),
        })}
      </p>
      {report.troubled.length > 0 && <Troubled report={report} />}
      <ul className={styles['lines']}>
        {officeReportLines(report, language).map(({ tone, text, files }) => (
          <li key={text} className={styles[tone]}>
            {tone === 'good' ? (
              <IconCircleCheck role="img" aria-label={say('check.label.good')} />
            ) : (
              <IconAlertTriangle role="img" aria-label={say('check.label.care')} />
            )}
            <div>
              {text}
              {files.length > 0 && (
                <details>
                  <summary>{say('check.label.files', { count: files.length })}</summary>
                  <ul className={styles['files']}>
                    {files.map((file) => (
                      <li key={file}>{file}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={save}>{say('check.action.save')}</Button>
      </div>
    </div>
  )
}

function Troubled({ report }: { readonly report: OfficeReport }): ReactElement {
  const { say, language } = useWords()
  return (
    <section aria-label={say('check.label.trouble')} className={styles['troubled']}>
      <h3>{say('check.label.trouble')}</h3>
      <ul>
        {report.troubled.map(({ id, number, callName, state, earlierAt }) => (
          <li key={id}>
            <GoTo place={{ screen: 'dossier', id, tab: 'overview' }}>
              <Typed>{callName === '' ? number : callName}</Typed> ({number})
            </GoTo>
            : {say(`check.label.${state}`)}.{' '}
            {earlierAt === null
              ? say('check.prose.noEarlier')
              : say('check.prose.earlier', {
                  date: dateInWords(dayHere(earlierAt), language),
                  time: clockTime(earlierAt, language),
                })}
          </li>
        ))}
      </ul>
    </section>
  )
}
