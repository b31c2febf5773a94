import type { Dictionary, PdfObjects } from './pdfObjects.ts'

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
])

/** Everything in the tags that does not fit the pages; empty when they fit. */
export function structureFaults(objects: PdfObjects): readonly string[] {
  const root = objects.get(objects.catalog['/StructTreeRoot'])
  const parents = parentTree(objects, root)
  const pages = pagesOf(objects)
  const faults: string[] = []
  const sequences = new Set<string>()
  pages.forEach((reference) => {
    const page = objects.get(reference)
    const marked = markedContent(objects.streamOf(page['/Contents']), faults)
    const owners = parents.get(Number(page['/StructParents'])) ?? []
    if (owners.length !== marked.length)
      faults.push(`a page has ${String(marked.length)} sequences and ${String(owners.length)} owners`)
    marked.forEach((mcid, place) => {
      if (mcid !== place) faults.push(`sequence ${String(mcid)} stands at place ${String(place)}`)
      sequences.add(`${reference} ${String(mcid)}`)
      const kids = (objects.get(owners[mcid])['/K'] ?? []) as readonly unknown[]
      const points = kids.some((kid) => {
        const reference_ = kid as Dictionary
        return typeof kid === 'object' && reference_['/Pg'] === reference && reference_['/MCID'] === mcid
      })
      if (!points) faults.push(`the owner of sequence ${String(mcid)} does not know it`)
    })
  })
  walk(objects, root['/K'], String(objects.catalog['/StructTreeRoot']), sequences, faults)
  for (const lost of sequences) faults.push(`sequence ${lost} is not in the tree`)
  return faults
}

/** MCIDs in the order of the page; notes paint outside of marked content and marks that don't close. */
function markedContent(content: string, faults: string[]): readonly number[] {
  const mcids: number[] = []
  let depth = 0
  for (const line of content.split('\n')) {
    const operator = line.trim().split(' ').at(-1) ?? ''
    if (operator === 'BDC' || operator === 'BMC') depth += 1
    if (operator === 'EMC') depth -= 1
    if (depth > 1 || depth < 0) faults.push(`marked content is nested or closed twice at ${line}`)
    if (painting.has(operator) && depth === 0) faults.push(`${operator} paints outside of marked content`)
    const mcid = /\/MCID (\d+)/.exec(line)?.[1]
    if (mcid !== undefined) mcids.push(Number(mcid))
  }
  if (depth !== 0) faults.push('marked content is left open')
  return mcids
}

function walk(
  objects: PdfObjects,
  kids: unknown,
  parent: string,
  sequences: Set<string>,
  faults: string[],
): void {
  for (const kid of (Array.isArray(kids) ? kids : [kids]) as readonly unknown[]) {
    if (typeof kid !== 'string') {
      const sequence = kid as Dictionary
      sequences.delete(`${String(sequence['/Pg'])} ${String(sequence['/MCID'])}`)
      continue
    }
    const element = objects.get(kid)
    if (element['/P'] !== parent) faults.push(`element ${kid} names another parent`)
    if (element['/S'] === '/Figure' && element['/Alt'] === undefined)
      faults.push(`figure ${kid} has no words`)
    if (element['/K'] !== undefined) walk(objects, element['/K'], kid, sequences, faults)
  }
}

function parentTree(objects: PdfObjects, root: Dictionary): ReadonlyMap<number, readonly unknown[]> {
  const numbers = objects.get(root['/ParentTree'])['/Nums'] as readonly unknown[]
  const map = new Map<number, readonly unknown[]>()
  for (let at = 0; at < numbers.length; at += 2)
    map.set(Number(numbers[at]), numbers[at + 1] as readonly unknown[])
  return map
}

export function pagesOf(objects: PdfObjects): readonly string[] {
  return objects.get(objects.catalog['/Pages'])['/Kids'] as readonly string[]
}
