import { expect, test } from 'vitest'
import { municipalityWords } from './municipalityWords.ts'

const dutch = municipalityWords('nl').sentences

test('names what can follow once, and speaks of a duty only to say that there is none', () => {
  const saying = (word: RegExp): readonly string[] =>
    Object.entries(dutch).flatMap(([name, text]) => (word.test(text) ? [name] : []))
  expect(saying(/boete/iu)).toEqual(['mayFollow'])
  expect(saying(/verplicht/iu)).toEqual(['notObliged', 'nothingObliged'])
  for (const name of saying(/verplicht/iu))
    expect(dutch[name as keyof typeof dutch]).toMatch(/niet verplicht|^Niets .* verplicht/u)
})
