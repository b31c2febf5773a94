import { useCallback } from 'react'
import { useNotices } from '../notice.tsx'
import { useSaveDesk } from '../saving/Saving.tsx'
import { useSession, type ClosedBecause } from '../session.ts'
import { useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'

/**
 * Writes what was typed and puts everything on slot. When something can't be written, a person who asked for the
 * lock is told first; when nobody is there, safety comes before the sentence.
 */
export function useLock(): (because?: ClosedBecause) => Promise<void> {
  const desk = useSaveDesk()
  const giveOrder = useOrder()
  const { closed } = useSession()
  const { show } = useNotices()
  const { say } = useWords()
  return useCallback(
    async (because: ClosedBecause = null) => {
      const everythingSaved = await desk.now()
      if (!everythingSaved && because === null) {
        show({ text: say('save.error.leaving'), tone: 'care' })
        return
      }
      await giveOrder('lockOffice', {})
      closed(because)
    },
    [desk, giveOrder, closed, show, say],
  )
}
