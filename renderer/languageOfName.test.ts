import { expect, test } from 'vitest'
import { languageOfName } from './languageOfName.ts'

test.each([
  ['ተስፋይ', ['nl', 'ti'], 'ti'],
  ['ተስፋይ', ['am'], 'am'],
  ['محمد', ['ti'], 'ar'],
  ['حسین', ['prs', 'ar'], 'prs'],
  ['Олена', ['uk'], 'uk'],
  ['Olena', ['uk'], null],
  ['', ['ar'], null],
] as const)('%s with languages %j is shown as %s', (name, spoken, language) => {
  expect(languageOfName(name, spoken)).toBe(language)
})
