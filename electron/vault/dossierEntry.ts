import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import type { FormatOneLine } from '#shared/fileFormat/officeListFile.ts'
import type { UnknownFields } from '#shared/fileFormat/unknownFields.ts'
import { setAsideFolder } from './setAside.ts'
import type { Shelf } from './dossierShelf.ts'

/** Why the newest state of a dossier can't be shown. */
export type Trouble =
  /** `place`: where the file lies now, relative to the office's folder. */
  | { readonly kind: 'damaged'; readonly place: string }
  /** The newest state, or all of it, is gone from the disk. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer' }
  /** The disk refused; tried again at each reading. */
  | { readonly kind: 'refused'; readonly failure: Failure }

/** What the vault knows of one dossier without holding its content. */
export interface DossierEntry {
  /** Generations on the disk, the newest first. */
  readonly generations: readonly number[]
  /** The highest generation there ever was, as far as is known; the next save goes above it. */
  readonly highest: number
  readonly summary: DossierSummary | null
  /** The generation that the summary was made from; 0 without a summary. */
  readonly summaryFrom: number
  readonly trouble: Trouble | null
  /** Undefined until the dossier was read. */
  readonly unknown?: UnknownFields | null
}

export interface Compared {
  /** The caller's own. */
  readonly entries: Map<DossierId, DossierEntry>
  /** Dossiers whose list entry is older than their file. */
  readonly toRead: readonly DossierId[]
  /** Keys of first saves that were cut off before they were acknowledged. */
  readonly keysOfNothing: readonly DossierId[]
}

/**
 * What the office's list says against what lies on the disk, without opening a file.
 *
 * `keys` says for each dossier in the keyring whether its first save was acknowledged for sure.
 */
export function compareListWithShelf(
  list: ReadonlyMap<DossierId, FormatOneLine>,
  shelf: Shelf,
  keys: ReadonlyMap<DossierId, { readonly confirmed: boolean }>,
): Compared {
  const entries = new Map<DossierId, DossierEntry>()
  const toRead: DossierId[] = []
  const keysOfNothing: DossierId[] = []
  const compare = (id: DossierId, line: FormatOneLine | null): void => {
    const aside = shelf.setAside.get(id)
    const generations = shelf.generations.get(id) ?? []
    const key = keys.get(id)
    const newest = generations[0] ?? 0
    const summary = line?.summary ?? null
    const highest = Math.max(newest, line?.generation ?? 0, aside?.generation ?? 0)
    if (highest === 0 && key?.confirmed === false) {
      keysOfNothing.push(id)
      return
    }
    const trouble = troubleOf(id, newest, line?.generation ?? 0, aside, key !== undefined)
    const summaryFrom = summary && line ? line.generation : 0
    entries.set(id, { generations, highest, summary, summaryFrom, trouble })
    if (!trouble && (newest !== line?.generation || !line.summary)) toRead.push(id)
  }
  for (const [id, line] of list) compare(id, line)
  for (const others of [shelf.generations, shelf.setAside, keys])
    for (const id of others.keys()) if (!entries.has(id)) compare(id, null)
  return { entries, toRead, keysOfNothing }
}

function troubleOf(
  id: DossierId,
  newest: number,
  listed: number,
  aside: { readonly generation: number; readonly place: string } | undefined,
  hasKey: boolean,
): Trouble | null {
  if (aside && newest < aside.generation && listed <= aside.generation) {
    return { kind: 'damaged', place: aside.place }
  }
  if (newest < listed || newest === 0) return { kind: 'missing' }
  // Without its key a whole file is as good as damaged; it stays where it is.
  if (!hasKey) return { kind: 'damaged', place: `dossiers/${id.slice(0, 2)}/${id}.${String(newest)}.ocs` }
  return null
}

/** What the list keeps of a dossier. Damage is listed at its newest generation, so that it stays damage after a restart. */
export function listLineOf(id: DossierId, entry: DossierEntry): FormatOneLine {
  const lost = entry.trouble?.kind === 'damaged' || entry.trouble?.kind === 'missing'
  const generation = lost || entry.summaryFrom === 0 ? entry.highest : entry.summaryFrom
  return { id, generation: Math.max(1, generation), summary: entry.summary }
}

/** The failure that a caller gets for a dossier in trouble. */
export function failureOf(id: DossierId, trouble: Trouble): Failure {
  switch (trouble.kind) {
    case 'damaged':
      return { kind: 'dossierDamaged', id, setAside: trouble.place }
    case 'missing':
      return { kind: 'dossierMissing', id }
    case 'newer':
      return { kind: 'dossierNewer', id }
    case 'refused':
      return trouble.failure
  }
}

/** Where the damaged file was put, or null when none was moved. */
export function setAsidePlace(trouble: Trouble): string | null {
  return trouble.kind === 'damaged' && trouble.place.startsWith(`${setAsideFolder}/`) ? trouble.place : null
}
