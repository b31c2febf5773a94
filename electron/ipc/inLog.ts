import { AsyncLocalStorage } from 'node:async_hooks'
import type { Failure } from '#shared/contract/failure.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LogDeed, LogEntry } from '#shared/domain/logEntry.ts'
import { ok, type Result } from '#shared/result.ts'
import { noting, type Noted, type Noting } from './inLogNoting.ts'
import type { OfficeHandlers, OfficeRequestName } from './officeOperations.ts'

/** The open office's log, and who works in it. */
export interface LogBook {
  readonly user: RandomId
  readonly note: (entries: readonly LogEntry[]) => Promise<Result<null, Failure>>
}

/** Wrong passphrases that were tried before somebody got in; null when there were none. */
export interface WrongTries {
  readonly wrong: number
  /** Milliseconds since 1970. */
  readonly lastAt: number
}

/** Notes in the office's log what is done through the handlers; what is noted stands in `inLogNoting.ts`. */
export interface InLog {
  readonly wrap: (handlers: OfficeHandlers) => OfficeHandlers
  /** For the keeper: what rides in the frame of this save. */
  readonly entriesFor: (kept: KeptDossier) => readonly LogEntry[]
  readonly opened: (book: LogBook) => void
  /** Writes what waits and that the office was put on slot. A disk that refuses does not hold up the lock. */
  readonly closing: () => Promise<void>
}

/** A second look within this time is the same look. */
export const sameLookWithin = 15 * 60_000
/** Looks wait this long for each other, so that leafing through ten dossiers is not ten flushes. */
const waitForMore = 1_000
/** What waits while the disk refuses; older ones go first. */
const mostWaiting = 1_000

type Run = (input: unknown) => Promise<Result<unknown, Failure>>
type AnyNoting = Noting<OfficeRequestName>
type Saving = Extract<AnyNoting, { when: 'withSave' }>

export function createInLog(now: () => number, wrongTries: () => Promise<WrongTries | null>): InLog {
  let book: LogBook | null = null
  let waiting: readonly LogEntry[] = []
  let timer: NodeJS.Timeout | null = null
  const seen = new Map<string, number>()
  const running = new AsyncLocalStorage<Saving | null>()

  function entry({ deed, dossier, about }: Noted): readonly LogEntry[] {
    return book ? [{ at: now(), user: book.user, deed, dossier, about }] : []
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    if (!book || waiting.length === 0) return
    const batch = waiting
    waiting = []
    const noted = await book.note(batch)
    // A log that can't be written never keeps anyone from working: it is tried again with the next entry.
    if (!noted.ok) waiting = [...batch, ...waiting].slice(-mostWaiting)
  }

  function noteSoon(entries: readonly LogEntry[]): void {
    if (entries.length === 0) return
    waiting = [...waiting, ...entries]
    timer ??= setTimeout(() => void flush(), waitForMore).unref()
  }

  function look(dossier: DossierId): void {
    const key = `${String(book?.user)} ${dossier}`
    const at = now()
    const last = seen.get(key)
    if (last !== undefined && at >= last && at - last < sameLookWithin) return
    seen.set(key, at)
    noteSoon(entry({ deed: 'looked', dossier, about: '' }))
  }

  async function noteNow(entries: readonly LogEntry[]): Promise<Result<null, Failure>> {
    return book && entries.length > 0 ? book.note(entries) : ok(null)
  }

  async function opening(
    by: LogDeed | undefined,
    run: Run,
    input: unknown,
  ): Promise<Result<unknown, Failure>> {
    const tries = await wrongTries()
    const opened = await run(input)
    if (!opened.ok) return opened
    const refused: readonly LogEntry[] = tries
      ? [
          {
            at: tries.lastAt,
            user: null,
            deed: 'unlockFailed',
            dossier: null,
            about: `times ${String(tries.wrong)}`,
          },
        ]
      : []
    noteSoon([...refused, ...entry({ deed: 'unlocked', dossier: null, about: '' })])
    if (by) noteSoon(entry({ deed: by, dossier: null, about: '' }))
    await flush()
    return opened
  }

  async function noted(how: AnyNoting, run: Run, input: never): Promise<Result<unknown, Failure>> {
    switch (how.when) {
      case 'never':
        return run(input)
      case 'noted':
        return running.run(null, () => run(input))
      case 'opening':
        return opening(how.by, run, input)
      case 'withSave':
        return running.run(how, () => run(input))
      case 'looked': {
        const answer = await run(input)
        if (answer.ok) look(how.dossier(input))
        return answer
      }
      case 'reading': {
        const dossier = how.dossier(input)
        if (dossier !== null) look(dossier)
        await flush()
        return run(input)
      }
      case 'after': {
        const answer = await run(input)
        if (answer.ok) noteSoon(entry(how.what(input)))
        return answer
      }
      case 'before': {
        const what = how.what(input)
        const written = await noteNow(entry(what))
        if (!written.ok) return written
        const answer = await running.run(null, () => run(input))
        if (!answer.ok) noteSoon(entry({ ...what, about: `${what.about} failed` }))
        return answer
      }
    }
  }

  return {
    wrap(handlers) {
      const wrapped = Object.entries(handlers).map(([name, handler]) => {
        const run = handler as Run
        const how = noting[name as OfficeRequestName] as AnyNoting
        return [name, (input: unknown) => noted(how, run, input as never)]
      })
      return Object.fromEntries(wrapped) as OfficeHandlers
    },
    entriesFor(kept) {
      const saving = running.getStore()
      // Within a printing that was noted already.
      if (saving === null) return []
      const deed = saving?.deed ?? 'changed'
      return entry({ deed, dossier: kept.dossier.id, about: aboutChange(saving?.about ?? 'done', kept) })
    },
    opened(next) {
      book = next
      seen.clear()
    },
    async closing() {
      if (!book) return
      waiting = [...waiting, ...entry({ deed: 'locked', dossier: null, about: '' })]
      await flush()
      book = null
      waiting = []
    },
  }
}

/** The label of the change that is saved; what was taken back or made again says so. */
function aboutChange(about: Saving['about'], { history }: KeptDossier): string {
  switch (about) {
    case 'nothing':
      return ''
    case 'done':
      return history.done.at(-1)?.label ?? ''
    case 'undo':
      return `undo ${history.undone.at(-1)?.label ?? ''}`
    case 'redo':
      return `redo ${history.done.at(-1)?.label ?? ''}`
  }
}
