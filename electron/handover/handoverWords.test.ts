import { expect, test } from 'vitest'
import { areHandoverWords, bitsInWords, newHandoverWords } from './handoverWords.ts'

test('six of 2048 words are 66 bits, short enough for the telephone, never the same twice', () => {
  expect(bitsInWords).toBe(66)
  const made = Array.from({ length: 40_000 }, newHandoverWords)
  expect(made.every((words) => /^([a-z]{3,10} ){5}[a-z]{3,10}$/.test(words))).toBe(true)
  expect(new Set(made).size).toBe(made.length)
  // 240,000 draws: that one of 2048 words never comes has a chance below 1 in 10^47.
  expect(new Set(made.flatMap((words) => words.split(' '))).size).toBe(2048)
})

test('only words of ours are strong enough, however they are typed', () => {
  expect(areHandoverWords(newHandoverWords())).toBe(true)
  expect(areHandoverWords(`  ${newHandoverWords().toUpperCase().replaceAll(' ', ', ')} `)).toBe(true)
  for (const weak of ['', 'appel brug', 'welkom welkom123', 'de man die naar huis ging vandaag'])
    expect(areHandoverWords(weak)).toBe(false)
})
