import { useEffect, useEffectEvent } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { ask } from '../backend.ts'
import { clockTime, dayHere, shortDate } from '../dates.ts'
import { useNotices } from '../notice.tsx'
import { useWords } from '../words.ts'

/** After an opening: says it when the program stopped last time without a lock, and what was kept. */
export function useLastTime(): void {
  const { say, language } = useWords()
  const { show } = useNotices()
  const tell = useEffectEvent(({ endedWell, keptUntil }: Answer<'readLastTime'>) => {
    if (endedWell) return
    const text =
      keptUntil === null
        ? say('unfinished.prose.stopped')
        : say('unfinished.prose.stoppedAt', {
            date: shortDate(dayHere(keptUntil), language),
            time: clockTime(keptUntil, language),
          })
    show({ text, tone: 'info' })
  })
  useEffect(() => {
    void ask('readLastTime', {}).then((told) => {
      if (told.ok) tell(told.value)
    })
  }, [])
}
