import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { OpenVault } from '../vault/openVault.ts'
import { writeRooms } from '../vault/outbox.ts'

/** Keeps the rooms as new as what they show: some seconds after a change, and when the office closes. */
export interface RoomWriter {
  later(): void
  /** Writes what is still to be written; nothing comes after it. */
  last(): Promise<void>
}

/** Long enough to let somebody finish typing; a crash before it is made good at the next opening. */
const afterMs = 10_000

export function roomWriter(vault: OpenVault, today: () => CalendarDate): RoomWriter {
  let isOld = false
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    if (!isOld) return
    isOld = false
    try {
      await writeRooms(vault, today())
    } catch (refusal) {
      // The room of before is still there and whole; the next change tries again.
      diskRefusal(refusal)
      isOld = true
    }
  }

  return {
    later() {
      isOld = true
      timer ??= setTimeout(() => {
        timer = null
        writing = writing.then(write)
      }, afterMs).unref()
    },
    last() {
      if (timer) clearTimeout(timer)
      timer = null
      writing = writing.then(write)
      return writing
    },
  }
}
