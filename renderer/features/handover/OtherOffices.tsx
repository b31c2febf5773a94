import { IconDeviceUsb } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { HandoverOffices } from '#shared/contract/officeIdentities.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { KnownOffices } from './KnownOffices.tsx'
import { OfficeMovePanel } from './OfficeMovePanel.tsx'
import { MeetOffice } from './MeetOffice.tsx'
import { QrPicture } from './QrPicture.tsx'
import { SafetyNumber } from './SafetyNumber.tsx'

/** Who we are for other offices, which ones we know, and meeting a new one. */
export function OtherOffices(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { user } = useOffice()
  const { answer: offices, failure } = useAnswer('readHandoverOffices', {})
  if (failure) {
    return (
      <>
        <Panel title={say('handover.label.offices')}>
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        </Panel>
        <MeetOffice />
      </>
    )
  }
  if (!offices) return <Busy>{say('app.label.loading')}</Busy>
  return (
    <>
      <KnownOffices known={offices.known} />
      <MeetOffice />
      <OwnIdentity own={offices.own} />
      {user.role === 'coordinator' && <OfficeMovePanel known={offices.known} />}
    </>
  )
}

function OwnIdentity({ own }: Pick<HandoverOffices, 'own'>): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [failure, setFailure] = useState<Failure | null>(null)

  async function save(): Promise<void> {
    const saved = await giveOrder('saveOfficeIntroduction', {})
    setFailure(saved.ok || saved.failure.kind === 'cancelled' ? null : saved.failure)
    if (saved.ok) {
      show({ text: say('handover.success.introduction', { file: saved.value.fileName }), tone: 'done' })
    }
  }
  return (
    <Panel title={say('handover.label.ownOffice')}>
      <div className={styles['own']}>
        <div className={styles['stack']}>
          <p>{say('handover.prose.ownOffice')}</p>
          <SafetyNumber groups={own.fingerprint} of={own.name} />
          {failure && (
            <Message tone="care" isUrgent>
              {sentence(failure)}
            </Message>
          )}
          <div>
            <Button icon={<IconDeviceUsb aria-hidden />} onPress={save}>
              {say('handover.action.saveIntroduction')}
            </Button>
          </div>
          <p className={styles['soft']}>{say('handover.hint.introduction')}</p>
        </div>
        <QrPicture text={own.text} label={say('handover.label.qr', { office: own.name })} />
      </div>
    </Panel>
  )
}
