import { useEffect, useState, type ReactElement } from 'react'
import type { OfficeDoor } from '#shared/contract/views.ts'
import { RestoreAtDoor } from '../features/backup/RestoreAtDoor.tsx'
import { FirstStart } from '../features/firstStart/FirstStart.tsx'
import { HelpAtDoor } from '../features/help/HelpAtDoor.tsx'
import { Recover } from '../features/recovery/Recover.tsx'
import { Unlock } from '../features/unlock/Unlock.tsx'
import { useSession } from '../session.ts'
import { Busy } from '../ui/Busy.tsx'
import { Message } from '../ui/Message.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './FrontDoor.module.css'
import { FrontDoorFoot } from './FrontDoorFoot.tsx'

/** Before an office is open: first start when there is none of their own, else its lock. */
export function FrontDoor(): ReactElement {
  const { answer: offices, failure } = useAnswer('listOffices', {})
  const { say, failure: sentence } = useWords()
  const own = offices?.find((office) => office.kind === 'own')
  const open = offices?.find((office) => office.state === 'open')
  const [way, setWay] = useState<'restore' | 'help' | null>(null)
  const back = (): void => {
    setWay(null)
  }
  const ways = {
    onRestore: () => {
      setWay('restore')
    },
    onHelp: () => {
      setWay('help')
    },
  }
  return (
    <div className={styles['door']}>
      <main className={styles['main']}>
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
        {!offices && !failure && <Busy>{say('app.label.loading')}</Busy>}
        {way === 'restore' && !open && <RestoreAtDoor onBack={back} />}
        {way === 'help' && !open && <HelpAtDoor onBack={back} />}
        {offices &&
          !open &&
          way === null &&
          (own ? <Lock office={own} {...ways} /> : <FirstStart onRestore={ways.onRestore} />)}
        {open && <Reenter />}
      </main>
      <FrontDoorFoot />
    </div>
  )
}

interface LockProps {
  readonly office: OfficeDoor
  readonly onRestore: () => void
  readonly onHelp: () => void
}

/** The passphrase, or two recovery sheets when nobody knows it. */
function Lock({ office, ...ways }: LockProps): ReactElement {
  const [isForgotten, setForgotten] = useState(false)
  if (!isForgotten) {
    return (
      <Unlock
        office={office}
        {...ways}
        onForgotten={() => {
          setForgotten(true)
        }}
      />
    )
  }
  return (
    <Recover
      officeName={office.name}
      onStop={() => {
        setForgotten(false)
      }}
    />
  )
}

/** The window was loaded anew while its office stayed open on the other side. */
function Reenter(): ReactElement {
  const { answer: session } = useAnswer('readSession', {})
  const { opened } = useSession()
  const { say } = useWords()
  useEffect(() => {
    if (session) opened(session)
  }, [session, opened])
  return <Busy>{say('app.label.loading')}</Busy>
}
