import { beforeAll, describe, expect, test } from 'vitest'
import { directionOf, paperLanguages } from '#shared/domain/language.ts'
import { fill, type Block, type PaperDocument, type StepRow } from '#shared/documents/block.ts'
import { pageWords } from '#shared/documents/pageWords.ts'
import { samplePaper } from '../../test/paper/samplePaper.ts'
import { testPress } from '../../test/paper/testPress.ts'
import type { LaidOutPaper, Mark, StructureElement } from './laidOutPaper.ts'
import { sheet } from './layout/measures.ts'
import type { Press } from './press.ts'

let press: Press

beforeAll(async () => {
  press = await testPress()
})

describe('unusual papers', () => {
  test('a paper without blocks is one sheet with its foot', () => {
    const paper = laid(samplePaper('ar', { blocks: [] }))
    expect(paper.pages).toHaveLength(1)
    expect(press.pdf(paper).byteLength).toBeGreaterThan(1_000)
    expect(press.readAloud(paper)).toEqual([''])
  })

  test('empty lists and empty words make no marks and no fault', () => {
    const empty = { nl: '', other: { text: '', language: 'ar' }, checked: true } as const
    const blocks: readonly Block[] = [
      { kind: 'steps', head: { what: empty, who: empty, when: empty, done: empty }, rows: [] },
      { kind: 'signatures', boxes: [] },
      { kind: 'writingLines', count: 0 },
      { kind: 'together', blocks: [] },
      { kind: 'contactCard', heading: empty, name: '', phone: '', when: null },
      { kind: 'sentence', words: empty, pictogram: null, weight: 'normal' },
    ]
    const paper = laid(samplePaper('ar', { blocks }))
    expect(textOf(paper.pages[0]!.marks)).toEqual([
      expect.stringContaining('Bladzijde 1 van 1'),
      expect.any(String),
    ])
    expect(press.pdf(paper).byteLength).toBeGreaterThan(1_000)
  })

  test('three hundred steps keep their rows whole and repeat the head on every page', () => {
    const rows = Array.from({ length: 300 }, (_, index): StepRow =>
      stepRow(`Stap ${index + 1}: samen kijken wat er nodig is`),
    )
    const paper = laid(samplePaper('nl', { blocks: [{ ...stepsBlock(), rows }] }))
    expect(paper.pages.length).toBeGreaterThan(10)
    const perPage = paper.pages.map((page) => textOf(page.marks).filter((text) => text.startsWith('Stap ')))
    expect(perPage.flat().map((text) => text.split(':')[0])).toEqual(
      rows.map((_, index) => `Stap ${index + 1}`),
    )
    for (const page of paper.pages) expect(textOf(page.marks)).toContain('Wat?')
    expect(press.pdf(paper).byteLength).toBeGreaterThan(10_000)
  })

  test('a step longer than a page runs over pages, and no word is lost', () => {
    const long = Array.from({ length: 1_500 }, (_, index) => `woord${index}`).join(' ')
    const paper = laid(samplePaper('nl', { blocks: [{ ...stepsBlock(), rows: [stepRow(long)] }] }))
    expect(paper.pages.length).toBeGreaterThan(2)
    expect(
      press
        .readAloud(paper)
        .join(' ')
        .match(/woord\d+/gu)?.length,
    ).toBe(1_500)
    onTheSheet(paper)
  })

  test('an answer of a hundred thousand characters is printed whole', () => {
    const text = 'vroeger kookte ik voor veertig mensen '.repeat(2_600)
    const paper = laid(
      samplePaper('nl', { blocks: [{ kind: 'ownWords', words: { text, language: 'nl' }, inDutch: null }] }),
    )
    expect(
      press
        .readAloud(paper)
        .join(' ')
        .match(/veertig/gu)?.length,
    ).toBe(2_600)
    onTheSheet(paper)
  })

  test('a refusal reaches the caller as a failure, with the place', () => {
    const words = { text: 'Mijn vriend 王 helpt', language: 'nl' } as const
    expect(press.lay(samplePaper('nl', { blocks: [{ kind: 'ownWords', words, inDutch: null }] }))).toEqual({
      ok: false,
      failure: { kind: 'paperCannotPrint', character: '王', codePoint: 'U+738B', where: words.text },
    })
  })
})

describe('every language', () => {
  test.each(paperLanguages)('the paper in %s stays on its sheets, in both sizes', (language) => {
    for (const largeLetters of [false, true])
      onTheSheet(laid(samplePaper(language, { largeLetters, practice: largeLetters })))
  })

  test.each(paperLanguages)('the foot counts the pages in Dutch and in %s', (language) => {
    const paper = laid(samplePaper(language))
    const pages = String(paper.pages.length)
    paper.pages.forEach((page, index) => {
      const foot = textOf(page.marks.filter((mark) => mark.owner === 'footer'))
      const numbered = (words: string): string => bare(fill(words, { page: String(index + 1), pages }))
      expect(foot[0]).toContain(numbered(pageWords.nl.text))
      if (language !== 'nl') expect(foot[1]).toContain(numbered(pageWords[language].text))
    })
  })

  test.each(paperLanguages.filter((language) => directionOf(language) === 'rtl'))(
    'words in %s carry their reading order in the tags',
    (language) => {
      const elements = every(laid(samplePaper(language)).structure)
      const turned = elements.filter(
        (element) => element.language === language && element.role !== 'BlockQuote',
      )
      expect(turned.length).toBeGreaterThan(5)
      for (const element of turned) expect(element.actualText).toMatch(/\p{Script=Arabic}/u)
    },
  )
})

describe('what stands on the paper', () => {
  test('a sentence without translation asks for the interpreter', () => {
    expect(press.readAloud(laid(samplePaper('ti'))).join('\n')).toContain(
      'Ik wil mijn buren leren kennen.\nVraag de tolk',
    )
    expect(press.readAloud(laid(samplePaper('nl'))).join('\n')).not.toContain('Vraag de tolk')
  })

  test('an unchecked translation has its circle, also when read aloud', () => {
    const spoken = press.readAloud(laid(samplePaper('uk'))).join('\n')
    expect(spoken).toContain('Я хочу працювати на кухні.\nVertaling nog niet nagekeken')
    expect(press.readAloud(laid(samplePaper('nl'))).join('\n')).not.toContain('nagekeken\n')
  })

  test('the practice office prints VOORBEELD on each page and says it once', () => {
    const paper = laid(samplePaper('tr', { practice: true }))
    for (const page of paper.pages) expect(textOf(page.marks)).toContain('VOORBEELD')
    expect(
      press
        .readAloud(paper)
        .join('\n')
        .match(/VOORBEELD/gu),
    ).toHaveLength(1)
    expect(press.readAloud(laid(samplePaper('tr'))).join('\n')).not.toContain('VOORBEELD')
  })

  test('a heading is never the last thing on a page', () => {
    for (let space = 0; space < 260; space += 4) {
      const paper = laid(
        samplePaper('so', {
          blocks: [
            { kind: 'space', millimetres: space },
            { kind: 'heading', words: { nl: 'Kop', other: null, checked: true }, pictogram: null },
            {
              kind: 'sentence',
              words: { nl: 'Zin', other: null, checked: true },
              pictogram: 'home',
              weight: 'normal',
            },
          ],
        }),
      )
      const withHeading = paper.pages.find((page) => textOf(page.marks).includes('Kop'))
      expect(textOf(withHeading?.marks ?? [])).toContain('Zin')
    }
  })

  test('the tree begins with one document, one first heading and no empty element but cells', () => {
    const { structure } = laid(samplePaper('fr'))
    const roles = every(structure).map((element) => element.role)
    expect(structure.role).toBe('Document')
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'))
    expect(roles).toEqual(
      expect.arrayContaining(['Table', 'THead', 'TBody', 'TH', 'TD', 'Figure', 'BlockQuote']),
    )
  })
})

function laid(document: PaperDocument): LaidOutPaper {
  const paper = press.lay(document)
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure))
  return paper.value
}

function textOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.line.text.trim()] : []))
}

/** Nothing of ours reaches into the margins; a space at a line's end may hang over. */
function onTheSheet(paper: LaidOutPaper): void {
  const air = 7
  for (const mark of paper.pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'text') continue
    expect(mark.baseline).toBeGreaterThan(sheet.top - 25)
    expect(mark.baseline).toBeLessThan(mark.owner === 'footer' ? sheet.footerBaseline + 1 : sheet.bottom)
    expect(mark.x).toBeGreaterThan(sheet.left - air)
    expect(mark.x + mark.line.width).toBeLessThan(sheet.right + air)
  }
}

function every(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(every)]
}

function bare(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '')
}

function stepsBlock(): Extract<Block, { readonly kind: 'steps' }> {
  const block = samplePaper('nl').blocks.find((candidate) => candidate.kind === 'steps')
  if (block === undefined) throw new Error('the sample paper has no steps')
  return block
}

function stepRow(text: string): StepRow {
  return { ...stepsBlock().rows[0]!, what: { text, language: 'nl' } }
}
