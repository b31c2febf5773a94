import { readdir } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failure.ts'
import { officeHeaderFormat } from '#shared/fileFormat/officeHeader.ts'
import { fail, type Result } from '#shared/result.ts'
import type { Pace } from './checkpoint.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { readShelf } from './dossierShelf.ts'
import { headerName, readHeaders } from './headerFiles.ts'
import { makeOffice, type NewOffice } from './makeOffice.ts'
import { openHeaders } from './officeKey.ts'
import { takeLock, type OfficeLock } from './officeLock.ts'
import { openOffice } from './openOffice.ts'
import type { OpenVault } from './openVault.ts'
import { defaultCost, isLongEnough, minimumPassphraseCharacters, type Argon2Cost } from './passphraseKey.ts'
import { countWrong, secondsToWait } from './passphraseTries.ts'
import { checkCryptography } from './selfTest.ts'
import { namesSetAside, setAsideFolder } from './setAside.ts'

export type { OpenVault } from './openVault.ts'

export interface VaultDeps {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What one guess of a new office's passphrase costs; tests take the floor, never less. */
  readonly argon2Cost?: Argon2Cost
  /**
   * Where, outside every office's folder, the mark lies that says how far each office was: without it an old copy of the
   * whole folder put back is not noticed.
   */
  readonly anchorFolder?: string
  /** Tests may hurry the background. */
  readonly pace?: Pace
}

export interface OfficeOnDisk {
  /** Null when the header can't be read. */
  readonly name: string | null
  readonly state: 'locked' | 'missing' | 'damaged' | 'newer'
}

/** What can be told of an office's folder without a passphrase. Null: there is nothing there at all. */
export async function describeOffice(folder: string): Promise<OfficeOnDisk | null> {
  try {
    if (await isEmpty(folder)) return null
    const verdict = await judge(folder)
    return { name: verdict.name, state: verdict.state === 'readable' ? 'locked' : verdict.state }
  } catch (refusal) {
    // A folder that the disk does not let us read is still an office; opening it tells what the disk said.
    diskRefusal(refusal)
    return { name: null, state: 'damaged' }
  }
}

/** A new office, already proved to open again. Never over anything: the folder must be empty or not there. */
export async function createVault(
  folder: string,
  office: NewOffice,
  deps: VaultDeps,
): Promise<Result<OpenVault, Failure>> {
  if (!isLongEnough(office.passphrase)) {
    return fail({ kind: 'passphraseTooShort', minimumCharacters: minimumPassphraseCharacters })
  }
  await checkCryptography()
  try {
    if (!(await isEmpty(folder))) return fail({ kind: 'officeExists' })
    await makeOffice(folder, office, deps.argon2Cost ?? defaultCost)
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
  return openVault(folder, office.passphrase, deps)
}

export async function openVault(
  folder: string,
  passphrase: string,
  deps: VaultDeps,
): Promise<Result<OpenVault, Failure>> {
  await checkCryptography()
  try {
    const verdict = await judge(folder)
    if (verdict.state === 'missing') return fail({ kind: 'officeMissing' })
    if (verdict.state === 'newer') {
      return fail({ kind: 'officeNewer', theirs: verdict.theirs, ours: officeHeaderFormat })
    }
    if (verdict.state === 'damaged' && verdict.setAside.length > 0) {
      return fail({ kind: 'officeDamaged', setAside: verdict.setAside })
    }
    return await openLocked(folder, passphrase, deps)
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
}

async function openLocked(
  folder: string,
  passphrase: string,
  deps: VaultDeps,
): Promise<Result<OpenVault, Failure>> {
  const lock = await takeLock(folder)
  if (!lock) return fail({ kind: 'officeInUse' })
  let opened: Result<OpenVault, Failure> | null = null
  try {
    opened = await openWithLock(folder, passphrase, deps, lock)
    return opened
  } finally {
    if (!opened?.ok) await lock.release()
  }
}

async function openWithLock(
  folder: string,
  passphrase: string,
  deps: VaultDeps,
  lock: OfficeLock,
): Promise<Result<OpenVault, Failure>> {
  const seconds = await secondsToWait(folder, deps.now())
  if (seconds > 0) return fail({ kind: 'waitBeforeRetry', seconds })
  // The names on the disk are read while Argon2 works: on an old disk that hides most of the time they take.
  const [header, shelf] = await Promise.all([
    openHeaders(folder, await readHeaders(folder), passphrase, deps.now()),
    readShelf(folder),
  ])
  switch (header.outcome) {
    case 'wrongPassphrase':
      await countWrong(folder, deps.now())
      return fail({ kind: 'wrongPassphrase' })
    case 'damaged':
      return fail({ kind: 'officeDamaged', setAside: header.setAside })
    case 'opened':
      return openOffice(folder, header.opened, shelf, deps, lock)
  }
}

type Verdict =
  | { readonly state: 'readable'; readonly name: string }
  /** `setAside`: the header files that were put aside at an earlier opening. */
  | {
      readonly state: 'damaged'
      readonly name: null
      readonly setAside: readonly string[]
    }
  | { readonly state: 'newer'; readonly name: null; readonly theirs: number }
  | { readonly state: 'missing'; readonly name: null }

/** What the two header files say together, before any key is known. */
async function judge(folder: string): Promise<Verdict> {
  const headers = await readHeaders(folder)
  for (const read of headers) {
    if (read.outcome === 'newer') return { state: 'newer', name: null, theirs: read.theirs }
    if (read.outcome === 'read') return { state: 'readable', name: read.header.name }
  }
  const setAside = (await namesSetAside(folder))
    .filter((name) => name.includes(`.${headerName}`))
    .map((name) => `${setAsideFolder}/${name}`)
  const gone = headers.every((read) => read.outcome === 'absent')
  if (gone && setAside.length === 0) return { state: 'missing', name: null }
  return { state: 'damaged', name: null, setAside: gone ? setAside : [] }
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return true
    throw refusal
  }
}
