import { useCallback } from 'react'
import { useNotices } from '../notice.tsx'
import { useSaveDesk } from '../saving/Saving.tsx'
import { useSession, type ClosedBecause } from '../session.ts'
import { useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'

/**
 * Writes what was typed and puts everything on slot. What has no place of its own yet lies sealed in the drawer. When not
 * even that can be written, a person who asked for the lock is told first, and may lock all the same; when nobody is
 * there, safety comes before the sentence.
 */
export function useLock(): (because?: ClosedBecause) => Promise<void> {
  const desk = useSaveDesk()
  const giveOrder = useOrder()
  const { closed } = useSession()
  const { show } = useNotices()
  const { say } = useWords()
  return useCallback(
    async (because: ClosedBecause = null) => {
      const lock = async (): Promise<void> => {
        await giveOrder('lockOffice', {})
        closed(because)
      }
      if ((await desk.now()) || desk.isAllKept() || because !== null) return lock()
      show({
        text: say('save.error.leaving'),
        tone: 'care',
        wayOn: { label: say('save.action.lockAnyway'), take: lock },
      })
    },
    [desk, giveOrder, closed, show, say],
  )
}
