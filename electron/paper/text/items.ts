import type { LanguageTag } from '#shared/domain/language.ts'
import type { DirectedText } from './bidi.ts'
import { CannotPrint, isRefused } from './printable.ts'
import { remembered } from './remembered.ts'
import { firstScript, scriptOf } from './script.ts'
import { sets, type Typeface } from './typefaces.ts'

/** A paragraph in spans of one typeface and script. */
export interface ItemisedText extends DirectedText {
  readonly language: LanguageTag
  readonly spans: readonly Span[]
  /** Where the letter that begins at `start` ends, with its marks: a too long word may be cut there only. */
  readonly letterEnd: (start: number) => number
}

/** `start` and `end` count in the paragraph. */
interface Span {
  readonly start: number
  readonly end: number
  readonly typeface: Typeface
  readonly script: string
}

/** Of one direction too: a stretch that is shaped in one go. */
export interface Item extends Span {
  readonly level: number
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Characters that begin a letter, each with the marks after it: here the letters are plain to see (UAX 29, GB9 and GB999),
 * and asking the segmenter would cost more than shaping.
 */
const plain =
  /^(?:[ -~\u00A0-\u02FF\u0400-\u0482\u048A-\u052F\u0621-\u064A\u0660-\u066F\u0671-\u06D3\u06F0-\u06F9\u1200-\u135A\u1361-\u137C\u2010-\u2027][\u0300-\u036F\u064B-\u065F\u0670]*)*$/

function letterEnds(text: string): (start: number) => number {
  if (plain.test(text))
    return (start) => {
      let end = start + 1
      while (isPlainMark(text.charCodeAt(end))) end += 1
      return end
    }
  const segments = graphemes.segment(text)
  return (start) => {
    const letter = segments.containing(start)
    return letter === undefined ? text.length : letter.index + letter.segment.length
  }
}

function isPlainMark(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x64b && unit <= 0x65f) || unit === 0x670
}

/**
 * Digits, spaces and marks belong to no script: they take the one before them, or the first one after them at the beginning.
 *
 * @throws {CannotPrint} for the first character that no typeface has.
 */
export function itemise(
  directed: DirectedText,
  language: LanguageTag,
  candidates: readonly Typeface[],
  standsIn: string = directed.text,
): ItemisedText {
  const { text } = directed
  const letterEnd = letterEnds(text)
  const known = lettersKnown(candidates)
  const spans: Span[] = []
  let span: { -readonly [part in keyof Span]: Span[part] } | undefined
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = letterEnd(start)
    const single = end === start + 1
    const letter = single
      ? known.units.get(text.charCodeAt(start))
      : known.letters.get(text.slice(start, end))
    const { typeface, script: own } = letter ?? meet(text.slice(start, end), candidates, standsIn)
    const script = own ?? span?.script ?? firstScript(text)
    if (span?.typeface === typeface && span.script === script) span.end = end
    else spans.push((span = { start, end, typeface, script }))
  }
  return { ...directed, language, spans, letterEnd }
}

interface KnownLetter {
  readonly typeface: Typeface
  /** Null for what belongs to no script. */
  readonly script: string | null
}

/** What was found before: by UTF-16 unit, which costs no text to ask, and by letters of more than one. */
interface KnownLetters {
  readonly units: Map<number, KnownLetter>
  readonly letters: Map<string, KnownLetter>
}

/** By the list of candidates, of which there are as many as languages and weights. */
const found = new WeakMap<readonly Typeface[], KnownLetters>()

function lettersKnown(candidates: readonly Typeface[]): KnownLetters {
  return remembered(found, candidates, () => ({ units: new Map(), letters: new Map() }))
}

function meet(letter: string, candidates: readonly Typeface[], standsIn: string): KnownLetter {
  const met = { typeface: typefaceFor(letter, candidates, standsIn), script: scriptOf(letter) }
  const { units, letters } = lettersKnown(candidates)
  if (letter.length === 1) units.set(letter.charCodeAt(0), met)
  else letters.set(letter, met)
  return met
}

function typefaceFor(segment: string, candidates: readonly Typeface[], text: string): Typeface {
  const typeface = candidates.find((candidate) => sets(candidate, segment))
  if (typeface === undefined || [...segment].some(isRefused))
    throw new CannotPrint(culprit(segment, candidates), text)
  return typeface
}

/** The stretches of [start, end) with one typeface, script and level. */
export function itemsBetween(
  text: ItemisedText,
  start: number,
  end: number,
  levels: Uint8Array,
): readonly Item[] {
  const items: Item[] = []
  for (const span of text.spans) {
    const last = Math.min(span.end, end)
    for (let from = Math.max(span.start, start); from < last;) {
      const level = levels[from - start] ?? 0
      let next = from + 1
      while (next < last && levels[next - start] === level) next += 1
      items.push({ start: from, end: next, level, script: span.script, typeface: span.typeface })
      from = next
    }
  }
  return items
}

/** The character to name: refused outright, or missing in the typeface that has most of the letter. */
function culprit(segment: string, candidates: readonly Typeface[]): string {
  const characters = [...segment]
  return (
    characters.find(isRefused) ??
    characters.find((character) => !candidates.some((candidate) => sets(candidate, character))) ??
    segment
  )
}
