import { IconDeviceUsb } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { KnownOfficeView } from '#shared/contract/officeIdentities.ts'
import type { OfficeMove } from '#shared/contract/officeMoveViews.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { OfficeMoveFound } from './OfficeMoveFound.tsx'

/** An office that closes, or joins another one: everybody who said yes goes in one file. A coordinator's. */
export function OfficeMovePanel({
  known,
}: {
  readonly known: readonly KnownOfficeView[]
}): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const checked = known.filter((office) => office.checked !== null)
  const [picked, setPicked] = useState<KnownOfficeView['id'] | null>(null)
  const [found, setFound] = useState<OfficeMove | null>(null)
  const [made, setMade] = useState<{ readonly fileName: string; readonly people: number } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { show } = useNotices()
  const surveying = useWork('surveyOfficeMove')
  const making = useWork('makeOfficeMove')
  const office = checked.find(({ id }) => id === picked) ?? checked[0]
  if (!office) return null
  const { id, name } = office

  async function survey(): Promise<void> {
    setMade(null)
    const surveyed = await surveying.start({ office: id })
    setFound(surveyed.ok ? surveyed.value : null)
    setFailure(surveyed.ok || surveyed.failure.kind === 'cancelled' ? null : surveyed.failure)
  }
  async function make(): Promise<void> {
    const done = await making.start({ office: id })
    setMade(done.ok ? done.value : null)
    const isStopped = !done.ok && done.failure.kind === 'cancelled'
    setFailure(done.ok || isStopped ? null : done.failure)
    if (isStopped) show({ text: say('handover.success.stopped'), tone: 'info' })
  }

  return (
    <Panel title={say('handover.label.officeMove')}>
      <div className={styles['stack']}>
        <p>{say('handover.prose.officeMove')}</p>
        <SelectField
          label={say('handover.label.whichOffice')}
          value={id}
          onChange={(chosen) => {
            setPicked(chosen)
            setFound(null)
            setMade(null)
          }}
          options={checked.map(({ id: value, name: label }) => ({ value, label }))}
        />
        {surveying.running ? (
          <WorkBar
            label={say('handover.label.surveying')}
            running={surveying.running}
            onCancel={surveying.cancel}
          />
        ) : (
          <div>
            <Button isDisabled={making.running !== null} onPress={survey}>
              {say('handover.action.survey')}
            </Button>
          </div>
        )}
        {found && <OfficeMoveFound found={found} office={name} />}
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
        {made && (
          <>
            <Message tone="done" isUrgent>
              {say('handover.success.made', { file: made.fileName })}
            </Message>
            <p>{say('handover.prose.afterOfficeMove', { office: name })}</p>
          </>
        )}
        {making.running ? (
          <WorkBar label={say('handover.label.making')} running={making.running} onCancel={making.cancel} />
        ) : (
          found &&
          found.goes > 0 &&
          !made && (
            <div>
              <Button
                look="main"
                icon={<IconDeviceUsb aria-hidden />}
                isDisabled={surveying.running !== null}
                onPress={make}
              >
                {say('handover.action.makeFile')}
              </Button>
            </div>
          )
        )}
      </div>
    </Panel>
  )
}
