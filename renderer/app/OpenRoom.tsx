import { IconLock } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { FrontDesk } from '../features/frontDesk/FrontDesk.tsx'
import { ChangePassphrase } from '../features/users/ChangePassphrase.tsx'
import { Volunteer } from '../features/volunteer/Volunteer.tsx'
import { useNotices } from '../notice.tsx'
import styles from '../room/Room.module.css'
import { useOffice } from '../session.ts'
import { Busy } from '../ui/Busy.tsx'
import { Button } from '../ui/Button.tsx'
import { Typed } from '../ui/ForeignText.tsx'
import { Message } from '../ui/Message.tsx'
import { Page, Panel } from '../ui/Panel.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import { IdleGuard } from './IdleGuard.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { useLock } from './useLock.ts'

/** What the front desk and volunteers have instead of the office: one screen, the own passphrase, and the lock. */
export function OpenRoom(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { name, user } = useOffice()
  const { answer: room, failure } = useAnswer('readRoom', {})
  const { show } = useNotices()
  const lock = useLock()
  const [isChanging, setChanging] = useState(false)
  return (
    <div className={styles['room']}>
      <header data-area tabIndex={-1} aria-label={say('top.label.name')} className={styles['bar']}>
        <p className={styles['office']}>
          <Typed>{name}</Typed> · <Typed>{user.name}</Typed>
        </p>
        <div className={styles['buttons']}>
          <Button
            look="quiet"
            isExpanded={isChanging}
            onPress={() => {
              setChanging(!isChanging)
            }}
          >
            {say('users.label.own')}
          </Button>
          <Button
            icon={<IconLock aria-hidden />}
            onPress={() => {
              void lock()
            }}
          >
            {say('top.action.lock')}
          </Button>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} data-area className={styles['content']}>
        <NoticeLine />
        {failure && <Message tone="care">{sentence(failure)}</Message>}
        {isChanging && (
          <Page title={say('users.label.own')}>
            <Panel>
              <ChangePassphrase
                onChanged={() => {
                  setChanging(false)
                  show({ text: say('users.success.changed'), tone: 'done' })
                }}
              />
            </Panel>
          </Page>
        )}
        {!isChanging && !room && !failure && <Busy>{say('app.label.loading')}</Busy>}
        {!isChanging &&
          room &&
          (room.user.role === 'frontDesk' ? <FrontDesk room={room} /> : <Volunteer room={room} />)}
      </main>
      <IdleGuard />
    </div>
  )
}
