import { join } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { SheetSet } from '#shared/domain/recoverySheet.ts'
import { sameFirstName } from '#shared/domain/user.ts'
import {
  officeHeaderFormat,
  recoverySlotOf,
  userSlotsOf,
  usersOf,
  type UserSlot,
} from '#shared/fileFormat/officeHeader.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import { diskRefusal } from './diskRefusal.ts'
import { zero } from './envelope.ts'
import { headerName, isHeaderProved, readHeaders, type HeaderRead } from './headerFiles.ts'
import { HeaderKeeper } from './headerKeeper.ts'
import { openKeyring } from './keyring.ts'
import type { OpenedHeader } from './officeKey.ts'
import { takeLock } from './officeLock.ts'
import { defaultCost, isLongEnough, minimumPassphraseCharacters } from './passphraseKey.ts'
import { forgetTries } from './passphraseTries.ts'
import { whyNotThese, type TypedShares } from './recoveryPair.ts'
import { sealRecovery } from './recoveryNote.ts'
import { openRecoverySlot } from './recoverySlot.ts'
import { checkCryptography } from './selfTest.ts'
import { setAside } from './setAside.ts'
import { makeSlot } from './userSlot.ts'
import { openVault, type OpenVault, type VaultDeps } from './vault.ts'

/** Who comes in with the sheets: a coordinator who gets a new passphrase, or somebody new who becomes one. */
export interface Returning {
  readonly user: RandomId | null
  readonly name: string
  readonly passphrase: string
}

export interface SetsOfOffice {
  readonly current: SheetSet | null
  readonly retired: readonly SheetSet[]
}

/** The sets of which a locked office knows: nothing of this is proved, it is for kind words while typing. */
export async function setsOf(folder: string): Promise<Result<SetsOfOffice, Failure>> {
  const headers = await readHeaders(folder)
  for (const read of headers) {
    if (read.outcome !== 'read') continue
    const { header } = read
    return ok({ current: recoverySlotOf(header)?.set ?? null, retired: header.recovery.retired })
  }
  return fail(whyUnread(headers))
}

/** The coordinators of an office, for who has two of its sheets. */
export async function coordinatorsBehind(
  folder: string,
  shares: TypedShares,
): Promise<Result<readonly UserSlot[], Failure>> {
  const behind = await openBySheets(folder, shares)
  if (!behind.ok) return behind
  zero(behind.value.officeKey)
  return ok(coordinatorsIn(behind.value))
}

/**
 * Opens an office with two of its sheets, for one user and with a new passphrase: the old one of that user is dead from
 * here on. The sheets stay good; that they were used stands in their note.
 */
export async function recoverVault(
  folder: string,
  shares: TypedShares,
  returning: Returning,
  today: CalendarDate,
  deps: VaultDeps,
): Promise<Result<OpenVault, Failure>> {
  if (!isLongEnough(returning.passphrase)) {
    return fail({ kind: 'passphraseTooShort', minimumCharacters: minimumPassphraseCharacters })
  }
  await checkCryptography()
  try {
    const lock = await takeLock(folder)
    if (!lock) return fail({ kind: 'officeInUse' })
    let entered: Result<RandomId, Failure>
    try {
      entered = await writeNewWayIn(folder, shares, returning, today, deps)
    } finally {
      await lock.release()
    }
    return entered.ok ? await openVault(folder, returning.passphrase, deps, [entered.value]) : entered
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
}

async function writeNewWayIn(
  folder: string,
  shares: TypedShares,
  { user, name, passphrase }: Returning,
  today: CalendarDate,
  deps: VaultDeps,
): Promise<Result<RandomId, Failure>> {
  const behind = await openBySheets(folder, shares)
  if (!behind.ok) return behind
  const { header, officeKey, epoch } = behind.value
  const old = coordinatorsIn(behind.value).find(({ id }) => id === user)
  if (user !== null && !old) {
    zero(officeKey)
    return fail({ kind: 'goneMeanwhile' })
  }
  if (user === null && usersOf(header).some((known) => sameFirstName(known.name, name))) {
    zero(officeKey)
    return fail({ kind: 'nameTaken' })
  }
  const owner = {
    id: user ?? newRandomId(),
    name: old?.worker ?? name,
    role: 'coordinator',
    firstUse: false,
  } as const
  const cost = deps.argon2Cost ?? defaultCost
  const slot = await makeSlot(header.store, owner, passphrase, cost, { key: officeKey, epoch })
  // The keeper zeroes the key it is given.
  const keeper = new HeaderKeeper(folder, { ...behind.value, slot })
  try {
    const others = header.slots.filter(({ id }) => id !== slot.id)
    const { retired, note } = keeper.recovery
    await setAsideIfDamaged(folder, behind.value.current, deps.now())
    const kept = { retired, note: note && { ...note, usedOn: today } }
    await keeper.change({
      slots: [...others, slot],
      recovery: sealRecovery(header.store, kept, keeper.office),
    })
    await forgetTries(folder)
    return ok(slot.id)
  } finally {
    keeper.zero()
  }
}

type Behind = Omit<OpenedHeader, 'slot'> & {
  /** The header file that counts first, as it lay there. */
  readonly current: HeaderRead
}

/** The header that these sheets open and that has its keyring: the current one, or the one before it. */
async function openBySheets(folder: string, shares: TypedShares): Promise<Result<Behind, Failure>> {
  const headers = await readHeaders(folder)
  const refused: Failure[] = []
  for (const read of headers) {
    if (read.outcome !== 'read') continue
    const opened = await openHeaderBySheets(folder, read, shares)
    if (opened.ok) return ok({ ...opened.value, current: headers[0] })
    refused.push(opened.failure)
  }
  // What the sheets are is worth more than that one of the two files is damaged too.
  return fail(refused.find(({ kind }) => kind !== 'officeDamaged') ?? refused[0] ?? whyUnread(headers))
}

/** Why neither header can be read. */
function whyUnread(headers: readonly HeaderRead[]): Failure {
  for (const read of headers) {
    if (read.outcome === 'newer')
      return { kind: 'officeNewer', theirs: read.theirs, ours: officeHeaderFormat }
  }
  const isGone = headers.every(({ outcome }) => outcome === 'absent')
  return isGone ? { kind: 'officeMissing' } : { kind: 'officeDamaged', setAside: [] }
}

async function openHeaderBySheets(
  folder: string,
  { header, file }: Extract<HeaderRead, { readonly outcome: 'read' }>,
  shares: TypedShares,
): Promise<Result<Omit<OpenedHeader, 'slot'>, Failure>> {
  const slot = recoverySlotOf(header)
  if (!slot) return fail({ kind: 'noRecoverySheets' })
  const why = whyNotThese(shares, slot.set, header.recovery.retired)
  if (why) return fail(why)
  const officeKey = await openRecoverySlot(header.store, slot, ...shares)
  if (!officeKey) return fail({ kind: 'sheetsOpenNothing' })
  const { epoch } = slot.officeKey
  const isProved = isHeaderProved(file, header.store, officeKey)
  const keyring = isProved ? await openKeyring(folder, header.store, officeKey, epoch) : null
  keyring?.zero()
  if (keyring) return ok({ header, raw: file.header, format: file.format, officeKey, epoch })
  zero(officeKey)
  return fail({ kind: 'officeDamaged', setAside: [] })
}

function coordinatorsIn({ header }: Behind): readonly UserSlot[] {
  return userSlotsOf(header).filter(({ role }) => role === 'coordinator')
}

/** A damaged file is never written over. */
async function setAsideIfDamaged(folder: string, current: HeaderRead, now: number): Promise<void> {
  if (current.outcome === 'damaged') await setAside(folder, join(folder, headerName), now)
}
