import type { LanguageTag } from '#shared/domain/language.ts'
import type { StructureElement, StructureRole } from '../laidOutPaper.ts'

/** The structure while it grows: an element is added when its block is measured, in reading order. */
export interface Tag {
  readonly id: number
  readonly role: StructureRole
  add(role: StructureRole, says?: TagWords): Tag
}

export interface TagWords {
  readonly language?: LanguageTag
  readonly alt?: string
  readonly actualText?: string
  /** How many columns of its table a cell takes; one when not given. */
  readonly columns?: number
}

export interface Tags {
  readonly root: Tag
  /** The finished tree, without elements that got no marks and no children. */
  finished(marked: ReadonlySet<number>): StructureElement
}

interface Growing extends Tag {
  readonly says: TagWords
  readonly children: Growing[]
}

export function createTags(language: LanguageTag): Tags {
  let last = 0
  const grow = (role: StructureRole, says: TagWords): Growing => {
    last += 1
    const children: Growing[] = []
    return {
      id: last,
      role,
      says,
      children,
      add(childRole, childSays = {}) {
        const child = grow(childRole, childSays)
        children.push(child)
        return child
      },
    }
  }
  const root = grow('Document', { language })
  const finish = (tag: Growing, marked: ReadonlySet<number>): StructureElement => ({
    id: tag.id,
    role: tag.role,
    language: tag.says.language ?? null,
    alt: tag.says.alt ?? null,
    actualText: tag.says.actualText ?? null,
    columns: tag.says.columns ?? 1,
    children: tag.children.map((child) => finish(child, marked)).filter((child) => isKept(child, marked)),
  })
  return { root, finished: (marked) => finish(root, marked) }
}

/** A table's cells stay although they are empty: each row has as many as the head. */
function isKept(element: StructureElement, marked: ReadonlySet<number>): boolean {
  return (
    element.children.length > 0 || marked.has(element.id) || element.role === 'TD' || element.role === 'TH'
  )
}
