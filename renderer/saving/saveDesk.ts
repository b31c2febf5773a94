import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Result } from '#shared/result.ts'

/** What the top bar says about saving. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'busy' }
  /** Each different reason once. */
  | { readonly kind: 'notSaved'; readonly failures: readonly Failure[] }

/** Puts one value away; the time is when it was on the disk, in milliseconds since 1970. */
export type Write = (value: string) => Promise<Result<{ readonly savedAt: number }, Failure>>

/** Waits and calls back; a clock of its own, so that a test does not wait. */
export type After = (milliseconds: number, then: () => void) => () => void

/** Written when nobody typed for this long. */
export const quietTime = 600
/** Written by then also while somebody types on without a pause: what a crash can take is never more. */
export const longestWait = 3_000

/** Text that is not where it belongs yet, with what a person needs to find it back. */
export interface Unfinished {
  readonly subject: string
  readonly text: string
  /** The field's own words on the screen. */
  readonly label: string
  /** The place where it was typed. */
  readonly path: string
  /** Whose dossier it is about. */
  readonly about: DossierId | null
}

type Where = Pick<Unfinished, 'path' | 'about'>

/** Where text goes that can't be written (yet): sealed on the disk, and offered after the next opening. */
export interface Drawer {
  /** True when it is on the disk. */
  readonly keep: (unfinished: Unfinished) => Promise<boolean>
  readonly drop: (subject: string) => void
  /** Where the person is now. */
  readonly here: () => Where
}

interface Draft {
  readonly value: string
  readonly write: Write
  readonly label: string
  readonly where: Where
  stopWaiting: () => void
  /** Stops the wait that typing on does not start again. */
  stopLongest: () => void
  failure: Failure | null
  /** On the disk, but the answer that shows it may not be on the screen yet. */
  isWritten: boolean
}

/**
 * What was typed and is not on the disk yet, by subject (one field of one person).
 *
 * A draft is written when nobody typed in it for `quietTime`, at once on `now`, and at the latest after `longestWait`.
 * A draft that can't be written stays, with the reason, until it is written or typed over, and lies sealed in the drawer
 * meanwhile: text is never thrown away. Writes happen one at a time.
 */
export interface SaveDesk {
  /** `where` it is found back; without it, where the person is now. */
  readonly later: (subject: string, value: string, write: Write, label?: string, where?: Where) => void
  /** Writes what waits, one subject or all of it; true when nothing is left unsaved. */
  readonly now: (subject?: string) => Promise<boolean>
  /** True when all that is left unsaved lies in the drawer: then locking loses nothing. */
  readonly isAllKept: () => boolean
  readonly draftOf: (subject: string) => string | undefined
  readonly failureOf: (subject: string) => Failure | undefined
  readonly state: () => SaveState
  /** Text from the drawer, for its field to take up when it is on the screen. */
  readonly bring: (subject: string, value: string) => void
  readonly broughtFor: (subject: string) => string | undefined
  /** The drawer is where this text belongs: saving it there is no reason to take it out. */
  readonly staysInDrawer: (subject: string) => void
  /** The field shows what is on the disk: a written draft of the same words, or any on `stored` undefined, can go. */
  readonly arrived: (subject: string, stored?: string) => void
  /** Before an undo: what is on the disk counts, not what was typed before. */
  readonly dropWritten: () => void
  /** The fields whose subject begins so are gone, and what was typed in them. */
  readonly forget: (beginning: string) => void
  /** For orders that save without a draft, such as moving a goal. */
  readonly saved: (at: number) => void
  /** Forgets everything, for a lock; gives what was not on the disk. */
  readonly clear: () => readonly Unfinished[]
  readonly subscribe: (listener: () => void) => () => void
}

const noDrawer: Drawer = {
  keep: () => Promise.resolve(false),
  drop: () => undefined,
  here: () => ({ path: '/', about: null }),
}

export function createSaveDesk(after: After, drawer: Drawer = noDrawer): SaveDesk {
  const drafts = new Map<string, Draft>()
  const kept = new Map<string, string>()
  const brought = new Map<string, string>()
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
    const failures = unsaved().flatMap(([, { failure }]) => (failure === null ? [] : [failure]))
    const different = failures.filter(
      ({ kind }, at) => failures.findIndex((other) => other.kind === kind) === at,
    )
    if (different.length > 0) return { kind: 'notSaved', failures: different }
    return unsaved().length > 0 || writing > 0 ? { kind: 'busy' } : { kind: 'saved', at: savedAt }
  }

  function unsaved(): readonly (readonly [string, Draft])[] {
    return [...drafts].filter(([, draft]) => !draft.isWritten)
  }

  function later(subject: string, value: string, write: Write, label = '', where = drawer.here()): void {
    const earlier = drafts.get(subject)
    earlier?.stopWaiting()
    brought.delete(subject)
    const isTypingOn = earlier !== undefined && !earlier.isWritten && earlier.failure === null
    drafts.set(subject, {
      value,
      write,
      label,
      where,
      stopWaiting: after(quietTime, () => void now(subject)),
      stopLongest: isTypingOn ? earlier.stopLongest : after(longestWait, () => void now(subject)),
      failure: null,
      isWritten: false,
    })
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
    stop(draft)
    writing += 1
    changed()
    const outcome = await draft.write(draft.value).catch(brokenOff)
    if (outcome.ok) dropKept(subject)
    else await keep(subject, draft)
    writing -= 1
    if (outcome.ok) savedAt = outcome.value.savedAt
    // Typed over while it was being written: the newer draft has its own wait.
    if (drafts.get(subject) === draft) {
      draft.isWritten = outcome.ok
      draft.failure = outcome.ok ? null : outcome.failure
    }
    changed()
  }

  async function keep(subject: string, { value, label, where }: Draft): Promise<void> {
    if (kept.get(subject) === value) return
    if (await drawer.keep({ subject, text: value, label, ...where })) kept.set(subject, value)
  }

  function dropKept(subject: string): void {
    if (kept.delete(subject)) drawer.drop(subject)
  }

  return {
    later,
    now,
    isAllKept: () => unsaved().every(([subject, { value }]) => kept.get(subject) === value),
    draftOf: (subject) => drafts.get(subject)?.value,
    failureOf: (subject) => drafts.get(subject)?.failure ?? undefined,
    state: () => state,
    bring: (subject, value) => {
      kept.set(subject, value)
      brought.set(subject, value)
      changed()
    },
    broughtFor: (subject) => brought.get(subject),
    staysInDrawer: (subject) => {
      kept.delete(subject)
      brought.delete(subject)
    },
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
        stop(draft)
        drafts.delete(subject)
      }
      for (const subject of [...kept.keys()]) if (subject.startsWith(beginning)) dropKept(subject)
      changed()
    },
    saved: (at) => {
      savedAt = at
      changed()
    },
    clear: () => {
      const lost = unsaved()
        .filter(([subject, { value }]) => kept.get(subject) !== value)
        .map(([subject, { value, label, where }]) => ({ subject, text: value, label, ...where }))
      for (const draft of drafts.values()) stop(draft)
      drafts.clear()
      kept.clear()
      brought.clear()
      savedAt = null
      changed()
      return lost
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function stop(draft: Draft): void {
  draft.stopWaiting()
  draft.stopLongest()
}

/** A fault of ours in one write must not stop the writes behind it. */
function brokenOff(): Result<never, Failure> {
  return { ok: false, failure: { kind: 'unexpected', code: 'window-save' } }
}
