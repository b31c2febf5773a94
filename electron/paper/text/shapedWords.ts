import type { Letter, PlacedGlyph } from '../laidOutPaper.ts'
import type { ShapedGlyph } from './harfBuzz.ts'
import { CannotPrint } from './printable.ts'
import { remembered } from './remembered.ts'
import { drawnAs } from './standIns.ts'
import type { Typeface } from './typefaces.ts'

/** The part of one line that has one typeface, script and direction. */
export interface Stretch {
  readonly line: string
  readonly start: number
  readonly end: number
  readonly typeface: Typeface
  readonly rightToLeft: boolean
  /** ISO 15924. */
  readonly script: string
  /** BCP 47. */
  readonly language: string
  /** What a refusal names. */
  readonly paragraph: string
}

const softHyphen = '\u00AD'
const markOnSpace = / [\p{M}\p{Cf}]/u

/**
 * The letters of a stretch in visual order, shaped word by word: most words stand twice in a paper, or stood in the one
 * before. None of our fonts joins or kerns across a space, so that a word has the same letters alone as in its line.
 *
 * @throws {CannotPrint} when the font has the characters but no glyph for them together.
 */
export function wordByWord(stretch: Stretch): readonly Letter[] {
  const { line, start, end, rightToLeft, script } = stretch
  // HarfBuzz turns a stretch of Arabic from left to right round or not by whether there is a digit anywhere in it.
  if (script === 'Arab' && !rightToLeft) return allAtOnce(stretch)
  if (end === line.length && line.endsWith(softHyphen)) return allAtOnce(stretch)
  // A mark that stands by itself stands on the space before it.
  if (markOnSpace.test(line)) return allAtOnce(stretch)
  const letters: Letter[] = []
  const add = (from: number, to: number): void => {
    for (const letter of wordIn(stretch, from, to)) letters.push(letter)
  }
  if (rightToLeft)
    for (let to = end; to > start;) {
      const from = Math.max(start, to < 2 ? 0 : line.lastIndexOf(' ', to - 2) + 1)
      add(from, to)
      to = from
    }
  else
    for (let from = start; from < end;) {
      const to = Math.min(end, wordEnd(line, from))
      add(from, to)
      from = to
    }
  return letters
}

/** Longer words are rare, and one of ten thousand letters is asked for at each of its lengths. */
const longestKept = 40
/** Of each kind; beyond them it begins anew. */
const mostKept = 4_000
const kept = new WeakMap<Typeface, Map<string, Words>>()

function wordIn(stretch: Stretch, from: number, to: number): readonly Letter[] {
  const { line } = stretch
  const first = from === 0 ? 0 : line.lastIndexOf(' ', from - 1) + 1
  const word = line.slice(first, line.charAt(to - 1) === ' ' ? to : wordEnd(line, to))
  if (word.length > longestKept) return allAtOnce({ ...stretch, start: from, end: to })
  const start = from - first
  const end = to - first
  // A letter joins the next one also where the typeface or the direction changes within a word.
  const key = end - start === word.length ? word : `${word}\n${String(start)}\n${String(end)}`
  const words = wordsLike(stretch)
  const known = words.get(key)
  if (known !== undefined) return known
  if (words.size >= mostKept) words.clear()
  const letters = allAtOnce({ ...stretch, line: word, start, end })
  words.set(key, letters)
  return letters
}

/** Past the space that ends the word in which `from` stands. */
function wordEnd(line: string, from: number): number {
  const space = line.indexOf(' ', from)
  return space === -1 ? line.length : space + 1
}

type Words = Map<string, readonly Letter[]>

function wordsLike({ typeface, language, script, rightToLeft }: Stretch): Words {
  const kinds = remembered(kept, typeface, () => new Map<string, Words>())
  const kind = `${language} ${script} ${rightToLeft ? 'rtl' : 'ltr'}`
  return remembered(kinds, kind, (): Words => new Map())
}

/** The same letters, shaped in one go. */
export function allAtOnce(stretch: Stretch): readonly Letter[] {
  const { line, start, end, typeface, script, language, rightToLeft } = stretch
  const text = drawnAs(withVisibleHyphen(line))
  const glyphs = typeface.shape({ text, start, end, rightToLeft, script, language })
  const letters: Letter[] = []
  let first = 0
  let before = end
  while (first < glyphs.length) {
    const cluster = glyphs[first]?.cluster ?? 0
    let beyond = first + 1
    while (beyond < glyphs.length && glyphs[beyond]?.cluster === cluster) beyond += 1
    const next = glyphs[beyond]?.cluster ?? end
    const meant = line.slice(cluster, rightToLeft ? before : next)
    letters.push(asLetter(glyphs.slice(first, beyond), meant, stretch))
    before = cluster
    first = beyond
  }
  return letters
}

/** A soft hyphen shows only where the line ends with it. */
function withVisibleHyphen(line: string): string {
  return line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line
}

/** Glyphs of one cluster belong together: a body and its dots are one letter. */
function asLetter(shaped: readonly ShapedGlyph[], text: string, { typeface, paragraph }: Stretch): Letter {
  const [only] = shaped
  if (shaped.length === 1 && only !== undefined && isPlain(only, text, typeface))
    return remembered(plainLetters(typeface), only.glyph * 0x1_0000 + text.charCodeAt(0), () => ({
      ...{ text, advance: only.advance },
      glyphs: [{ glyph: only.glyph, x: 0, y: 0 }],
    }))
  const glyphs: PlacedGlyph[] = []
  let pen = 0
  for (const { glyph, x, y, advance } of shaped) {
    if (glyph === 0) throw new CannotPrint(text, paragraph)
    glyphs.push({ glyph, x: pen + x, y })
    pen += advance
  }
  return { text, advance: pen, glyphs }
}

/** Where the pen stands, as wide as the font has it: nearly every letter, and each of them is made once. */
function isPlain({ glyph, x, y, advance }: ShapedGlyph, text: string, typeface: Typeface): boolean {
  return glyph !== 0 && x === 0 && y === 0 && text.length === 1 && advance === typeface.advance(glyph)
}

/** By glyph and character. */
const plain = new WeakMap<Typeface, Map<number, Letter>>()

function plainLetters(typeface: Typeface): Map<number, Letter> {
  return remembered(plain, typeface, () => new Map<number, Letter>())
}
