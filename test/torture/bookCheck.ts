import type { OpenVault } from '../../electron/vault/vault.ts'
import { testId } from '../fixtures/vault/aDossier.ts'
import { lettersOf, type Book } from './book.ts'

/**
 * What is wrong with an open vault, as sentences: an acknowledged save, log entry or draft that is gone, a dossier that
 * can't be read or that was erased and is there, words that were never handed in, a list that says something else.
 */
export async function faultsAgainst(vault: OpenVault, book: Book): Promise<readonly string[]> {
  const faults = vault.damaged().map(({ id }) => `${id} is damaged or missing`)
  for (const person of book.begun.keys()) faults.push(...(await faultsOfPerson(vault, book, person)))
  const known = new Set([...book.begun.keys()].map(testId))
  for (const { id } of vault.summaries())
    if (!known.has(id)) faults.push(`${id} is listed and was never saved`)
  return [...faults, ...draftFaults(vault, book), ...(await logFaults(vault, book))]
}

/** What is wrong with one dossier, and with its line in the list. */
export async function faultsOfPerson(
  vault: OpenVault,
  book: Book,
  person: number,
): Promise<readonly string[]> {
  const name = `person ${String(person)}`
  const line = vault.summaries().find(({ id }) => id === testId(person))
  const newest = book.acknowledged.get(person) ?? 0
  const read = await vault.read(testId(person))
  const isErased = book.erased.get(person)
  if (!read.ok) {
    if (read.failure.kind !== 'dossierMissing') return [`${name}: ${read.failure.kind}`]
    if (line) return [`${name} is listed and can't be read`]
    // A first save or an erasing that was cut off: there may be nobody.
    return newest > 0 && isErased === undefined ? [`${name}: save ${String(newest)} is lost`] : []
  }
  if (isErased === true) return [`${name} was erased and is there`]
  const faults: string[] = []
  const { callName, goodToKnow } = read.value.dossier.person
  const count = Number(callName)
  // What was begun after the newest acknowledged save may have arrived too.
  const begun = [...(book.begun.get(person) ?? [])]
  const later = begun.slice(begun.indexOf(newest) + 1)
  if (count !== newest && !later.includes(count)) {
    const word = begun.includes(count) ? 'an older save stands there' : 'was never saved or was refused'
    faults.push(`${name}: save ${String(newest)} is lost, ${callName} ${word}`)
  }
  if (goodToKnow !== lettersOf(count)) faults.push(`${name}: the words are not those of save ${callName}`)
  if (line?.callName !== callName) faults.push(`${name}: the list says something else`)
  return faults
}

function draftFaults(vault: OpenVault, book: Book): readonly string[] {
  const there = new Map(vault.drafts().map(({ key, content }) => [key, content]))
  return [...book.drafts].flatMap(([key, { newest, begun }]) => {
    const content = there.get(String(key))
    if (content === undefined) return newest > 0 ? [`draft ${String(key)} is lost`] : []
    const is = [...begun].find((count) => lettersOf(count) === content)
    return is !== undefined && is >= newest ? [] : [`draft ${String(key)} is not its newest`]
  })
}

export async function logFaults(vault: OpenVault, book: Book): Promise<readonly string[]> {
  const counts = new Set<number>()
  const read = await vault.readLog((batch) => {
    for (const { entry } of batch)
      if (entry.about.startsWith('save ')) counts.add(Number(entry.about.slice(5)))
  })
  if (!read.ok) return [`the log can't be read: ${read.failure.kind}`]
  const begun = new Set([...book.begun.values()].flatMap((those) => [...those]))
  const verdict = await vault.verifyLog()
  const isWhole = verdict.ok && verdict.value.brokenAt.length === 0
  return [
    ...[...book.logged]
      .filter((count) => !counts.has(count))
      .map((count) => `the log does not know save ${String(count)}`),
    ...[...counts]
      .filter((count) => !begun.has(count))
      .map((count) => `the log knows save ${String(count)}, that was refused`),
    ...(isWhole ? [] : [`the log does not hold: ${JSON.stringify(verdict)}`]),
  ]
}
