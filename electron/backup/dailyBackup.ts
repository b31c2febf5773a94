import { describeError, writeLog } from '../log.ts'
import type { Backups } from './backups.ts'

/** How often is looked whether today's copy was made and the place is there. Milliseconds. */
const lookEveryMs = 60_000
/** After a refusal nobody is served by a try each minute. Milliseconds. */
const afterFailureMs = 60 * 60_000

/** Makes the daily copy by itself, once a day, as soon as the office is open and the place is there. Gives how to stop. */
export function startDailyBackup(backups: Backups, now: () => number): () => void {
  const look = createDailyLook(backups, now)
  const timer = setInterval(() => {
    look().catch((fault: unknown) => {
      writeLog({ part: 'office', event: 'daily backup threw', detail: describeError(fault) })
    })
  }, lookEveryMs)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

/** One look; resolves when the copy that it led to, if any, is ready. */
export function createDailyLook(backups: Backups, now: () => number): () => Promise<void> {
  let notBefore = 0
  return async () => {
    if (now() < notBefore) return
    const view = await backups.view()
    if (!view.ok) return
    const { folder, isThere, last } = view.value.daily
    if (folder === null || !isThere) return
    if (last && isSameDay(last.at, now())) return
    const made = await backups.make('daily')
    if (!made.ok && made.failure.kind !== 'workInHand') notBefore = now() + afterFailureMs
  }
}

/** By the wall calendar of this computer. */
function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
