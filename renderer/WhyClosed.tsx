import type { ReactElement } from 'react'
import { useSession } from './session.ts'
import { Message } from './ui/Message.tsx'
import { useWords } from './words.ts'

/** When it was not the person who locked: why, and that the work is saved. */
export function WhyClosed(): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const { closedBecause } = useSession()
  if (closedBecause === null) return null
  if (closedBecause !== 'away' && closedBecause.kind === 'backupRestored') {
    const { setAside, opensWith } = closedBecause
    return (
      <Message tone="done" isUrgent>
        <p>{say(opensWith === 'sheets' ? 'restore.prose.doneLocked' : 'restore.prose.done')}</p>
        {setAside !== null && <p>{say('restore.prose.doneAside', { name: setAside })}</p>}
      </Message>
    )
  }
  return (
    <Message tone="info">
      {closedBecause === 'away' ? say('unlock.prose.lockedAway') : sentence(closedBecause)}
    </Message>
  )
}
