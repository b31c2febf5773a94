import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Goal, Step } from '#shared/domain/plan.ts'
import type { AroundDifference, GoalDifference } from '#shared/domain/planCompare.ts'
import { startWords, type Say } from '../../words.ts'
import { aroundSentence, goalSentence, goalTitle, type CompareVoice } from './compareWords.ts'

beforeAll(() => startWords('nl'))

const say: Say = (key, values) => i18next.t(key, { ...values })
const voice: CompareVoice = { say, language: 'nl', person: 'Amina' }
const day = calendarDate('2026-12-01')
const step: Step = {
  id: 'a'.repeat(32) as RandomId,
  what: 'Inschrijven',
  doer: 'person',
  doerName: '',
  by: day,
  done: false,
}
const goal: Goal = {
  id: 'b'.repeat(32) as RandomId,
  ownWords: { text: 'أريد أن أعمل', language: 'ar' },
  inDutch: 'Ik wil werken',
  why: '',
  canAlready: '',
  pictogram: null,
  state: 'open',
  steps: [],
}

test.each<readonly [GoalDifference, string]>([
  [{ kind: 'added' }, 'Dit doel is nieuw.'],
  [{ kind: 'moved', from: 3, to: 1 }, 'Dit doel ging van plek 3 naar plek 1.'],
  [{ kind: 'state', from: 'busy', to: 'letGo' }, 'Het was: bezig. Het is nu: anders gekozen.'],
  [
    { kind: 'stepAdded', step },
    'Kreeg een nieuwe stap: ‘Inschrijven’ (Amina, voor dinsdag 1 december 2026).',
  ],
  [{ kind: 'stepDone', step }, 'Deze stap is klaar: ‘Inschrijven’.'],
  [
    { kind: 'stepWho', was: { ...step, doer: 'us', doerName: 'Ria' }, step },
    'Iemand anders doet ‘Inschrijven’. Eerst: Ria. Nu: Amina.',
  ],
  [{ kind: 'stepBy', was: null, step }, 'Een dag gekozen voor ‘Inschrijven’: dinsdag 1 december 2026.'],
  [
    { kind: 'why', was: '', now: 'Mijn moeder deed dit ook.' },
    'Waarom is dit belangrijk voor mij? Nieuw: ‘Mijn moeder deed dit ook.’',
  ],
  [{ kind: 'canAlready', was: 'naaien', now: ' ' }, 'Wat kan ik al? Weggehaald: ‘naaien’'],
])('%o reads %j', (difference, sentence) => {
  expect(goalSentence(difference, voice)).toBe(sentence)
})

test.each<readonly [AroundDifference, string]>([
  [{ kind: 'lookAgain', was: null, now: day }, 'We kijken weer op dinsdag 1 december 2026.'],
  [
    { kind: 'route', route: 'education', from: 'notDiscussed', to: 'notNow' },
    'Onderwijsroute. Eerst: niet over gepraat. Nu: nu niet.',
  ],
  [{ kind: 'expectationAdded', said: 'gauw werk' }, 'Nieuwe verwachting: ‘gauw werk’.'],
])('%o reads %j', (difference, sentence) => {
  expect(aroundSentence(difference, voice)).toBe(sentence)
})

test('words from right to left stand isolated, inside our quotation marks', () => {
  expect(goalSentence({ kind: 'ownWords', was: '', now: 'أريد أن أعمل' }, voice)).toBe(
    'De eigen woorden. Nieuw: ‘\u2068أريد أن أعمل\u2069’',
  )
  expect(goalTitle({ goal, number: 2, differences: [] }, voice)).toBe('Doel 2: ‘\u2068أريد أن أعمل\u2069’')
  expect(
    goalTitle(
      { goal: { ...goal, ownWords: { text: '', language: 'ar' } }, number: null, differences: [] },
      voice,
    ),
  ).toBe('Een doel dat er niet meer is: ‘\u2068Ik wil werken\u2069’')
})
