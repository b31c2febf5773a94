import type { Failure } from '#shared/contract/failure.ts'
import { withoutWordsSymbols } from './standIns.ts'

/** Thrown deep in the layout, where there is no way on, and turned into its failure at the press. */
export class CannotPrint extends Error {
  readonly failure: Failure

  constructor(character: string, where: string) {
    super('a character has no glyph')
    this.failure = refusal(character, where)
  }
}

/**
 * Characters that shape or order other characters and have no look of their own.
 *
 * People paste them without seeing them, and a refusal would name something invisible. The two overrides (U+202D, U+202E)
 * are not here: they can make a number read backwards.
 */
const formatting: readonly (readonly [from: number, to: number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x200b, 0x200f], // zero-width space, non-joiner, joiner, directional marks
  [0x202a, 0x202c], // embeddings
  [0x2060, 0x2064], // word joiner, invisible operators
  [0x2066, 0x2069], // isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xe0100, 0xe01ef], // more variation selectors
]

export function isFormatting(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return formatting.some(([from, to]) => from <= code && code <= to)
}

/** Controls that have done their work once the order of the letters is known. */
const directional = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/gu

export function isDirectional(character: string): boolean {
  return character.search(directional) === 0
}

export function withoutDirections(text: string): string {
  return text.replace(directional, '')
}

/** Whether any font is needed for it: controls and lone halves of a pair never reach a font. */
export function isRefused(character: string): boolean {
  return /^[\p{Cc}\p{Cs}\u202D\u202E]$/u.test(character)
}

/** Text as lines: every kind of line end, tabs as spaces, and Word's own symbols as what they show. */
export function linesOf(text: string): readonly string[] {
  return withoutWordsSymbols(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/u)
    .map((line) => line.replaceAll('\t', ' '))
}

export function refusal(character: string, where: string): Failure {
  const codePoint = character.codePointAt(0) ?? 0
  return {
    kind: 'paperCannotPrint',
    character: character.toWellFormed(),
    codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    where: shortened(where.toWellFormed(), character.toWellFormed()),
  }
}

const longest = 60

/** Sixty characters around the one that is refused, so that the person finds the place. */
function shortened(text: string, character: string): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const at = Math.max(0, characters.indexOf(character))
  const from = Math.max(0, Math.min(at - longest / 2, characters.length - longest))
  const piece = characters.slice(from, from + longest)
  if (from > 0) piece[0] = '…'
  if (from + longest < characters.length) piece[longest - 1] = '…'
  return piece.join('')
}
