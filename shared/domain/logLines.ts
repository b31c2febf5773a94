import type { CalendarDate } from './calendarDate.ts'
import type { DossierId } from './dossier.ts'
import type { RandomId } from './fields.ts'
import type { LogDeed, LogEntry } from './logEntry.ts'

/** What one user did with one dossier on one day. */
export interface JoinedDeed {
  readonly at: number
  readonly until: number
  readonly times: number
  readonly day: CalendarDate
  readonly user: RandomId | null
  readonly deed: LogDeed
  readonly dossier: DossierId | null
  readonly about: readonly string[]
}

/** Deeds of every minute: told once a day, with how often and from when to when. All others stand by themselves. */
const joined: ReadonlySet<LogDeed> = new Set(['looked', 'changed'])

/**
 * The entries as a person reads them, in the order of the last deed. Entries may come in any order: a look is written a
 * moment after a change that came with its own save.
 */
export function joinDeeds(
  entries: readonly LogEntry[],
  dayOf: (at: number) => CalendarDate,
): readonly JoinedDeed[] {
  const lines = new Map<string, JoinedDeed>()
  for (const [index, { at, user, deed, dossier, about }] of entries.entries()) {
    const day = dayOf(at)
    const key = joined.has(deed)
      ? `${day} ${String(user)} ${String(dossier)} ${deed}`
      : `alone ${String(index)}`
    const line = lines.get(key)
    lines.set(key, {
      at: Math.min(line?.at ?? at, at),
      until: Math.max(line?.until ?? at, at),
      times: (line?.times ?? 0) + 1,
      day,
      user,
      deed,
      dossier,
      about: withWord(line?.about ?? [], about),
    })
  }
  return [...lines.values()].sort((one, other) => one.until - other.until)
}

function withWord(words: readonly string[], word: string): readonly string[] {
  return word === '' || words.includes(word) ? words : [...words, word]
}
