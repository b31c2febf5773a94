import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveOutKinds, wordsToLeaveOut } from './wordsToLeaveOut.ts'

test.each([
  ['Zij is moslima en bidt vijf keer.', ['faith']],
  ['He converted  to another faith.', ['faith']],
  ['Hij was lid van de partij.', ['politics']],
  ['Hij is homo.', ['orientation']],
  ['PTSS, zegt de dokter.', ['diagnosis']],
  ['Slikt medicatie tegen depressie', ['diagnosis', 'medicine']],
  ['Zij is gevlucht over zee en gemarteld.', ['flight']],
  ['Has a criminal record', ['crime']],
  ['lid van de vakbond', ['union']],
  ['TRAUMA', ['diagnosis']],
  ['atheïst', ['faith']],
  ['atheïst', ['faith']],
] as const)('%j seems to be about %j', (text, kinds) => {
  expect(wordsToLeaveOut(text)).toEqual(kinds)
})

test.each([
  'Woont in de Kerkstraat, naast de moskee van Moskou.',
  'De homepage van de gemeente, en een verjaardagspartij.',
  'Wil graag verpleegkundige worden en in een ziekenhuis werken.',
  'Liever niet bellen voor 9 uur. Pauzes helpen.',
  'Speelt voetbal bij FC Union en stemt de gitaar.',
  'Vlucht naar Parijs geboekt, gitaarles, orthodontist bellen.',
  'أنا أحب الطبخ',
  'ምስ ሰባት ምስራሕ',
  '',
])('%j is left alone', (text) => {
  expect(wordsToLeaveOut(text)).toEqual([])
})

test('a kind is found wherever it stands, once, in the order of the list', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      const found = wordsToLeaveOut(`${before} vakbond ${after} ptss. vakbond`)
      expect(found).toContain('union')
      expect(found).toContain('diagnosis')
      expect(found).toEqual(leaveOutKinds.filter((kind) => found.includes(kind)))
    }),
  )
})

test('forty pages are read in a moment', () => {
  expect(wordsToLeaveOut('Wij praten over werk en school. '.repeat(3_000))).toEqual([])
})
