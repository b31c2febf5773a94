import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { only, type Household } from '#shared/domain/household.ts'
import {
  noHouseholds,
  peopleOf,
  sidesOf,
  supportersMoves,
  type HouseholdChange,
  type HouseholdStep,
  type KeptHouseholds,
} from '#shared/domain/householdChange.ts'

/** Ways back that are kept, in the whole office. */
const keptChanges = 100

/**
 * Who belong together, as the journal says. The one place where it stands: a dossier says nothing of it, so that no two can
 * disagree. Whatever is put in, nobody is in two households.
 */
export class HouseholdBook {
  readonly #households: Map<RandomId, Household>
  readonly #of = new Map<DossierId, RandomId>()
  #history: KeptHouseholds['history']
  #unfinished: HouseholdStep | null

  constructor(kept: KeptHouseholds = noHouseholds) {
    this.#households = new Map(kept.households.map((household) => [household.id, household]))
    for (const { id, members } of kept.households) for (const { person } of members) this.#of.set(person, id)
    this.#history = kept.history
    this.#unfinished = kept.unfinished
  }

  of(person: DossierId): Household | null {
    const id = this.#of.get(person)
    return id === undefined ? null : (this.#households.get(id) ?? null)
  }

  /** A step whose dossiers may not all be saved. */
  get unfinished(): HouseholdStep | null {
    return this.#unfinished
  }

  finish(): void {
    this.#unfinished = null
  }

  /**
   * The newest change that is about this person, to be taken back; or the oldest that was taken back, to be made again. Only
   * while everybody of it is as it left them: otherwise a newer change has its turn first, in the dossier of who is in that.
   */
  wayBack(
    person: DossierId,
    way: 'undo' | 'redo',
    supportersOf: (person: DossierId) => readonly RandomId[] | null,
  ): HouseholdChange | null {
    const open = this.#history
      .filter(({ isUndone }) => isUndone === (way === 'redo'))
      .map(({ change }) => change)
    // Undo goes from the newest, redo from the oldest; nobody's change passes another one that is about the same people.
    const inTurn = way === 'undo' ? open.toReversed() : open
    const at = inTurn.findIndex((change) => peopleOf(change).has(person))
    const change = inTurn[at]
    if (!change) return null
    const people = peopleOf(change)
    const isPassing = inTurn.slice(0, at).some((other) => [...peopleOf(other)].some((one) => people.has(one)))
    return !isPassing && this.#isLeftBy({ change, way }, supportersOf) ? change : null
  }

  apply(step: HouseholdStep): void {
    const { from, to } = sidesOf(step)
    for (const household of from) this.#remove(household.id)
    for (const household of to) {
      for (const { person } of household.members) this.#takeOut(person)
      this.#put(household)
    }
    this.#remember(step)
    this.#unfinished = step.change.supporters.length > 0 ? step : this.#unfinished
  }

  /** Nothing of an erased person stays, also no way back. */
  erase(person: DossierId): void {
    this.#takeOut(person)
    this.#history = this.#history.filter(({ change }) => !peopleOf(change).has(person))
  }

  kept(): KeptHouseholds {
    return {
      households: [...this.#households.values()],
      history: this.#history,
      unfinished: this.#unfinished,
    }
  }

  #isLeftBy(step: HouseholdStep, supportersOf: (person: DossierId) => readonly RandomId[] | null): boolean {
    const { from, to } = sidesOf(step)
    const expected = new Map<DossierId, Household | null>()
    for (const { person } of to.flatMap(({ members }) => members)) expected.set(person, null)
    for (const household of from) for (const { person } of household.members) expected.set(person, household)
    const isUntouched = [...expected].every(([person, household]) => sameJson(this.of(person), household))
    const areSupported = supportersMoves(step).every(({ person, from: users }) =>
      sameJson(supportersOf(person), users),
    )
    return isUntouched && areSupported
  }

  #remember({ change, way }: HouseholdStep): void {
    const about = peopleOf(change)
    // What was taken back can't be made again after something new.
    const kept =
      way === 'done'
        ? this.#history.filter(
            (known) => !known.isUndone || [...peopleOf(known.change)].every((one) => !about.has(one)),
          )
        : this.#history
    const now = { change, isUndone: way === 'undo' }
    const at = kept.findIndex((known) => known.change.id === change.id)
    this.#history = at < 0 ? [...kept, now].slice(-keptChanges) : kept.with(at, now)
  }

  #put(household: Household): void {
    this.#households.set(household.id, household)
    for (const { person } of household.members) this.#of.set(person, household.id)
  }

  #remove(id: RandomId): void {
    for (const { person } of this.#households.get(id)?.members ?? []) this.#of.delete(person)
    this.#households.delete(id)
  }

  #takeOut(person: DossierId): void {
    const household = this.of(person)
    if (!household) return
    this.#remove(household.id)
    const rest = only(household, (one) => one !== person)
    if (rest) this.#put(rest)
  }
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
