import type { LaidOutPage, LaidOutPaper, StructureElement } from './laidOutPaper.ts'
import { everyElement } from './pdf/structureTree.ts'

/** The words of each page in reading order, one line a sentence; what is only decoration is not said. */
export function readPages(paper: LaidOutPaper): readonly string[] {
  const elements = everyElement(paper.structure)
  return paper.pages.map((page) => {
    const said = saidOn(page)
    return elements
      .map((element) => wordsOf(element, said))
      .filter((words) => words !== '')
      .join('\n')
  })
}

/** What each element shows on this page: its lines, or nothing but drawing. */
function saidOn(page: LaidOutPage): ReadonlyMap<number, readonly string[]> {
  const said = new Map<number, string[]>()
  for (const mark of page.marks) {
    if (typeof mark.owner !== 'number') continue
    const lines = said.get(mark.owner) ?? []
    if (mark.kind === 'text') lines.push(mark.line.text)
    said.set(mark.owner, lines)
  }
  return said
}

function wordsOf(element: StructureElement, said: ReadonlyMap<number, readonly string[]>): string {
  const lines = said.get(element.id)
  if (lines === undefined) return ''
  return element.alt ?? lines.join(' ').replace(/ +/gu, ' ').trim()
}
