import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { testId } from '../fixtures/vault/aDossier.ts'
import { filesBelow, passphrase } from '../fixtures/vault/officeInTemp.ts'
import { dossierOf, emptyBook, saveInBook, type Book } from './book.ts'
import { faultsOfPerson, logFaults } from './bookCheck.ts'
import { labDeps } from './labVault.ts'

/** What became of one damaged office. */
export interface Findings {
  /** Content that differs from the newest acknowledged one, with nothing said about it. */
  readonly silentlyWrong: readonly string[]
  /** The whole office was refused: the reason. */
  readonly refused: string | null
  /** Dossiers whose newest state is gone, each of them named or under an alarm. */
  readonly lost: number
  /** Of those, how many have an earlier state to offer. */
  readonly earlierOffered: number
  /** What the others no longer let one do. */
  readonly unusable: readonly string[]
  /** Damaged files that are nowhere any more. */
  readonly gone: readonly string[]
}

/** Alarms that say: something is older than it was. What was healed whole is no excuse for other words. */
function saysSomethingIsGone(vault: OpenVault, id: string): boolean {
  return vault.alarms().some((alarm) => {
    switch (alarm.kind) {
      case 'officeOlder':
      case 'officeOfOtherHistory':
      case 'changesUnreadable':
      case 'keysOlder':
      case 'listLost':
        return true
      case 'dossierFound':
        return alarm.id === id
      case 'dossierHealed':
      case 'listHealed':
      case 'logDamaged':
      case 'diskAlmostFull':
      case 'placeNotSafe':
        return false
    }
  })
}

/** An alarm, or the log's own check, says that entries are missing. */
async function saysLogIsShort(vault: OpenVault): Promise<boolean> {
  const kinds = ['officeOlder', 'officeOfOtherHistory', 'changesUnreadable', 'logDamaged', 'listLost']
  if (vault.alarms().some(({ kind }) => kinds.includes(kind))) return true
  const verdict = await vault.verifyLog()
  return verdict.ok && verdict.value.brokenAt.length > 0
}

export async function findingsIn(office: string, book: Book, hit: readonly string[]): Promise<Findings> {
  const hitBytes = await hashesOf(office, hit)
  const nothing = { silentlyWrong: [], refused: null, lost: 0, earlierOffered: 0, unusable: [], gone: [] }
  const opened = await openVault(office, passphrase, labDeps(office))
  if (!opened.ok) return { ...nothing, refused: opened.failure.kind }
  const vault = opened.value
  const silentlyWrong: string[] = []
  const lost: number[] = []
  for (const [person, newest] of book.acknowledged) {
    const verdict = await judge(vault, person, newest)
    if (verdict === 'lost') lost.push(person)
    else if (verdict !== 'right') silentlyWrong.push(verdict.wrong)
  }
  const logged = await logFaults(vault, book)
  // An old piece of the log is not read at each opening: checking the log ("Kantoor nakijken") must say it.
  if (logged.length > 0 && !(await saysLogIsShort(vault))) silentlyWrong.push(...logged)
  let earlierOffered = 0
  for (const person of lost) if ((await vault.readEarlier(testId(person))).ok) earlierOffered += 1
  await vault.close()
  const kept = new Set((await hashesOf(office, await filesBelow(office))).values())
  // A dossier's file that was made again whole needs no trace of what stood in its place.
  const isHealed = (file: string): boolean =>
    file.startsWith('dossiers/') && !lost.some((person) => file.includes(testId(person)))
  const gone = [...hitBytes].flatMap(([file, hash]) =>
    mayGo(file) || kept.has(hash) || isHealed(file) ? [] : [file],
  )
  const rest = [...book.acknowledged.keys()].filter((person) => !lost.includes(person))
  return {
    ...nothing,
    silentlyWrong,
    lost: lost.length,
    earlierOffered,
    gone,
    unusable: await useOn(office, rest),
  }
}

/** 'lost': the newest state is not there, and that is said. `wrong`: something else is there, and nobody says so. */
type Verdict = 'right' | 'lost' | { readonly wrong: string }

async function judge(vault: OpenVault, person: number, newest: number): Promise<Verdict> {
  const id = testId(person)
  const name = `person ${String(person)}`
  const alarmed = saysSomethingIsGone(vault, id)
  const isNamed = vault.damaged().some((damaged) => damaged.id === id)
  const line = vault.summaries().find((summary) => summary.id === id)
  const read = await vault.read(id)
  if (!read.ok) {
    const isSaid = isNamed || vault.damaged().some((damaged) => damaged.id === id) || alarmed
    return isSaid ? 'lost' : { wrong: `${name} is not there (${read.failure.kind}) and nobody says so` }
  }
  const expected = dossierOf(person, newest).dossier.person
  const { callName, goodToKnow } = read.value.dossier.person
  if (callName === expected.callName && goodToKnow === expected.goodToKnow) {
    return line?.callName === callName || isNamed
      ? 'right'
      : { wrong: `${name}: the list says ${line?.callName ?? 'nothing'}` }
  }
  const isWhole = dossierOf(person, Number(callName)).dossier.person.goodToKnow === goodToKnow
  if (isWhole && (isNamed || alarmed)) return 'lost'
  const mixed = isWhole ? '' : ', mixed'
  return { wrong: `${name} reads as ${callName} instead of ${expected.callName}${mixed}, and nobody says so` }
}

/** Everybody else, and somebody new, can be saved; what was saved is there at the next opening. */
async function useOn(office: string, people: readonly number[]): Promise<readonly string[]> {
  const book = emptyBook()
  const faults: string[] = []
  const opened = await openVault(office, passphrase, labDeps(office))
  if (!opened.ok) return [`does not open a second time: ${opened.failure.kind}`]
  for (const person of [...people.slice(0, 6), 700]) {
    if (!(await saveInBook(opened.value, book, person, 9_000_000 + person)))
      faults.push(`${String(person)} can't be saved`)
  }
  await opened.value.close()
  const again = await openVault(office, passphrase, labDeps(office))
  if (!again.ok) return [...faults, `does not open a third time: ${again.failure.kind}`]
  for (const person of book.begun.keys()) faults.push(...(await faultsOfPerson(again.value, book, person)))
  await again.value.close()
  return faults
}

async function hashesOf(office: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const file of files) {
    const bytes = await readFile(join(office, file)).catch(() => null)
    if (bytes) hashes.set(file, createHash('sha256').update(bytes).digest('hex'))
  }
  return hashes
}

/**
 * What may be thrown away when it can't be read: derived files that are made again, and keyrings, which are overwritten
 * where they lie so that the keys of erased dossiers are gone.
 */
function mayGo(file: string): boolean {
  return /^(list-|keyring\.|lock|tries\.json|journal\/snap-|index\/)/.test(file)
}
