import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createSaveDesk, type SaveDesk, type Write } from '../../renderer/saving/saveDesk.ts'

/** A clock that a test moves by hand. */
export function handClock(): {
  after: (ms: number, then: () => void) => () => void
  pass: (ms: number) => void
} {
  let now = 0
  let waiting: { at: number; then: () => void }[] = []
  return {
    after: (ms, then) => {
      const entry = { at: now + ms, then }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    pass: (ms) => {
      now += ms
      const due = waiting.filter((entry) => entry.at <= now)
      waiting = waiting.filter((entry) => entry.at > now)
      for (const entry of due) entry.then()
    },
  }
}

/** A disk that keeps what was written, and can be told to refuse. */
export function disk(): { written: string[]; refuse: Failure | null; write: Write } {
  const kept = {
    written: [] as string[],
    refuse: null as Failure | null,
    write: (value: string): Promise<Result<{ savedAt: number }, Failure>> => {
      if (kept.refuse) return Promise.resolve(fail(kept.refuse))
      kept.written.push(value)
      return Promise.resolve(ok({ savedAt: kept.written.length }))
    },
  }
  return kept
}

export function aDesk(): { desk: SaveDesk; pass: (ms: number) => void; kept: ReturnType<typeof disk> } {
  const { after, pass } = handClock()
  return { desk: createSaveDesk(after), pass, kept: disk() }
}

/** After all that waits for a promise. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done))
