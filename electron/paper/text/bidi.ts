import bidiFactory from 'bidi-js'
import { isDirectional, withoutDirections } from './printable.ts'

const bidi = bidiFactory()

/** A paragraph whose directions are known; the controls that said so are gone. */
export interface DirectedText {
  readonly text: string
  /** Embedding level of each UTF-16 unit of `text`; odd is right to left. */
  readonly levels: Uint8Array
  readonly baseLevel: 0 | 1
}

/**
 * Latin, Cyrillic and Ethiopic letters, digits and what stands between words: in a paragraph from left to right nothing
 * of these can turn (digits become letters by rule W7).
 */
const neverTurns = /^[ -~\u00A0-\u02FF\u0400-\u0482\u048A-\u052F\u1200-\u135A\u1361-\u137C\u2010-\u2027]*$/

/** Unicode Bidirectional Algorithm (UAX 9), rules P to I, for one paragraph without line ends. */
export function direct(paragraph: string, base: 'ltr' | 'rtl'): DirectedText {
  if (base === 'ltr' && neverTurns.test(paragraph))
    return { text: paragraph, levels: new Uint8Array(paragraph.length), baseLevel: 0 }
  const { levels } = bidi.getEmbeddingLevels(paragraph, base)
  const text = withoutDirections(paragraph)
  const baseLevel = base === 'rtl' ? 1 : 0
  if (text.length === paragraph.length) return { text, levels, baseLevel }
  const kept = levels.filter((_, index) => !isDirectional(paragraph.charAt(index)))
  return { text, levels: kept, baseLevel }
}

/** Rule L1: spaces at the end of a line go with the paragraph, not with the word before them. */
export function levelsOnLine(
  { text, levels, baseLevel }: DirectedText,
  start: number,
  end: number,
): Uint8Array {
  const words = start + text.slice(start, end).trimEnd().length
  if (words === end && end - start === levels.length) return levels
  return levels.slice(start, end).fill(baseLevel, words - start)
}

/** Rule L2: runs from left to right as the eye meets them. */
export function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs]
  const highest = runs.reduce((level, run) => Math.max(level, run.level), 0)
  for (let level = highest; level > 0; level -= 1) {
    let start = 0
    while (start < ordered.length) {
      let end = start
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end + 1
    }
  }
  return ordered
}
