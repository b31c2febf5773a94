import { fill, isolate, type Pair } from '#shared/documents/block.ts'
import { pageWords } from '#shared/documents/pageWords.ts'
import type { LanguageTag, PaperLanguage } from '#shared/domain/language.ts'
import type { Mark, Owner } from '../laidOutPaper.ts'
import { layText } from '../text/paragraph.ts'
import type { Desk } from './desk.ts'
import { millimetre } from './measures.ts'
import { uncheckedMarks } from './pairRow.ts'
import { filled, rectangle, rule } from './shapes.ts'
import type { Tag } from './tags.ts'

const bandGrey = 0.88
const example = 'VOORBEELD'

/** What stands on every page: its number, the sheet's name, and in the practice office that it is an example. */
export function addFurniture(pages: readonly Mark[][], desk: Desk, bandTag: Tag | null): void {
  pages.forEach((page, index) => {
    if (bandTag !== null) page.unshift(...exampleBand(desk, index === 0 ? bandTag.id : 'header'))
    page.push(...footer(desk, index + 1, pages.length))
  })
}

/** Read aloud once, on the first page. */
function exampleBand(desk: Desk, owner: Owner): readonly Mark[] {
  const { sheet } = desk
  const { band } = sheet
  const size = band.letters
  const [line] = layText(example, { language: 'nl', weight: 'bold', size }, sheet.width, desk.typefaces)
  if (line === undefined) return []
  const box = { x: 0, y: band.y, width: sheet.width, height: band.height }
  const x = (sheet.width - line.width) / 2
  return [
    filled('header', rectangle(box), bandGrey),
    { kind: 'text', owner, line, x, baseline: band.y + band.height / 2 + size * 0.36 },
  ]
}

function footer(desk: Desk, page: number, pages: number): readonly Mark[] {
  const { language, footer: name } = desk.document
  const { sheet } = desk
  const top = sheet.footerBaseline - sheet.footerAir
  const marks: Mark[] = [rule('footer', [sheet.left, top], [sheet.right, top], 0.5, 0.6)]
  marks.push(...footerLine(desk, `${isolate(name.nl)} · ${numbered('nl', page, pages)}`, 'nl', 'left'))
  if (language !== 'nl') {
    const otherName = name.other === null ? '' : `${isolate(name.other.text)} · `
    const side = footerLine(desk, otherName + numbered(language, page, pages), language, 'right')
    marks.push(...side)
    const left = side[0]?.kind === 'text' ? side[0].x : sheet.right
    if (isUnchecked(name, language))
      marks.push(uncheckedMarks('footer', left - 3 * millimetre, sheet.footerBaseline - 3))
  }
  return marks
}

function numbered(language: PaperLanguage, page: number, pages: number): string {
  return fill(pageWords[language].text, { page: String(page), pages: String(pages) })
}

function isUnchecked(name: Pair, language: PaperLanguage): boolean {
  return (name.other !== null && !name.checked) || !pageWords[language].checked
}

function footerLine(
  desk: Desk,
  text: string,
  language: LanguageTag,
  side: 'left' | 'right',
): readonly Mark[] {
  const { sheet } = desk
  const { weight, size } = desk.setting('footer', language)
  const width = (sheet.right - sheet.left) / 2 - 5 * millimetre * sheet.gaps
  const [line] = layText(text, { language, weight, size }, width, desk.typefaces)
  if (line === undefined) return []
  const x = side === 'right' ? sheet.right - line.width : sheet.left
  return [{ kind: 'text', owner: 'footer', line, x, baseline: sheet.footerBaseline }]
}
