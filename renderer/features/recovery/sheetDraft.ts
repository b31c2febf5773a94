import type { Input } from '#shared/contract/contract.ts'
import type { KnownSets } from '#shared/contract/recoverySheets.ts'
import { readSheet, setInGroup } from '#shared/domain/recoverySheet.ts'
import {
  groupCount,
  groupLength,
  groupsIn,
  placeOfGroup,
  plainCode,
  stateOfGroup,
  strangeCharacterIn,
  type GroupState,
} from '#shared/domain/recoverySheetGroups.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

/** The sixteen groups of one sheet while they are typed. */
export type SheetDraft = readonly string[]

export const emptySheet: SheetDraft = Array.from({ length: groupCount }, () => '')

/**
 * What stands in the groups after text was typed, pasted or scanned in one of them. What is longer than a group goes on in
 * the next ones; a whole code begins at the first group, wherever it was pasted.
 */
export function withTyped(draft: SheetDraft, index: number, text: string): SheetDraft {
  const plain = plainCode(text)
  if (plain.length <= groupLength) return draft.with(index, plain)
  const groups = groupsIn(plain)
  const isMore = groups.length > 2
  // One character too many is a slip of the finger: it may go on in an empty group, and never replaces another one.
  if (!isMore && (draft[index + 1] ?? plain) !== '') return draft.with(index, plain)
  const start = plain.length >= groupCount * groupLength ? 0 : index
  const room = groupCount - start
  const fitting =
    groups.length <= room ? groups : [...groups.slice(0, room - 1), groups.slice(room - 1).join('')]
  return draft.map((group, at) => fitting[at - start] ?? group)
}

/** Where to go on typing: the group after the last one that was filled; the last one stays itself. */
export function nextGroup(before: SheetDraft, after: SheetDraft, index: number): number {
  const changed = after.flatMap((group, at) => (group !== before[at] ? [at] : []))
  const last = changed.at(-1) ?? index
  const isFull = (after[last] ?? '').length >= groupLength && (before[last] ?? '').length < groupLength
  return isFull ? Math.min(last + 1, groupCount - 1) : last
}

export function statesOf(draft: SheetDraft): readonly GroupState[] {
  return draft.map((group, index) => stateOfGroup(index + 1, group))
}

export function isComplete(draft: SheetDraft): boolean {
  return readSheet(draft).ok
}

export interface SheetProblem {
  readonly key: InterfaceKey
  readonly values: Readonly<Record<string, string>>
  /** Places, from 0, that are marked. */
  readonly groups: readonly number[]
}

/** The first thing that is not right about what was typed so far, each with a sentence of its own; null when nothing is. */
export function problemOf(draft: SheetDraft, known: KnownSets | null): SheetProblem | null {
  const states = statesOf(draft)
  const at = (state: GroupState): readonly number[] =>
    states.flatMap((each, index) => (each === state ? [index] : []))
  const [strange] = at('strange')
  if (strange !== undefined) {
    const character = strangeCharacterIn(draft[strange] ?? '') ?? ''
    return problem('recovery.error.strange', [strange], { character })
  }
  const wrong = at('wrong')
  const [one, other] = wrong
  if (one !== undefined && other !== undefined && wrong.length === 2) {
    const isSwapped =
      placeOfGroup(draft[one] ?? '') === other + 1 && placeOfGroup(draft[other] ?? '') === one + 1
    if (isSwapped) return problem('recovery.error.swapped', wrong, { other: String(other + 1) })
  }
  if (wrong.length === 1) return problem('recovery.error.group', wrong)
  if (wrong.length > 1) return problem('recovery.error.groups', wrong)
  return problemOfSet(draft, known) ?? problemOfWhole(draft, states)
}

/** Told at the first group already: nobody types sixteen groups of a sheet that opens nothing. */
function problemOfSet(draft: SheetDraft, known: KnownSets | null): SheetProblem | null {
  const set = setInGroup(draft[0] ?? '')
  if (set === null || known === null || set === known.current) return null
  const isOlder = known.retired.includes(set)
  return problem(isOlder ? 'recovery.error.olderSet' : 'recovery.error.otherOffice', [], { set })
}

function problemOfWhole(draft: SheetDraft, states: readonly GroupState[]): SheetProblem | null {
  if (states.some((state) => state !== 'fits')) return null
  const read = readSheet(draft)
  if (read.ok) return null
  return problem(read.failure.kind === 'sheetNewer' ? 'recovery.error.newer' : 'recovery.error.mixed', [])
}

/** True when both are whole and are the same sheet of one set. */
export function isSameSheet(one: SheetDraft, other: SheetDraft): boolean {
  const [first, second] = [readSheet(one), readSheet(other)]
  return (
    first.ok && second.ok && first.value.set === second.value.set && first.value.sheet === second.value.sheet
  )
}

/** Both sheets for an order; null while something is missing. */
export function sheetsOf(one: SheetDraft, other: SheetDraft): Input<'trySheets'>['sheets'] | null {
  return isComplete(one) && isComplete(other) && !isSameSheet(one, other) ? [one, other] : null
}

function problem(
  key: InterfaceKey,
  groups: readonly number[],
  values: Readonly<Record<string, string>> = {},
): SheetProblem {
  const numbers = groups.map((index) => String(index + 1))
  return { key, groups, values: { group: numbers[0] ?? '', groups: numbers.join(', '), ...values } }
}
