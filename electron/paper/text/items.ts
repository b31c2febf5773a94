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

/** @throws {CannotPrint} for the first character that no typeface has. */
export function itemise(
  directed: DirectedText,
  language: LanguageTag,
  candidates: readonly Typeface[],
): ItemisedText {
  const typefaces: Typeface[] = []
  const letterStarts: boolean[] = []
  for (const { segment } of graphemes.segment(directed.text)) {
    const typeface = candidates.find((candidate) => sets(candidate, segment))
    if (typeface === undefined || [...segment].some(isRefused))
      throw new CannotPrint(culprit(segment, candidates), directed.text)
    for (let unit = 0; unit < segment.length; unit += 1) {
      typefaces.push(typeface)
      letterStarts.push(unit === 0)
    }
  }
  return { ...directed, language, typefaces, scripts: scriptsOf(directed.text), letterStarts }
}

/** The stretches of [start, end) with one typeface, script and level. */
export function itemsBetween(
  text: ItemisedText,
  start: number,
  end: number,
  levels: readonly number[],
): readonly Item[] {
  const items: Item[] = []
  for (let index = start; index < end; index += 1) {
    const typeface = text.typefaces[index]
    const script = text.scripts[index]
    const level = levels[index - start]
    if (typeface === undefined || script === undefined || level === undefined)
      throw new Error('a paragraph ended before its line')
    const last = items.at(-1)
    if (last?.typeface === typeface && last.script === script && last.level === level)
      items[items.length - 1] = { ...last, end: index + 1 }
    else items.push({ start: index, end: index + 1, level, script, typeface })
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
