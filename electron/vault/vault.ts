import { readdir } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failure.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { OfficeUser } from '#shared/domain/user.ts'
import { officeHeaderFormat, usersOf, type OfficeHeader } from '#shared/fileFormat/officeHeader.ts'
import { fail, type Result } from '#shared/result.ts'
import type { Pace } from './checkpoint.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { readShelf } from './dossierShelf.ts'
import { headerName, readHeaders } from './headerFiles.ts'
import { openKeyring } from './keyring.ts'
import { makeOffice, type NewOffice } from './makeOffice.ts'
import { openHeaders, type OpenedHeader } from './officeKey.ts'
import { takeLock, type OfficeLock } from './officeLock.ts'
import { judgePlace } from './officePlace.ts'
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
  /** True for an office with real people: a place where files are not safe is refused, or said when it is there already. */
  readonly judgesPlace?: boolean
  /** Tests may hurry the background. */
  readonly pace?: Pace
}

export interface OfficeOnDisk {
  /** Null when the header can't be read. */
  readonly name: string | null
  readonly state: 'locked' | 'missing' | 'damaged' | 'newer'
  /** Who can open it; not proved before it is open. */
  readonly users: readonly OfficeUser[]
  /** Whether the lock screen may show them. */
  readonly showsNames: boolean
}

const unknownOffice = { name: null, users: [], showsNames: false } as const

/** What can be told of an office's folder without a passphrase. Null: there is nothing there at all. */
export async function describeOffice(folder: string): Promise<OfficeOnDisk | null> {
  try {
    if (await isEmpty(folder)) return null
    const verdict = await judge(folder)
    if (verdict.state !== 'readable') return { ...unknownOffice, state: verdict.state }
    const { name, showsNames } = verdict.header
    return { name, state: 'locked', users: usersOf(verdict.header), showsNames }
  } catch (refusal) {
    // A folder that the disk does not let us read is still an office; opening it tells what the disk said.
    diskRefusal(refusal)
    return { ...unknownOffice, state: 'damaged' }
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
    const why = deps.judgesPlace ? await judgePlace(folder) : null
    if (why) return fail({ kind: 'placeNotSafe', why })
    await makeOffice(folder, office, deps.argon2Cost ?? defaultCost)
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
  return openVault(folder, office.passphrase, deps)
}

/** `users`: whose passphrase it is; without them each user's slot is tried, which takes a while for each. */
export async function openVault(
  folder: string,
  passphrase: string,
  deps: VaultDeps,
  users: readonly RandomId[] | null = null,
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
    return await openLocked(folder, { passphrase, users }, deps)
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
}

interface Comer {
  readonly passphrase: string
  readonly users: readonly RandomId[] | null
}

async function openLocked(
  folder: string,
  comer: Comer,
  deps: VaultDeps,
): Promise<Result<OpenVault, Failure>> {
  const lock = await takeLock(folder)
  if (!lock) return fail({ kind: 'officeInUse' })
  let opened: Result<OpenVault, Failure> | null = null
  try {
    opened = await openWithLock(folder, comer, deps, lock)
    return opened
  } finally {
    if (!opened?.ok) await lock.release()
  }
}

async function openWithLock(
  folder: string,
  comer: Comer,
  deps: VaultDeps,
  lock: OfficeLock,
): Promise<Result<OpenVault, Failure>> {
  const seconds = await secondsToWait(folder, deps.now())
  if (seconds > 0) return fail({ kind: 'waitBeforeRetry', seconds })
  // The names on the disk are read while Argon2 works: on an old disk that hides most of the time they take.
  const way = {
    ...comer,
    openKeyring: ({ header, officeKey, epoch }: OpenedHeader) =>
      openKeyring(folder, header.store, officeKey, epoch),
  }
  const [header, shelf] = await Promise.all([
    openHeaders(folder, await readHeaders(folder), way, deps.now()),
    readShelf(folder),
  ])
  switch (header.outcome) {
    case 'wrongPassphrase':
      await countWrong(folder, deps.now())
      return fail({ kind: 'wrongPassphrase' })
    case 'damaged':
      return fail({ kind: 'officeDamaged', setAside: header.setAside })
    case 'noKeyring':
      // Nothing is moved: an office that was copied half only needs the other half.
      return fail({ kind: 'officeDamaged', setAside: [] })
    case 'opened':
      return openOffice(folder, header.opened, header.keyring, shelf, deps, lock)
  }
}

type Verdict =
  | { readonly state: 'readable'; readonly header: OfficeHeader }
  /** `setAside`: the header files that were put aside at an earlier opening. */
  | {
      readonly state: 'damaged'
      readonly setAside: readonly string[]
    }
  | { readonly state: 'newer'; readonly theirs: number }
  | { readonly state: 'missing' }

/** What the two header files say together, before any key is known. */
async function judge(folder: string): Promise<Verdict> {
  const headers = await readHeaders(folder)
  for (const read of headers) {
    if (read.outcome === 'newer') return { state: 'newer', theirs: read.theirs }
    if (read.outcome === 'read') return { state: 'readable', header: read.header }
  }
  const setAside = (await namesSetAside(folder))
    .filter((name) => name.includes(`.${headerName}`))
    .map((name) => `${setAsideFolder}/${name}`)
  const gone = headers.every((read) => read.outcome === 'absent')
  if (gone && setAside.length === 0) return { state: 'missing' }
  return { state: 'damaged', setAside: gone ? setAside : [] }
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return true
    throw refusal
  }
}
