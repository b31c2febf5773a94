import { useCallback } from 'react'
import type { SlipWords } from '#shared/domain/slip.ts'
import { useNotices } from '../notice.tsx'
import { useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'

/** Leaves a slip and says that it is on the disk, or why it is not. True when it is. */
export function useLeaveSlip(): (words: SlipWords) => Promise<boolean> {
  const giveOrder = useOrder()
  const { show } = useNotices()
  const { say, failure } = useWords()
  return useCallback(
    async (words) => {
      const outcome = await giveOrder('leaveSlip', { words })
      show(
        outcome.ok
          ? { text: say('room.success.left'), tone: 'done' }
          : { text: failure(outcome.failure), tone: 'care' },
      )
      return outcome.ok
    },
    [giveOrder, show, say, failure],
  )
}
