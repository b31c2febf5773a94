import type { LogEntry } from '#shared/domain/logEntry.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { OpenVault } from '../../electron/vault/vault.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'

/**
 * What a tormented vault was given, kept outside it. Each save has a count of its own, later saves a higher one, and all
 * its words follow from the count: a dossier mixed of two saves is seen.
 */
export interface Book {
  /** The newest count that the vault said is saved, by person. */
  readonly acknowledged: Map<number, number>
  /** Every count that was handed in and not refused, by person. */
  readonly begun: Map<number, Set<number>>
  /** Counts whose entry in the log must be there. */
  readonly logged: Set<number>
  /** People whose erasing was begun, and whether the vault said that it is done. */
  readonly erased: Map<number, boolean>
  /** Drafts by key, as `begun` and `acknowledged`. */
  readonly drafts: Map<number, { newest: number; readonly begun: Set<number> }>
}

export function emptyBook(): Book {
  return {
    acknowledged: new Map(),
    begun: new Map(),
    logged: new Set(),
    erased: new Map(),
    drafts: new Map(),
  }
}

export function copyOf(book: Book): Book {
  return structuredClone(book)
}

/** The dossier of save `count`: between 0 and 20,000 letters that can't be packed small. */
export function dossierOf(person: number, count: number): KeptDossier {
  return aDossier(testId(person), { callName: String(count), goodToKnow: lettersOf(count) })
}

/** What the log says of that save. */
export function entryOf(person: number, count: number): LogEntry {
  return { at: count, user: null, deed: 'changed', dossier: testId(person), about: `save ${String(count)}` }
}

export function lettersOf(count: number): string {
  let state = (count * 2_654_435_761) >>> 0
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
  const length = next() % 20_000
  let letters = ''
  while (letters.length < length) letters += next().toString(36)
  return letters.slice(0, length)
}

/**
 * Takes a line of a writer: `+ person count` before a save, `= person count` after it, `! person count` refused; the same
 * with `+d`, `=d`, `!d` for a draft; `+e person`, `=e person`, `!e person` for erasing.
 */
export function noteLine(book: Book, line: string): 'acknowledged' | null {
  const [sign, first, second] = line.split(' ')
  const [who, what] = [Number(first), Number(second)]
  const draft = book.drafts.get(who) ?? { newest: 0, begun: new Set<number>() }
  switch (sign) {
    case '+':
      book.begun.set(who, (book.begun.get(who) ?? new Set()).add(what))
      return null
    case '=':
      book.acknowledged.set(who, what)
      book.logged.add(what)
      return 'acknowledged'
    case '!':
      book.begun.get(who)?.delete(what)
      return null
    case '+d':
      book.drafts.set(who, { newest: draft.newest, begun: draft.begun.add(what) })
      return null
    case '=d':
      draft.newest = what
      return null
    case '!d':
      draft.begun.delete(what)
      return null
    case '+e':
      book.erased.set(who, false)
      return null
    case '=e':
      book.erased.set(who, true)
      return null
    case '!e':
      // Taken out of the office first, and removed file by file then: refused on the way it may be out already.
      return null
    case undefined:
    default:
      return null
  }
}

/** Saves and keeps the book. */
export async function saveInBook(
  vault: OpenVault,
  book: Book,
  person: number,
  count: number,
): Promise<boolean> {
  const words = `${String(person)} ${String(count)}`
  noteLine(book, `+ ${words}`)
  const saved = await vault.save(dossierOf(person, count), [entryOf(person, count)])
  noteLine(book, `${saved.ok ? '=' : '!'} ${words}`)
  return saved.ok
}
