import type { LanguageTag } from '#shared/domain/language.ts'
import type { DirectedText } from './bidi.ts'
import { CannotPrint, isRefused } from './printable.ts'
import { scriptsOf } from './script.ts'
import { sets, type Typeface } from './typefaces.ts'

/** A paragraph with a typeface and a script for each UTF-16 unit. */
export interface ItemisedText extends DirectedText {
  readonly language: LanguageTag
  readonly typefaces: readonly Typeface[]
  readonly scripts: readonly string[]
  /** Whether a letter with its marks begins here: the only places where a too long word may be cut. */
  readonly letterStarts: readonly boolean[]
}

/** A stretch that is shaped in one go. `start` and `end` count in the paragraph. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly script: string
  readonly typeface: Typeface
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Characters of which none ever joins the one before it to one letter (UAX 29): asking the segmenter costs more than shaping. */
const eachOnItsOwn =
  /^[ -~\u00A0-\u02FF\u0400-\u0482\u048A-\u052F\u0621-\u064A\u0660-\u066F\u0671-\u06D3\u06F0-\u06F9\u1200-\u135A\u1361-\u137C\u2010-\u2027]*$/

/** @throws {CannotPrint} for the first character that no typeface has. */
export function itemise(
  directed: DirectedText,
  language: LanguageTag,
  candidates: readonly Typeface[],
  standsIn: string = directed.text,
): ItemisedText {
  const typefaces: Typeface[] = []
  const letterStarts: boolean[] = []
  const known = typefacesFound(candidates)
  const add = (segment: string): void => {
    let typeface = known.get(segment)
    if (typeface === undefined) {
      typeface = typefaceFor(segment, candidates, standsIn)
      known.set(segment, typeface)
    }
    for (let unit = 0; unit < segment.length; unit += 1) {
      typefaces.push(typeface)
      letterStarts.push(unit === 0)
    }
  }
  if (eachOnItsOwn.test(directed.text)) for (const character of directed.text) add(character)
  else for (const { segment } of graphemes.segment(directed.text)) add(segment)
  return { ...directed, language, typefaces, scripts: scriptsOf(directed.text), letterStarts }
}

const found = new WeakMap<readonly Typeface[], Map<string, Typeface>>()

/** What was found for letters before, by the list of candidates, of which there are as many as languages and weights. */
function typefacesFound(candidates: readonly Typeface[]): Map<string, Typeface> {
  const known = found.get(candidates) ?? new Map<string, Typeface>()
  found.set(candidates, known)
  return known
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
  levels: readonly number[],
): readonly Item[] {
  const items: Item[] = []
  let from = start
  for (let index = start + 1; index <= end; index += 1) {
    if (
      index < end &&
      text.typefaces[index] === text.typefaces[from] &&
      text.scripts[index] === text.scripts[from] &&
      levels[index - start] === levels[from - start]
    )
      continue
    const typeface = text.typefaces[from]
    const script = text.scripts[from]
    const level = levels[from - start]
    if (typeface === undefined || script === undefined || level === undefined)
      throw new Error('a paragraph ended before its line')
    items.push({ start: from, end: index, level, script, typeface })
    from = index
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
