import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { installedResources } from '../../../test/paper/testPress.ts'
import type { PaperResources } from '../paperResources.ts'
import { startHarfBuzz, type HarfBuzz, type OutlineStep } from '../text/harfBuzz.ts'
import { typefaceNames } from '../text/typefaces.ts'
import { cutFont } from './cutFont.ts'
import { openTrueType } from './trueType.ts'

let harfBuzz: HarfBuzz
let resources: PaperResources

beforeAll(async () => {
  resources = await installedResources()
  harfBuzz = await startHarfBuzz(resources.shaper)
})

describe.each(typefaceNames)('%s cut down', (name) => {
  test('draws every glyph as before, as HarfBuzz reads the two fonts', () => {
    const bytes = resources.fonts[name]
    const whole = harfBuzz.openFont(bytes)
    const count = openTrueType(bytes).table('maxp').getUint16(4)
    const every = Array.from({ length: count }, (_, glyph) => glyph)
    const { font, glyphOf } = cutFont(bytes, every, [])
    const cut = harfBuzz.openFont(font)
    for (const glyph of every) {
      expect(cut.advance(glyphOf(glyph))).toBe(whole.advance(glyph))
      expect(cut.outline(glyphOf(glyph))).toEqual(whole.outline(glyph))
    }
  })

  test('keeps what a few glyphs are made of, and not much more', () => {
    const bytes = resources.fonts[name]
    const whole = harfBuzz.openFont(bytes)
    const count = openTrueType(bytes).table('maxp').getUint16(4)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 20 }), (glyphs) => {
        const { font, glyphOf, firstComposite } = cutFont(bytes, glyphs, [])
        const cut = harfBuzz.openFont(font)
        // Over all six fonts the busiest letter brings seven others along.
        expect(firstComposite).toBeLessThanOrEqual(glyphs.length * 8 + 1)
        for (const glyph of glyphs) expect(cut.outline(glyphOf(glyph))).toEqual(whole.outline(glyph))
      }),
      { numRuns: 15 },
    )
  })
})

test('a composite draws its parts at their places and is as wide as it says', () => {
  const bytes = resources.fonts['NotoSansArabic-Regular']
  const whole = harfBuzz.openFont(bytes)
  const drawn = harfBuzz
    .openFont(bytes)
    .shape({ text: 'ب', start: 0, end: 1, rightToLeft: true, script: 'Arab', language: 'ar' })
  expect(drawn.length).toBeGreaterThan(1)
  const parts = drawn.map(({ glyph }, index) => ({ glyph, x: index * 70, y: -30 * index }))
  const { font, firstComposite } = cutFont(
    bytes,
    parts.map(({ glyph }) => glyph),
    [{ parts, advance: 777 }],
  )
  const cut = harfBuzz.openFont(font)
  expect(cut.advance(firstComposite)).toBe(777)
  const expected = parts.flatMap(({ glyph, x, y }) => moved(whole.outline(glyph), x, y))
  expect(rounded(cut.outline(firstComposite))).toEqual(rounded(expected))
})

function moved(steps: readonly OutlineStep[], right: number, up: number): readonly (readonly unknown[])[] {
  return steps.map(([kind, ...at]) => [
    kind,
    ...at.map((value, index) => value + (index % 2 === 0 ? right : up)),
  ])
}

/** Points between the font's own ones are worked out in 32 bits. */
function rounded(steps: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return steps.map((step) =>
    step.map((value) => (typeof value === 'number' ? Math.round(value * 10) : value)),
  )
}
