import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import {
  isLastCoordinator,
  isRestricted,
  whyNotAdded,
  type FullRole,
  type OfficeUser,
  type RestrictedRole,
} from '#shared/domain/user.ts'
import { usersOf } from '#shared/fileFormat/officeHeader.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import { createTurns } from '../turns.ts'
import { diskRefusal } from './diskRefusal.ts'
import { zero } from './envelope.ts'
import type { HeaderKeeper, OfficeKeyChange } from './headerKeeper.ts'
import type { Keyring } from './keyring.ts'
import type { OfficeLock } from './officeLock.ts'
import { isLongEnough, minimumPassphraseCharacters, type Argon2Cost } from './passphraseKey.ts'
import { countWrong, forgetTries, secondsToWait } from './passphraseTries.ts'
import type { RoomKeeper } from './roomKeeper.ts'
import { handedOver, sealedPair } from './roomKeys.ts'
import { makeSlot, openSlot } from './userSlot.ts'

export interface NewUser extends Omit<OfficeUser, 'id'> {
  readonly passphrase: string
  /** True when somebody else chose the passphrase: it is changed at the first opening. */
  readonly firstUse: boolean
}

/** Who can open the office. Every change resolves when it is on the disk; a refusal leaves all as it was. */
export interface VaultUsers {
  list(): readonly OfficeUser[]
  /** Whether the lock screen shows the names. */
  showsNames(): boolean
  showNames(shows: boolean): Promise<Result<null, Failure>>
  add(user: NewUser, today: CalendarDate): Promise<Result<RandomId, Failure>>
  /** Of who is in. Afterwards the old passphrase opens nothing, also not with an old header. */
  changePassphrase(current: string, next: string): Promise<Result<null, Failure>>
  /** Another last day for somebody with a room. */
  setEnd(id: RandomId, endsOn: CalendarDate | null, today: CalendarDate): Promise<Result<null, Failure>>
  /** Takes effect at once. Who held the office key may still have old copies: `renewDossierKey` ends what those open. */
  stop(id: RandomId): Promise<Result<null, Failure>>
  /** How far `renewKeys` is since somebody's access was stopped; null when nothing is left to do. */
  renewedUpTo(): string | null
  setRenewedUpTo(id: string | null): Promise<Result<null, Failure>>
  /** Old headers, and sheets or passphrases whose slots `change` leaves out, open nothing of what is sealed from now on. */
  changeOfficeKey(change?: Partial<OfficeKeyChange>): Promise<Result<null, Failure>>
}

export interface UsersPlace {
  readonly folder: string
  readonly header: HeaderKeeper
  readonly keyring: Pick<Keyring, 'sealUnder'>
  readonly rooms: RoomKeeper
  readonly lock: OfficeLock
  readonly now: () => number
  /** What one guess of a new passphrase costs. */
  readonly cost: Argon2Cost
}

export function vaultUsers(place: UsersPlace): VaultUsers {
  const { folder, header, keyring, rooms, now, cost } = place
  const turns = createTurns()
  /** One after another, and only while the office is ours. */
  const inTurn = <Value>(job: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> =>
    turns.take('users', async () => {
      try {
        return place.lock.isOurs() ? await job() : fail({ kind: 'officeInUse' })
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
    })

  async function changeOfficeKey({ slots, fields }: Partial<OfficeKeyChange> = {}): Promise<void> {
    // What an earlier change left half done speaks of the pair before the present one.
    await rooms.sealAgain()
    const { store } = header.header
    await header.changeOfficeKey(keyring, {
      slots: slots ?? ((all) => all),
      fields: (next) => {
        const others = fields?.(next) ?? {}
        const told = others.rooms ?? header.header.rooms
        if (told.length === 0) return others
        const earlierPair = sealedPair(header.office, store, next)
        return { ...others, rooms: handedOver(told, store, header.office, next), earlierPair }
      },
    })
    await rooms.sealAgain()
  }

  async function addFull(user: NewUser & { readonly role: FullRole }): Promise<Result<RandomId, Failure>> {
    const { store, slots } = header.header
    const owner = { ...user, id: newRandomId(), name: user.name.trim() }
    const slot = await makeSlot(store, owner, user.passphrase, cost, header.office)
    await header.change({ slots: [...slots, slot] })
    return ok(slot.id)
  }

  async function addRestricted(
    user: NewUser & { readonly role: RestrictedRole },
  ): Promise<Result<RandomId, Failure>> {
    const { role, endsOn, passphrase, firstUse } = user
    const owner = { id: newRandomId(), name: user.name.trim(), role, endsOn }
    const added = await rooms.prepare(owner, passphrase, firstUse, cost)
    await header.change({ rooms: [...header.header.rooms, added] })
    return ok(added.id)
  }

  return {
    list: () => usersOf(header.header),
    showsNames: () => header.header.showsNames,
    showNames: (shows) =>
      inTurn(async () => {
        await header.change({ showsNames: shows })
        return ok(null)
      }),
    add: (user, today) =>
      inTurn(async () => {
        const why = whyNotAdded(user, usersOf(header.header), today)
        if (why !== null) return fail({ kind: why })
        const { role } = user
        if (!isLongEnough(user.passphrase)) return tooShort
        return isRestricted(role) ? addRestricted({ ...user, role }) : addFull({ ...user, role })
      }),
    setEnd: (id, endsOn, today) =>
      inTurn(async () => {
        const user = header.header.rooms.find((known) => known.id === id)
        if (!user) return fail({ kind: 'goneMeanwhile' })
        const others = usersOf(header.header).filter((known) => known.id !== id)
        const why = whyNotAdded({ ...user, endsOn }, others, today)
        if (why !== null) return fail({ kind: why })
        await header.change({
          rooms: header.header.rooms.map((old) => (old.id === id ? { ...old, endsOn } : old)),
        })
        return ok(null)
      }),
    changePassphrase: (current, next) =>
      inTurn(async () => {
        const seconds = await secondsToWait(folder, now())
        if (seconds > 0) return fail({ kind: 'waitBeforeRetry', seconds })
        if (!isLongEnough(next)) return tooShort
        const { store } = header.header
        const mine = header.mySlot
        const opened = await openSlot(store, mine, current)
        if (opened.outcome !== 'opened') {
          await countWrong(folder, now())
          return fail({ kind: 'wrongPassphrase' })
        }
        zero(opened.officeKey)
        await forgetTries(folder)
        const owner = { id: mine.id, name: mine.worker, role: mine.role, firstUse: false }
        const slot = await makeSlot(store, owner, next, cost, header.office)
        await changeOfficeKey({ slots: (all) => all.map((old) => (old.id === slot.id ? slot : old)) })
        return ok(null)
      }),
    stop: (id) =>
      inTurn(async () => {
        const users = usersOf(header.header)
        const user = users.find((known) => known.id === id)
        if (!user) return fail({ kind: 'goneMeanwhile' })
        if (isLastCoordinator(users, id)) return fail({ kind: 'lastCoordinator' })
        if (isRestricted(user.role)) {
          await header.change({ rooms: header.header.rooms.filter((room) => room.id !== id) })
          await rooms.remove(id)
          return ok(null)
        }
        await changeOfficeKey({
          slots: (all) => all.filter((slot) => slot.id !== id),
          fields: () => ({ renewedUpTo: '' }),
        })
        return ok(null)
      }),
    renewedUpTo: () => header.header.renewedUpTo,
    setRenewedUpTo: (renewedUpTo) =>
      inTurn(async () => {
        await header.change({ renewedUpTo })
        return ok(null)
      }),
    changeOfficeKey: (change) =>
      inTurn(async () => {
        await changeOfficeKey(change)
        return ok(null)
      }),
  }
}

const tooShort: Result<never, Failure> = fail({
  kind: 'passphraseTooShort',
  minimumCharacters: minimumPassphraseCharacters,
})
