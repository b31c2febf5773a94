import type { Failure } from '#shared/contract/failure.ts'
import type { Result } from '#shared/result.ts'

/** What the top bar says about saving. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'notSaved'; readonly failure: Failure }

/** Puts one value away; the time is when it was on the disk, in milliseconds since 1970. */
export type Write = (value: string) => Promise<Result<{ readonly savedAt: number }, Failure>>

/** Waits and calls back; a clock of its own, so that a test does not wait. */
export type After = (milliseconds: number, then: () => void) => () => void

export const quietTime = 600

interface Draft {
  value: string
  write: Write
  stopWaiting: (() => void) | null
  failure: Failure | null
  /** On the disk, but the answer that shows it may not be on the screen yet. */
  isWritten: boolean
}

/**
 * What was typed and is not on the disk yet, by subject (one field of one person).
 *
 * A draft is written when nobody typed in it for `quietTime`, or at once on `now`. A draft that can't be written
 * stays, with the reason, until it is written or typed over: text is never thrown away. Writes happen one at a time.
 */
export interface SaveDesk {
  readonly later: (subject: string, value: string, write: Write) => void
  /** Writes what waits, one subject or all of it; true when nothing is left unsaved. */
  readonly now: (subject?: string) => Promise<boolean>
  readonly draftOf: (subject: string) => string | undefined
  readonly failureOf: (subject: string) => Failure | undefined
  readonly state: () => SaveState
  /** The field shows what is on the disk: a written draft of the same words, or any on `stored` undefined, can go. */
  readonly arrived: (subject: string, stored?: string) => void
  /** Before an undo: what is on the disk counts, not what was typed before. */
  readonly dropWritten: () => void
  /** The fields whose subject begins so are gone, and what was typed in them. */
  readonly forget: (beginning: string) => void
  /** For orders that save without a draft, such as moving a goal. */
  readonly saved: (at: number) => void
  /** Forgets everything, for a lock. */
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createSaveDesk(after: After): SaveDesk {
  const drafts = new Map<string, Draft>()
  const listeners = new Set<() => void>()
  let writing = 0
  let savedAt: number | null = null
  let state: SaveState = { kind: 'saved', at: null }
  let queue: Promise<void> = Promise.resolve()

  function changed(): void {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  function stateNow(): SaveState {
    // A refusal stays in sight while it is tried again: a bar that jumps takes the click away from under the mouse.
    const failed = unsaved().find((draft) => draft.failure !== null)
    if (failed?.failure) return { kind: 'notSaved', failure: failed.failure }
    return unsaved().length > 0 || writing > 0 ? { kind: 'busy' } : { kind: 'saved', at: savedAt }
  }

  function unsaved(): readonly Draft[] {
    return [...drafts.values()].filter((draft) => !draft.isWritten)
  }

  function later(subject: string, value: string, write: Write): void {
    drafts.get(subject)?.stopWaiting?.()
    const stopWaiting = after(quietTime, () => void now(subject))
    drafts.set(subject, { value, write, stopWaiting, failure: null, isWritten: false })
    changed()
  }

  async function now(subject?: string): Promise<boolean> {
    const subjects = subject === undefined ? [...drafts.keys()] : [subject]
    for (const each of subjects) queue = queue.then(() => writeOne(each))
    await queue
    return subject === undefined ? unsaved().length === 0 : drafts.get(subject)?.isWritten !== false
  }

  async function writeOne(subject: string): Promise<void> {
    const draft = drafts.get(subject)
    if (!draft || draft.isWritten) return
    draft.stopWaiting?.()
    draft.stopWaiting = null
    const { value } = draft
    writing += 1
    changed()
    const outcome = await draft.write(value).catch(brokenOff)
    writing -= 1
    if (outcome.ok) savedAt = outcome.value.savedAt
    // Typed over while it was being written: the newer draft has its own wait.
    if (drafts.get(subject) === draft) {
      draft.isWritten = outcome.ok
      draft.failure = outcome.ok ? null : outcome.failure
    }
    changed()
  }

  return {
    later,
    now,
    draftOf: (subject) => drafts.get(subject)?.value,
    failureOf: (subject) => drafts.get(subject)?.failure ?? undefined,
    state: () => state,
    arrived: (subject, stored) => {
      const draft = drafts.get(subject)
      if (!draft?.isWritten || (stored !== undefined && stored !== draft.value)) return
      drafts.delete(subject)
      changed()
    },
    dropWritten: () => {
      for (const [subject, draft] of drafts) if (draft.isWritten) drafts.delete(subject)
      changed()
    },
    forget: (beginning) => {
      for (const [subject, draft] of drafts) {
        if (!subject.startsWith(beginning)) continue
        draft.stopWaiting?.()
        drafts.delete(subject)
      }
      changed()
    },
    saved: (at) => {
      savedAt = at
      changed()
    },
    clear: () => {
      for (const draft of drafts.values()) draft.stopWaiting?.()
      drafts.clear()
      savedAt = null
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A fault of ours in one write must not stop the writes behind it. */
function brokenOff(): Result<never, Failure> {
  return { ok: false, failure: { kind: 'unexpected', code: 'window-save' } }
}
