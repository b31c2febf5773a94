import type { LaidOutPaper, Owner, PathStep, StructureElement } from '../laidOutPaper.ts'
import type { PageContent } from './pageContent.ts'
import { pdfNumber, pdfText } from './pdfValues.ts'

export interface StructureFile {
  /** Takes the next object number without writing anything. */
  reserve(): number
  write(number: number, body: string): void
}

/**
 * The tags: what each marked sequence is, in reading order (ISO 32000-1, 14.7; ISO 14289-1).
 *
 * @param pageObjects object number of each page
 * @returns the object number of the structure tree's root
 */
export function writeStructure(
  paper: LaidOutPaper,
  contents: readonly PageContent[],
  pageObjects: readonly number[],
  file: StructureFile,
): number {
  const root = file.reserve()
  const parents = file.reserve()
  const numbers = new Map<number, number>()
  for (const element of everyElement(paper.structure)) numbers.set(element.id, file.reserve())
  const numberOf = (id: number): number => {
    const number = numbers.get(id)
    if (number === undefined) throw new Error('a mark belongs to an element outside the structure')
    return number
  }
  const sequences = sequencesByOwner(contents)
  const paths = pathsByOwner(paper)

  const write = (element: StructureElement, parent: number): void => {
    const own = sequences.get(element.id) ?? []
    const kids = [
      ...own.map(
        ({ page, mcid }) => `<</Type /MCR /Pg ${String(pageObjects[page] ?? 0)} 0 R /MCID ${String(mcid)}>>`,
      ),
      ...element.children.map((child) => `${String(numberOf(child.id))} 0 R`),
    ]
    const entries = [
      `/Type /StructElem /S /${element.role} /P ${String(parent)} 0 R`,
      element.language === null ? '' : `/Lang ${pdfText(element.language)}`,
      element.alt === null ? '' : `/Alt ${pdfText(element.alt)}`,
      element.actualText === null ? '' : `/ActualText ${pdfText(element.actualText)}`,
      attributes(element, paths.get(element.id) ?? [], paper.heightPoints),
      kids.length === 0 ? '' : `/K [${kids.join(' ')}]`,
    ]
    file.write(numberOf(element.id), `<<${entries.filter((entry) => entry !== '').join('\n')}>>`)
    for (const child of element.children) write(child, numberOf(element.id))
  }
  write(paper.structure, root)

  file.write(
    root,
    `<</Type /StructTreeRoot /K [${String(numberOf(paper.structure.id))} 0 R]\n` +
      `/ParentTree ${String(parents)} 0 R /ParentTreeNextKey ${String(contents.length)}>>`,
  )
  const lists = contents.map(
    ({ owners }, page) => `${String(page)} [${owners.map((id) => `${String(numberOf(id))} 0 R`).join(' ')}]`,
  )
  file.write(parents, `<</Nums [${lists.join('\n')}]>>`)
  return root
}

export function everyElement(root: StructureElement): readonly StructureElement[] {
  return [root, ...root.children.flatMap(everyElement)]
}

interface SequencePlace {
  readonly page: number
  readonly mcid: number
}

function sequencesByOwner(contents: readonly PageContent[]): ReadonlyMap<number, readonly SequencePlace[]> {
  const places = new Map<number, SequencePlace[]>()
  contents.forEach(({ owners }, page) => {
    owners.forEach((owner, mcid) => {
      places.set(owner, [...(places.get(owner) ?? []), { page, mcid }])
    })
  })
  return places
}

/** What each element draws, gathered once: a long paper has thousands of both. */
function pathsByOwner({ pages }: LaidOutPaper): ReadonlyMap<Owner, readonly PathStep[]> {
  const paths = new Map<Owner, PathStep[]>()
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'path') continue
    const steps = paths.get(mark.owner) ?? []
    steps.push(...mark.path)
    paths.set(mark.owner, steps)
  }
  return paths
}

function attributes(element: StructureElement, path: readonly PathStep[], heightPoints: number): string {
  if (element.role === 'TH')
    return element.columns === 1
      ? '/A <</O /Table /Scope /Column>>'
      : `/A <</O /Table /Scope /Row /ColSpan ${String(element.columns)}>>`
  if (element.role !== 'Figure') return ''
  const box = boxOf(path, heightPoints)
  return box === null ? '' : `/A <</O /Layout /Placement /Block /BBox [${box.map(pdfNumber).join(' ')}]>>`
}

/** Where a figure stands, in the page's own upward coordinates. */
function boxOf(path: readonly PathStep[], heightPoints: number): readonly number[] | null {
  const points = path.flatMap(pointsOf)
  if (points.length === 0) return null
  const across = points.map(([x]) => x)
  const up = points.map(([, y]) => heightPoints - y)
  return [least(across), least(up), most(across), most(up)]
}

function pointsOf(step: PathStep): readonly (readonly [number, number])[] {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [[step[1], step[2]]]
    case 'C':
      return [
        [step[1], step[2]],
        [step[3], step[4]],
        [step[5], step[6]],
      ]
    case 'Z':
      return []
  }
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Infinity)
}

function most(values: readonly number[]): number {
  return values.reduce((found, value) => Math.max(found, value), -Infinity)
}
