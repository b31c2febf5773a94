import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { dossierWords } from './dossierWords.ts'
import { createFullText, type FullText } from './fullText.ts'
import { indexFromBytes, indexToBytes } from './indexBytes.ts'
import { textWords } from './textWords.ts'

const atOnce = (): Promise<void> => Promise.resolve()

function someone(number: number, goodToKnow: string, whatNow = ''): Dossier {
  const { dossier } = aDossier(testId(number), { goodToKnow, callName: 'Selam', otherNames: '' })
  const none = { text: '', language: 'nl' } as const
  const moment = {
    ...{ id: testId(900 + number), on: dossier.person.startedOn, own: {}, worker: {} },
    ...{ proudOf: none, whatHelped: none, whatNow: { text: whatNow, language: 'nl' } as const },
  }
  return { ...dossier, moments: [moment] }
}

const ids = (text: FullText, typed: string): readonly DossierId[] =>
  text
    .find(typed)
    .map(({ id }) => id)
    .sort()

test.each([
  ['Één café, façade!', ['een', 'cafe', 'facade']],
  ['مَدْرَسَة', ['مدرسه']],
  ['مدرسه', ['مدرسه']],
  ['کار می‌کنم ی', ['كار', 'ميكنم', 'ي']],
  ['ሐኪም', ['ሀኪም']],
  ['ፀሓይ፡ሠላም', ['ጸሃይ', 'ሰላም']],
  ['İstanbul ırmak Straße', ['istanbul', 'irmak', 'strasse']],
  ['kamer ٣٤ en ۵۶', ['kamer', '34', 'en', '56']],
  ['Їжак', ['іжак']],
  ['x'.repeat(90), ['x'.repeat(40)]],
  ['', []],
])('the words of %s', (text, words) => {
  expect(textWords(text)).toEqual(words)
})

test('what was typed is found in any part; choices, ids, dates and keys are not', () => {
  const words = dossierWords({
    ...someone(1, 'belt liever'),
    attachments: [
      {
        ...{ id: testId(7), title: 'Rapport', kind: 'letter', type: 'pdf', bytes: 3 },
        ...{ sha256: 'ab'.repeat(32), key: 'cd'.repeat(32), addedOn: '2026-11-24' as never, addedBy: 'Ria' },
      },
    ],
  })
  for (const typed of ['belt', 'rapport', 'ria', 'selam', 'ሰላም', '4729']) expect(words.has(typed)).toBe(true)
  for (const ours of [
    'letter',
    'pdf',
    'little',
    'year',
    testId(1),
    'ab'.repeat(20),
    'cd'.repeat(20),
    '2026',
    'nl',
  ]) {
    expect(words.has(ours), ours).toBe(false)
  }
})

test('all words must be there, each may be a beginning, and the place with most of them comes first', () => {
  const text = createFullText()
  text.put(someone(1, 'fiets en bus', 'fietsen leren'), 1)
  text.put(someone(2, 'bus'), 1)
  text.put(someone(3, 'de auto', 'met de fiets naar de bus'), 1)
  expect(ids(text, 'fiets bus')).toEqual([testId(1), testId(3)].sort())
  expect(ids(text, 'bus')).toHaveLength(3)
  expect(ids(text, 'fietsbel')).toEqual([])
  expect(ids(text, ' ,. ')).toEqual([])
  const found = (id: DossierId): unknown => text.find('Fiets bus').find((one) => one.id === id)
  expect(found(testId(1))).toEqual({ id: testId(1), places: ['overview', 'moments'], whole: 2 })
  expect(found(testId(3))).toEqual({ id: testId(3), places: ['moments'], whole: 2 })
  expect(text.find('fiet')[0]?.whole).toBe(0)
})

test('a changed dossier is found by its new words only, an erased one by none, also after the disk', async () => {
  const text = createFullText()
  for (let number = 1; number <= 200; number += 1)
    text.put(someone(number, `woord${String(number)} samen`), 1)
  const stored = indexFromBytes(indexToBytes(await text.tidy(atOnce)))
  const again = createFullText(stored ?? undefined)
  expect([again.generationOf(testId(5)), again.generationOf(testId(999))]).toEqual([1, null])
  expect(ids(again, 'samen')).toHaveLength(200)
  again.put(someone(5, 'anders'), 2)
  again.drop(testId(6))
  for (const _ of ['before', 'after']) {
    expect([ids(again, 'woord5'), ids(again, 'woord6')]).toEqual([
      Array.from({ length: 10 }, (_, at) => testId(50 + at)).sort(),
      Array.from({ length: 10 }, (_, at) => testId(60 + at)).sort(),
    ])
    expect([ids(again, 'anders'), ids(again, 'samen').length, again.generationOf(testId(5))]).toEqual([
      [testId(5)],
      198,
      2,
    ])
    const bytes = indexToBytes(await again.tidy(atOnce))
    expect(again.loose).toBe(0)
    expect([bytes.includes('woord6\0'), bytes.includes(Buffer.from(testId(6), 'hex'))]).toEqual([
      false,
      false,
    ])
  }
})

test('what is put and dropped while indexes are merged counts', async () => {
  const text = createFullText()
  for (let number = 1; number <= 64 * 18; number += 1) text.put(someone(number, 'samen'), 1)
  let isChanged = false
  const change = (): Promise<void> => {
    if (!isChanged) {
      isChanged = true
      text.put(someone(1, 'anders'), 2)
      text.drop(testId(2))
    }
    return Promise.resolve()
  }
  const slowly = async (): Promise<void> => {
    await change()
  }
  await text.fewer(slowly)
  await change()
  expect([ids(text, 'samen').length, ids(text, 'anders')]).toEqual([64 * 18 - 2, [testId(1)]])
  await text.tidy(slowly)
  expect([ids(text, 'samen').length, ids(text, 'anders')]).toEqual([64 * 18 - 2, [testId(1)]])
})

test('an index of another make is not read', () => {
  const bytes = indexToBytes({
    dossiers: [],
    terms: new Uint8Array(),
    termEnds: new Uint32Array(),
    postings: new Uint8Array(),
    postingEnds: new Uint32Array(),
  })
  expect(indexFromBytes(bytes)).not.toBeNull()
  bytes[6] = 0x21
  expect(indexFromBytes(bytes)).toBeNull()
  expect(indexFromBytes(Buffer.alloc(2))).toBeNull()
})

test('it finds what reading everything finds', async () => {
  const word = fc.constantFrom('bus', 'busje', 'fiets', 'été', 'ete', 'ሐኪም', 'ሀኪም', 'مدرسة', 'a', 'ab', 'zon')
  const texts = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 150 })
  await fc.assert(
    fc.asyncProperty(texts, fc.array(word, { minLength: 1, maxLength: 3 }), async (all, wanted) => {
      const text = createFullText()
      for (const [number, words] of all.entries()) text.put(someone(number, words.join(' ')), 1)
      const typed = wanted.join(' ')
      const expected = all
        .flatMap((words, number) => {
          const known = textWords(words.join(' '))
          const has = textWords(typed).every((start) => known.some((one) => one.startsWith(start)))
          return has ? [testId(number)] : []
        })
        .sort()
      expect(ids(text, typed)).toEqual(expected)
      await text.tidy(atOnce)
      expect(ids(text, typed)).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})
