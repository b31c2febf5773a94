import type { ArrivedPerson, TakeInWish } from '#shared/contract/handoverViews.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { MergeChoices } from '#shared/domain/handover/mergeQuestion.ts'

/** What is to be done with one person of the file, as it is chosen on the screen. */
export interface Decision {
  /** A dossier here: the same person. `new`: somebody who is new here. `leave`: not taken in. */
  readonly as: DossierId | 'new' | 'leave'
  /** Another municipality than before; null: not said yet. */
  readonly moved: boolean | null
  readonly choices: MergeChoices
  /** The paths of what must be asked first; null while that is not known. */
  readonly asked: readonly string[] | null
}

const nothingSaid = { moved: null, choices: {}, asked: null } as const

/** After another answer to who it is, or to whether the person moved: what was asked before does not count any more. */
export function decidedAnew(as: Decision['as'], moved: boolean | null): Decision {
  return { ...nothingSaid, as, moved }
}

/** The travelling number says who it is; a likeness never does: that is chosen by somebody. */
export function decisionAtFirst({ knownAs, standing, alike }: ArrivedPerson): Decision | null {
  if (standing === 'again' || standing === 'older') return { as: 'leave', ...nothingSaid }
  if (knownAs !== null) return { as: knownAs, ...nothingSaid }
  return alike.length === 0 ? { as: 'new', ...nothingSaid } : null
}

/** From so many people on, those that are new here are asked about together. */
const manyPeople = 10

/** Who is asked about one by one, and who together: in a file with many, those that nobody here is like. */
export function grouped(people: readonly ArrivedPerson[]): {
  readonly apart: readonly ArrivedPerson[]
  readonly together: readonly ArrivedPerson[]
} {
  if (people.length <= manyPeople) return { apart: people, together: [] }
  const isClear = (each: ArrivedPerson): boolean => decisionAtFirst(each)?.as === 'new'
  return { apart: people.filter((each) => !isClear(each)), together: people.filter(isClear) }
}

export function isDecided(decision: Decision | null): boolean {
  if (decision === null) return false
  if (decision.as === 'leave') return true
  if (decision.moved === null) return false
  if (decision.as === 'new') return true
  return decision.asked?.every((path) => decision.choices[path] !== undefined) ?? false
}

/** What is asked for one person; `moved` counts as no until it was said, which `isDecided` waits for. */
export function takingOf({ as, moved, choices }: Decision): TakeInWish['people'][number]['as'] {
  if (as === 'leave') return { kind: 'leave' }
  if (as === 'new') return { kind: 'new', moved: moved ?? false }
  return { kind: 'same', id: as, choices, moved: moved ?? false }
}
