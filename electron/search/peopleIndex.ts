import type { PersonLine } from '#shared/contract/views.ts'
import { birthYearOf } from '#shared/domain/birthYear.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { fold, nameWords, soundKeys } from './nameKeys.ts'
import { createWordList } from './wordList.ts'

export type Match = PersonLine['match']

export interface Found {
  readonly id: DossierId
  readonly match: NonNullable<Match>
}

/** What somebody is found by. */
export type Findable = Pick<
  DossierSummary,
  'id' | 'number' | 'callName' | 'otherNames' | 'nameInOwnScript' | 'birth'
>

/** Finds people by name in any script, by dossier number and by year of birth. In memory only; gone with the lock. */
export interface PeopleIndex {
  put(summary: Findable): void
  drop(id: DossierId): void
  /** Best first. Whoever has only one of several words is found too, behind who has more of them. */
  find(typed: string): readonly Found[]
}

/** The strongest first; what a word earns for the person who has it. */
const reasons = [
  { match: 'number', worth: 20 },
  { match: 'birthYear', worth: 12 },
  { match: 'exact', worth: 10 },
  { match: 'start', worth: 6 },
  { match: 'soundsLike', worth: 4 },
] as const satisfies readonly { readonly match: NonNullable<Match>; readonly worth: number }[]

export function createPeopleIndex(summaries: readonly Findable[]): PeopleIndex {
  const people: (Findable | null)[] = []
  const places = new Map<DossierId, number>()
  let alphabet: Alphabet | null = null
  const [names, sounds, numbers, years] = Array.from({ length: 4 }, createWordList)
  if (!names || !sounds || !numbers || !years) throw new Error('four lists were made')

  function take(at: number): void {
    for (const list of [names, sounds, numbers, years]) list?.remove(at)
  }

  function put(summary: Findable): void {
    const at = places.get(summary.id) ?? people.length
    // Most saves change nothing that is searched here.
    if (isFoundLike(people[at], summary)) return
    if (at < people.length) take(at)
    if (people[at]?.callName !== summary.callName) alphabet = null
    people[at] = summary
    places.set(summary.id, at)
    const { callName, otherNames, nameInOwnScript } = summary
    const words = nameWords([callName, otherNames, nameInOwnScript].join(' '))
    names?.add(at, words.map(fold))
    sounds?.add(at, words.flatMap(soundKeys))
    // A number is not heard: the letters of 'DN-2974' would sound like Hodan.
    numbers?.add(at, nameWords(summary.number).map(fold))
    years?.add(at, [String(birthYearOf(summary.birth) ?? '')])
  }

  for (const summary of summaries) put(summary)

  return {
    put,
    drop(id) {
      const at = places.get(id)
      if (at === undefined) return
      take(at)
      people[at] = null
      places.delete(id)
    },
    find(typed) {
      const score = new Float64Array(people.length)
      const why = new Uint8Array(people.length).fill(reasons.length)
      const takenFor = new Uint16Array(people.length)
      const words = [...new Set(nameWords(typed))]
      const hasDigit = /\d/u.test(typed)
      for (const [at, word] of words.entries()) {
        const folded = fold(word)
        if (folded === '') continue
        const earn = (reason: number, less = 0) => {
          const worth = (reasons[reason]?.worth ?? 0) - less
          return (person: number): void => {
            // What was found of this word first is its strongest.
            if (takenFor[person] === at + 1) return
            takenFor[person] = at + 1
            score[person] = (score[person] ?? 0) + worth
            if ((why[person] ?? 0) > reason) why[person] = reason
          }
        }
        if (hasDigit) numbers.startingWith(folded, earn(0))
        years.exactly(folded, earn(1))
        names.exactly(folded, earn(2))
        names.startingWith(folded, earn(3))
        for (const key of soundKeys(word)) sounds.exactly(key, earn(4))
        names.almost(folded, earn(4, 1))
      }
      return bestFirst(score, why)
    },
  }

  /** The score and, between equals, the name, as one number each: sorting numbers takes no time. */
  function bestFirst(score: Float64Array, why: Uint8Array): readonly Found[] {
    alphabet ??= alphabetOf(people)
    const { rankOf, personAt } = alphabet
    const keys = new Float64Array(people.length)
    let count = 0
    for (let person = 0; person < score.length; person += 1) {
      const earned = score[person] ?? 0
      if (earned > 0) keys[count++] = (mostScore - earned) * rankRange + (rankOf[person] ?? 0)
    }
    const found: Found[] = []
    for (const key of keys.subarray(0, count).sort()) {
      const person = personAt[key % rankRange] ?? 0
      const reason = reasons[why[person] ?? 0]
      const id = people[person]?.id
      if (id !== undefined && reason) found.push({ id, match: reason.match })
    }
    return found
  }
}

function isFoundLike(known: Findable | null | undefined, summary: Findable): boolean {
  return (
    known?.callName === summary.callName &&
    known.otherNames === summary.otherNames &&
    known.nameInOwnScript === summary.nameInOwnScript &&
    known.number === summary.number &&
    birthYearOf(known.birth) === birthYearOf(summary.birth)
  )
}

/** Above any score: a typed line has fewer words than letters. */
const mostScore = 20 * 1_000
/** Above any number of people. */
const rankRange = 2 ** 22

interface Alphabet {
  readonly rankOf: Uint32Array
  readonly personAt: Uint32Array
}

function alphabetOf(people: readonly (Findable | null)[]): Alphabet {
  const personAt = Uint32Array.from(people.keys())
  personAt.sort((one, other) => byName(people[one], people[other]))
  const rankOf = new Uint32Array(people.length)
  for (const [rank, person] of personAt.entries()) rankOf[person] = rank
  return { rankOf, personAt }
}

function byName(one: Findable | null | undefined, other: Findable | null | undefined): number {
  const [name, otherName] = [one?.callName ?? '', other?.callName ?? '']
  return name < otherName ? -1 : name > otherName ? 1 : 0
}
