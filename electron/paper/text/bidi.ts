import bidiFactory from 'bidi-js'
import { isDirectional } from './printable.ts'

const bidi = bidiFactory()

/** A paragraph whose directions are known; the controls that said so are gone. */
export interface DirectedText {
  readonly text: string
  /** Embedding level of each UTF-16 unit of `text`; odd is right to left. */
  readonly levels: readonly number[]
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
    return { text: paragraph, levels: new Array<number>(paragraph.length).fill(0), baseLevel: 0 }
  const { levels } = bidi.getEmbeddingLevels(paragraph, base)
  const kept: number[] = []
  let text = ''
  for (let index = 0; index < paragraph.length; index += 1) {
    const unit = paragraph.charAt(index)
    if (isDirectional(unit)) continue
    text += unit
    kept.push(levels[index] ?? 0)
  }
  return { text, levels: kept, baseLevel: base === 'rtl' ? 1 : 0 }
}

/** Rule L1: spaces at the end of a line go with the paragraph, not with the word before them. */
export function levelsOnLine(directed: DirectedText, start: number, end: number): readonly number[] {
  const levels = directed.levels.slice(start, end)
  for (let index = end - 1; index >= start && /\s/u.test(directed.text.charAt(index)); index -= 1)
    levels[index - start] = directed.baseLevel
  return levels
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
