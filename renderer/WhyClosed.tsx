import type { ReactElement } from 'react'
import { useSession } from './session.ts'
import { Message } from './ui/Message.tsx'
import { useWords } from './words.ts'

/** When it was not the person who locked: why, and that the work is saved. */
export function WhyClosed(): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const { closedBecause } = useSession()
  if (closedBecause === null) return null
  return (
    <Message tone="info">
      {closedBecause === 'away' ? say('unlock.prose.lockedAway') : sentence(closedBecause)}
    </Message>
  )
}
