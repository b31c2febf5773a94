import { addDays, calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory, makeChange, type KeptDossier } from '#shared/domain/changeHistory.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Moment } from '#shared/domain/moment.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'

/** From 0 up to, not including, 1: the same row each time, so that two runs measure the same office. */
export type Dice = () => number

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const vocabularySize = 32_000
const syllables =
  'ba de fi go hu ka le mi no pu ra se ti vo wu za straat huis werk school brief taal uur dag'.split(' ')

/** A word that is the same for the same number; how often a word is used falls off as in a real language. */
function wordOf(dice: Dice): string {
  let number = Math.floor(vocabularySize * dice() ** 3)
  let word = ''
  do {
    word += syllables[number % syllables.length] ?? ''
    number = Math.floor(number / syllables.length)
  } while (number > 0)
  return word
}

function textOf(dice: Dice, letters: number): string {
  const words: string[] = []
  for (let length = 0; length < letters;) {
    const word = wordOf(dice)
    words.push(word)
    length += word.length + 1
  }
  return words.join(' ')
}

/** An id that follows from the number, spread over the shelves as random ones are. */
export function officeId(at: number): DossierId {
  const scattered = (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  return `${scattered}${at.toString(16).padStart(24, '0')}` as RandomId
}

const people = practiceDossiers(calendarDate('2026-11-24'), (name) => {
  const dice = diceFrom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  return Array.from({ length: 32 }, () => Math.floor(dice() * 16).toString(16)).join('') as RandomId
})

/** JSON bytes that the `at`th case has at least: from 5 to 55 KB, 19 KB on average, a few large. */
function wantedBytes(dice: Dice): number {
  return 5_000 + 50_000 * dice() ** 2.6
}

/** The `at`th case of an invented office: one of the practice people with as many talks as make it the size it should be. */
export function realisticDossier(at: number): KeptDossier {
  const dice = diceFrom(at + 1)
  const base = people[at % people.length]
  if (!base) throw new Error('the practice office is empty')
  const wanted = wantedBytes(dice)
  const person = { ...base.person, callName: wordOf(dice), otherNames: `${wordOf(dice)} ${wordOf(dice)}` }
  let dossier: Dossier = { ...base, id: officeId(at), number: `BB-${String(at).padStart(5, '0')}`, person }
  const moments: Moment[] = []
  for (let bytes = bytesOf(dossier); bytes < wanted;) {
    const moment = momentOf(dice, moments.length)
    moments.push(moment)
    bytes += bytesOf(moment)
  }
  dossier = { ...dossier, moments: [...dossier.moments, ...moments] }
  return { dossier, history: emptyHistory }
}

function momentOf(dice: Dice, day: number): Moment {
  const words = (letters: number) => ({ text: textOf(dice, letters * dice()), language: 'nl' }) as const
  return {
    id: Array.from({ length: 32 }, () => Math.floor(dice() * 16).toString(16)).join('') as RandomId,
    on: addDays(calendarDate('2024-01-08'), day * 9),
    own: {},
    worker: {},
    proudOf: words(300),
    whatHelped: words(400),
    whatNow: words(700),
  }
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** The same case after somebody typed in it, with the way back. */
export function typedInto(kept: KeptDossier, at: number): KeptDossier {
  const value = { ...kept.dossier.person, goodToKnow: `Belde om ${String(at)}.` }
  return makeChange(kept, {
    label: 'personEdited',
    subject: 'goodToKnow',
    at,
    after: { part: 'person', value },
  })
}
