import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { OpenVault } from '../../electron/vault/vault.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'

/**
 * What a tormented vault was given, kept outside it. Each save has a count of its own, later saves a higher one, and all
 * its words follow from the count: a dossier mixed of two saves is seen.
 */
export interface Book {
  /** The highest count that the vault said is saved, by person. */
  readonly acknowledged: Map<number, number>
  /** Every count that was handed in and not refused, by person. */
  readonly begun: Map<number, Set<number>>
}

export function emptyBook(): Book {
  return { acknowledged: new Map(), begun: new Map() }
}

/** The dossier of save `count`: between 0 and 20,000 letters that can't be packed small. */
export function dossierOf(person: number, count: number): KeptDossier {
  return aDossier(testId(person), { callName: String(count), goodToKnow: lettersOf(count) })
}

function lettersOf(count: number): string {
  let state = (count * 2_654_435_761) >>> 0
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
  const length = next() % 20_000
  let letters = ''
  while (letters.length < length) letters += next().toString(36)
  return letters.slice(0, length)
}

/** Takes a line of the writer: `+ person count` before a save, `= person count` after it, `! person count` refused. */
export function noteLine(book: Book, line: string): 'begun' | 'acknowledged' | 'refused' | null {
  const [sign, person, count] = line.split(' ')
  const [who, what] = [Number(person), Number(count)]
  switch (sign) {
    case '+':
      book.begun.set(who, (book.begun.get(who) ?? new Set()).add(what))
      return 'begun'
    case '=':
      book.acknowledged.set(who, Math.max(book.acknowledged.get(who) ?? 0, what))
      return 'acknowledged'
    case '!':
      book.begun.get(who)?.delete(what)
      return 'refused'
    case undefined:
    default:
      return null
  }
}

/** Saves and keeps the book. */
export async function saveInBook(vault: OpenVault, book: Book, person: number, count: number): Promise<boolean> {
  noteLine(book, `+ ${String(person)} ${String(count)}`)
  const saved = await vault.save(dossierOf(person, count))
  noteLine(book, `${saved.ok ? '=' : '!'} ${String(person)} ${String(count)}`)
  return saved.ok
}

/**
 * What is wrong with an open vault, as sentences: an acknowledged save that is gone, a dossier that can't be read, words
 * that were never handed in, a list that says something else than the dossiers.
 */
export async function faultsAgainst(vault: OpenVault, book: Book): Promise<readonly string[]> {
  const faults = vault.damaged().map(({ id }) => `${id} is damaged or missing`)
  const listed = new Map(vault.summaries().map((summary) => [summary.id, summary.callName]))
  for (const [person, begun] of book.begun) {
    const least = book.acknowledged.get(person) ?? 0
    const name = `person ${String(person)}`
    const read = await vault.read(testId(person))
    if (!read.ok) {
      // A first save that was cut off: there may be nobody.
      if (least > 0) faults.push(`${name}: save ${String(least)} is lost: ${read.failure.kind}`)
      else if (read.failure.kind !== 'dossierMissing') faults.push(`${name}: ${read.failure.kind}`)
      else if (listed.has(testId(person))) faults.push(`${name} is listed and can't be read`)
      continue
    }
    const { callName, goodToKnow } = read.value.dossier.person
    const count = Number(callName)
    if (count < least) faults.push(`${name}: save ${String(least)} is lost, ${callName} stands there`)
    else if (count > least && !begun.has(count)) faults.push(`${name}: ${callName} was never saved or was refused`)
    if (goodToKnow !== lettersOf(count)) faults.push(`${name}: the words are not those of save ${callName}`)
    if (listed.get(testId(person)) !== callName) faults.push(`${name}: the list says something else`)
  }
  const known = new Set([...book.begun.keys()].map(testId))
  for (const id of listed.keys()) if (!known.has(id)) faults.push(`${id} is listed and was never saved`)
  return faults
}
