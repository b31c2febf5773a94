import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isolate } from '#shared/documents/block.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { paperLanguages, type LanguageTag } from '#shared/domain/language.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import type { TextLine } from '../laidOutPaper.ts'
import { layText, widestPiece, widestWord } from './paragraph.ts'
import { CannotPrint } from './printable.ts'
import type { Typefaces } from './typefaces.ts'

let typefaces: Typefaces

beforeAll(async () => {
  typefaces = await testTypefaces()
})

const pieces = fc.constantFrom(
  'huis', 'een', 'fiets-tas', 'Ğ', 'İı', 'їжак', 'з’їзд', 'سلام', 'می‌خواهم', 'ښه', 'لا', 'مُدَرِّس', 'ትግርኛ።', '24-11-2026',
  '(', ')', '«', '»', '؟', '،', '!', ' ', '  ', '\u00A0', '\u00AD', '\u200D', '\u0301', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fi',
  isolate('06 12 34'), '\u200F', '\u202A', '\u202C',
) // prettier-ignore
const someText = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))
const someLanguage = fc.constantFrom(...paperLanguages)
const someWidth = fc.integer({ min: 20, max: 400 })

describe('breaking into lines', () => {
  test('keeps every character, in order', () => {
    fc.assert(
      fc.property(someText, someLanguage, someWidth, (text, language, width) => {
        const lines = lay(text, language, width)
        expect(lines.map((line) => line.text).join('')).toBe(withoutControls(text))
        for (const line of lines) expect(sorted(visible(line))).toBe(sorted(line.text))
      }),
    )
  })

  test('makes no line wider than its column, spaces at the end aside', () => {
    fc.assert(
      fc.property(someText, someLanguage, fc.integer({ min: 60, max: 400 }), (text, language, width) => {
        for (const line of lay(text, language, width)) {
          const [visible] = lay(line.text.replace(/ +$/u, ''), language, Number.MAX_VALUE)
          // One letter that is wider than the column stays whole; none of these is.
          expect(visible?.width ?? 0).toBeLessThanOrEqual(width + 2)
        }
      }),
    )
  })

  test('a word of ten thousand letters is cut between letters', () => {
    const lines = lay('ш'.repeat(10_000), 'uk', 200)
    expect(lines.length).toBeGreaterThan(300)
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(200.1)
    expect(lines.map((line) => line.text).join('')).toBe('ш'.repeat(10_000))
  })

  test('a date is not broken at its hyphens', () => {
    const lines = lay('Wij zien elkaar op 24-11-2026 weer', 'nl', 130)
    expect(lines.some((line) => line.text.includes('24-11-2026'))).toBe(true)
  })

  test('a soft line end keeps its space, so that extracted words stay apart', () => {
    const lines = lay('een twee drie vier vijf zes', 'nl', 60)
    for (const line of lines.slice(0, -1)) expect(line.runs.at(-1)?.letters.at(-1)?.text).toBe(' ')
  })

  test('line ends of every kind begin a line, and an empty line stays', () => {
    expect(lay('een\r\ntwee\n\ndrie\u2028vier', 'nl', 500).map((line) => line.text)).toEqual([
      'een',
      'twee',
      '',
      'drie',
      'vier',
    ])
  })

  test('a soft hyphen shows only at the end of a line', () => {
    const glyphs = (line: TextLine | undefined): number =>
      line?.runs.flatMap((run) => run.letters).filter((letter) => letter.advance > 0).length ?? 0
    expect(glyphs(lay('taal\u00ADles', 'nl', 500)[0])).toBe(7)
    const [first, second] = lay('taal\u00ADles', 'nl', 36)
    expect([glyphs(first), glyphs(second)]).toEqual([5, 3])
  })
})

describe('order of the letters', () => {
  test.each([
    ['a date inside Arabic', `يوم ${isolate('24-11-2026')} هنا`, 'ar', '24-11-2026'],
    ['a telephone number inside Dari', `زنگ ${isolate('+31 6 12 34')} بزنید`, 'prs', '+31 6 12 34'],
  ] as const)('%s reads from left to right', (_, text, language, value) => {
    expect(visible(lay(text, language, 500)[0])).toContain(value)
  })

  test('Arabic stands from right to left, its marks beside their letters', () => {
    expect(visible(lay('مُدن', 'ar', 500)[0])).toBe('ندُم')
  })

  test('brackets in Arabic are mirrored by the font', () => {
    const glyphs = (text: string): readonly (number | undefined)[] =>
      lay(text, 'ar', 500).flatMap((line) =>
        line.runs.flatMap((run) => run.letters.map((letter) => letter.glyphs[0]?.glyph)),
      )
    const [opening, , closing] = glyphs('\u2066(8)\u2069')
    const [left, , right] = glyphs('(ن)')
    expect([left, right]).toEqual([opening, closing])
  })
})

describe('refusals', () => {
  test.each([
    ['a Chinese character', 'Ik heet 王芳', 'U+738B', '王'],
    ['an emoji', 'Goed zo 🎉', 'U+1F389', '🎉'],
    ['a control character', 'een\u0007twee', 'U+0007', '\u0007'],
    ['a lone half of a pair', 'een \uD83D twee', 'U+D83D', '\uFFFD'],
    ['a right-to-left override', 'bel \u202E4321', 'U+202E', '\u202E'],
    ['a coloured tick', 'klaar ✅', 'U+2705', '✅'],
  ])('%s is named, never dropped', (_, text, codePoint, character) => {
    expect(() => lay(text, 'nl', 300)).toThrow(CannotPrint)
    try {
      lay(text, 'nl', 300)
    } catch (refused) {
      expect((refused as CannotPrint).failure).toMatchObject({
        kind: 'paperCannotPrint',
        codePoint,
        character,
      })
    }
  })

  test('the place is shown with at most sixty characters around it', () => {
    try {
      lay(`${'woord '.repeat(40)}王${' woord'.repeat(40)}`, 'nl', 300)
      expect.unreachable()
    } catch (refused) {
      const failure = (refused as CannotPrint).failure
      const where = failure.kind === 'paperCannotPrint' ? failure.where : ''
      expect([...where].length).toBeLessThanOrEqual(60)
      expect(where).toContain('王')
    }
  })

  test('any text at all is set or refused by name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), someLanguage, (text, language) => {
        try {
          expect(lay(text, language, 120).length).toBeGreaterThan(0)
        } catch (refused) {
          expect(refused).toBeInstanceOf(CannotPrint)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a date in a narrow column', () => {
  const date = calendarDate('2026-11-24')

  test.each(paperLanguages)('never leaves its year alone while another line has room, %s', (language) => {
    for (let width = 130; width < 320; width += 5) {
      const lines = lay(isolate(dateInWords(date, language)), language, width).map(({ text }) =>
        withoutControls(text).trim(),
      )
      expect(lines, String(width)).not.toContain('2026')
      expect(lines.at(-1), String(width)).toMatch(/\p{L}/u)
    }
  })

  test('is broken before its year all the same in a column that holds no more', () => {
    const lines = lay('november 2026', 'nl', 70).map(({ text }) => text.trim())
    expect(lines).toEqual(['november', '2026'])
  })

  test('goes along with what stands before it, and so does another number at the end of a sentence', () => {
    const lines = (text: string, width: number): readonly string[] =>
      lay(text, 'nl', width).map((line) => withoutControls(line.text).trim())
    expect(lines(`Aantal lesuren: ${isolate('40')}.`, 105)).toEqual(['Aantal', 'lesuren: 40.'])
    expect(lines('Sinds december 2026', 120)).toEqual(['Sinds', 'december 2026'])
  })
})

test('the widest piece keeps a year with its month', () => {
  const style = { language: 'nl', weight: 'regular', size: 14 } as const
  const alone = lay('november 2026', 'nl', 1_000)[0]?.width
  expect(widestPiece('dinsdag 24 november 2026', style, typefaces)).toBe(alone)
})

test('the widest word is as wide as the longest one alone', () => {
  const style = { language: 'nl', weight: 'regular', size: 14 } as const
  const alone = lay('ziektekostenverzekering', 'nl', 1_000)[0]?.width
  expect(widestWord('de ziektekostenverzekering is er', style, typefaces)).toBe(alone)
})

function lay(text: string, language: LanguageTag, width: number): readonly TextLine[] {
  return layText(text, { language, weight: 'regular', size: 14 }, width, typefaces)
}

/** The letters as they stand from left to right. */
function visible(line: TextLine | undefined): string {
  return line?.runs.flatMap((run) => run.letters.map((letter) => letter.text)).join('') ?? ''
}

/** The same characters, whatever their order. */
function sorted(text: string): string {
  return [...text].sort().join('')
}

function withoutControls(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/gu, '')
}
