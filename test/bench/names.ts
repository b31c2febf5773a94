import type { DossierSummary } from '#shared/domain/summary.ts'
import { createPeopleIndex, type PeopleIndex } from '../../electron/search/peopleIndex.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { laterNames, ourNames, type NameList } from './nameVariants.ts'
import { computed, inTurn, ratioOf, type Ratio } from './ratio.ts'

/**
 * Names in other spellings and scripts: how many of the published pairs find the person, and how long one keystroke takes
 * with 10,000 people, against the same with ten.
 */
export async function names(): Promise<readonly Ratio[]> {
  const ratios = [
    recall('names found in another spelling (list the rules were made with)', ourNames),
    recall('names found in another spelling (list written afterwards)', laterNames),
  ]
  const [many, few] = [peopleIndex(10_000), peopleIndex(10)]
  ratios.push(
    await inTurn(
      'one keystroke, mean over whole names, 10,000 people / 10',
      9,
      () => Promise.resolve(mean(keystrokes(many))),
      () => Promise.resolve(mean(keystrokes(few))),
    ),
    await inTurn(
      'one keystroke, slowest of all, 10,000 people / 10',
      9,
      () => Promise.resolve(Math.max(...keystrokes(many))),
      () => Promise.resolve(Math.max(...keystrokes(few))),
    ),
  )
  return ratios
}

/** In an office with everybody of the list; what is missed is named, so that anyone can judge it. */
function recall(name: string, { stored, pairs }: NameList): Ratio {
  const people = stored.map((callName, at) => aPerson(callName, '', at))
  const index = createPeopleIndex(people)
  const missed = pairs.filter((pair) => {
    const wanted = people[stored.indexOf(pair.stored)]?.id
    return !index.find(pair.typed).some(({ id }) => id === wanted)
  })
  const shown = missed.map(({ language, stored: is, typed }) => `${language} ${typed} for ${is}`).join(', ')
  process.stderr.write(`${name}: missed ${shown === '' ? 'none' : shown}\n`)
  return ratioOf(name, 'names', [{ ours: pairs.length - missed.length, other: pairs.length }])
}

/** Every name of the list with every other one, so that many sound alike, as in a real office. */
function peopleIndex(count: number): PeopleIndex {
  const { stored } = ourNames
  return createPeopleIndex(
    Array.from({ length: count }, (_, at) => {
      const first = stored[at % stored.length] ?? ''
      const second = stored[Math.floor(at / stored.length + at * 7) % stored.length] ?? ''
      return aPerson(first, second, at)
    }),
  )
}

const typedWhole = [
  'Muhammad Tesfai',
  'володимир',
  'abdelrahman h',
  'محمود',
  'ሰላም ሃይለ',
  'Joesoef',
  '1988',
  'BB-1',
]

/** Milliseconds of computing for each keystroke while these are typed letter by letter. */
function keystrokes(index: PeopleIndex): readonly number[] {
  return typedWhole.flatMap((whole) =>
    [...whole].map((_, at, letters) => {
      const typed = letters.slice(0, at + 1).join('')
      return computed(() => index.find(typed))
    }),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function aPerson(callName: string, otherNames: string, at: number): DossierSummary {
  return {
    id: newRandomId(),
    number: `BB-${String(1_000 + at)}`,
    birth: { kind: 'year', year: 1_950 + (at % 60) },
    ...{ callName, otherNames, nameInOwnScript: '', speaks: [], paperLanguage: 'ar', supportedBy: 'Ria' },
    ...{ lookAgainOn: null, ourSteps: [], reached: [], appointments: [], supporters: [] },
  }
}
