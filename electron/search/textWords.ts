import { withWesternDigits } from '#shared/domain/digits.ts'

/** Longer than any word that is looked for; a pasted key or address would otherwise be a word of its own. */
const longestWord = 40

/**
 * The words of a text in the form in which they are compared: without marks and vowel signs, in small letters, with one
 * letter where scripts write the same letter in several ways. Arabic, Ethiopic, Cyrillic and Latin are treated alike;
 * nothing is written over into another script here (names are: `nameKeys.ts`).
 */
export function textWords(text: string): readonly string[] {
  const plain = withWesternDigits(text.normalize('NFKD').toLowerCase()).replace(leftOut, '')
  const words = plain.match(wordInIt) ?? []
  return words.map((word) => {
    const short = word.length > longestWord ? word.slice(0, longestWord).toWellFormed() : word
    return onlyAscii.test(short)
      ? short
      : [...short].map((letter) => sameLetter.get(letter) ?? letter).join('')
  })
}

/** Combining marks, the Arabic line that only stretches a word, and signs that are not seen. */
const leftOut = /[\p{M}\p{Cf}\u0640]/gu
const wordInIt = /[\p{L}\p{N}]+/gu
const onlyAscii = /^[a-z0-9]*$/u

/** Ethiopic letters that are said alike in today's Tigrinya and Amharic: the seven orders of each, written as the first row. */
const ethiopicRows: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
]

const sameLetter: ReadonlyMap<string, string> = new Map([
  // Persian, Kurdish and Arabic forms of one letter; ى and ة as they are often typed.
  ...each('یىېۍ', 'ي'),
  ...each('کڪ', 'ك'),
  ...each('ةہھە', 'ه'),
  ...each('ۆۇ', 'و'),
  ...each('ٱ', 'ا'),
  ...each('ø', 'o'),
  ...each('ł', 'l'),
  ...each('đ', 'd'),
  ...each('ı', 'i'),
  ...each('ß', 'ss'),
  ...each('æ', 'ae'),
  ...each('œ', 'oe'),
  ...ethiopicRows.flatMap(([from, to]) =>
    Array.from({ length: 7 }, (_, order) => letterPair(from + order, to + order)),
  ),
])

function each(letters: string, same: string): readonly (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, same])
}

function letterPair(from: number, to: number): readonly [string, string] {
  return [String.fromCodePoint(from), String.fromCodePoint(to)]
}
