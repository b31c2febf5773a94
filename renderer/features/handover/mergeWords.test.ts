import { expect, test } from 'vitest'
import fc from 'fast-check'
import { interfaceTexts } from '#shared/i18n/interfaceKeys.ts'
import { mergeDossiers } from '#shared/domain/handover/mergeDossiers.ts'
import { twoSides } from '../../../test/builders/twoSides.ts'
import type { Say } from '../../words.ts'
import { labelOf, valueWords } from './mergeWords.ts'

/** The Dutch words of a key, as the window says them. */
const say: Say = (key) => {
  const words = key
    .split('.')
    .reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], interfaceTexts.nl)
  if (typeof words !== 'string') throw new Error(`no words for ${key}`)
  return words
}

test('whatever two offices can differ about has a label and words on both sides', () => {
  fc.assert(
    fc.property(twoSides, ({ ours, theirs }) => {
      for (const question of mergeDossiers(ours, theirs).questions) {
        expect(labelOf(question.path, say), question.path).not.toBe(say('handover.label.otherField'))
        for (const side of [question.ours, question.theirs])
          expect(valueWords(question.path, side, say, 'nl'), question.path).not.toBe('')
      }
    }),
  )
})

test.each([
  ['plan/goals/x/state', 'letGo', 'anders gekozen'],
  ['appointments/x/state', 'spoken', 'gesproken'],
  ['person/paperLanguage', 'ti', 'Tigrinya'],
  ['person/birth', { kind: 'year', year: 1990 }, '1990'],
  ['plan/goals/x/steps/y/done', true, 'ja'],
  ['plan/goals/x/steps/y/by', '2026-12-01', 'di 1 dec 2026'],
  ['person/goodToKnow', 'Belt graag.', 'Belt graag.'],
])('%s: %j is said as %s', (path, value, words) => {
  expect(valueWords(path, value, say, 'nl')).toBe(words)
})
