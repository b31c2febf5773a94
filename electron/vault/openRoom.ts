import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { RoomContent } from '#shared/domain/room.ts'
import type { Slip, SlipWords } from '#shared/domain/slip.ts'
import { hasEnded } from '#shared/domain/user.ts'
import { officeHeaderFormat, type Handover, type OfficeHeader } from '#shared/fileFormat/officeHeader.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import { createTurns } from '../turns.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { sameBytes, zero } from './envelope.ts'
import { readHeaders } from './headerFiles.ts'
import { takeLock, type OfficeLock } from './officeLock.ts'
import { defaultCost, isLongEnough, minimumPassphraseCharacters, type Argon2Cost } from './passphraseKey.ts'
import { countWrong, forgetTries, secondsToWait } from './passphraseTries.ts'
import {
  readRoomFile,
  readSlipFile,
  readWayInFile,
  slipNumbers,
  writeSlipFile,
  writeWayInFile,
  type RoomPlace,
} from './roomFolder.ts'
import { followHandovers, roomKey } from './roomKeys.ts'
import { openWayIn, wayInFor, type RoomOwner } from './roomWayIn.ts'
import { checkCryptography } from './selfTest.ts'

/** One user's room, opened without the office key: nothing else of the office can be opened from here. */
export interface OpenRoom {
  readonly user: RandomId
  readonly room: RoomContent
  /** True when somebody else may know the passphrase. */
  readonly mustChangePassphrase: boolean
  /** Slips that the office has not taken in yet, the oldest first. */
  waiting(): readonly Slip[]
  /** Resolves when it is on the disk. */
  leave(words: SlipWords): Promise<Result<Slip, Failure>>
  changePassphrase(current: string, next: string): Promise<Result<null, Failure>>
  close(): Promise<void>
}

export interface RoomComer {
  readonly user: RandomId
  readonly passphrase: string
  readonly today: CalendarDate
}

interface RoomDeps {
  readonly now: () => number
  readonly argon2Cost?: Argon2Cost
}

export async function openRoom(
  folder: string,
  comer: RoomComer,
  deps: RoomDeps,
): Promise<Result<OpenRoom, Failure>> {
  await checkCryptography()
  try {
    const header = await readableHeader(folder)
    if (!header.ok) return header
    const lock = await takeLock(folder)
    if (!lock) return fail({ kind: 'officeInUse' })
    let opened: Result<OpenRoom, Failure> | null = null
    try {
      const place = { folder, store: header.value.store, user: comer.user }
      const handovers = header.value.rooms.find(({ id }) => id === comer.user)?.handovers ?? []
      opened = await openWithLock(place, handovers, comer, deps, lock)
      return opened
    } finally {
      if (!opened?.ok) await lock.release()
    }
  } catch (refusal) {
    return fail(diskRefusal(refusal))
  }
}

/** Not proved: that takes the office key. Everything that matters in it is proved by what opens with it. */
async function readableHeader(folder: string): Promise<Result<OfficeHeader, Failure>> {
  for (const read of await readHeaders(folder)) {
    if (read.outcome === 'newer') {
      return fail({ kind: 'officeNewer', theirs: read.theirs, ours: officeHeaderFormat })
    }
    if (read.outcome === 'read') return ok(read.header)
  }
  return fail({ kind: 'officeDamaged', setAside: [] })
}

async function openWithLock(
  place: RoomPlace,
  handovers: readonly Handover[],
  { passphrase, today }: RoomComer,
  deps: RoomDeps,
  lock: OfficeLock,
): Promise<Result<OpenRoom, Failure>> {
  const seconds = await secondsToWait(place.folder, deps.now())
  if (seconds > 0) return fail({ kind: 'waitBeforeRetry', seconds })
  const wayIn = await readWayInFile(place)
  if (!wayIn) return fail({ kind: 'roomUnreadable' })
  const opened = await openWayIn(place, wayIn, passphrase)
  if (opened.outcome === 'damaged') return fail({ kind: 'roomUnreadable' })
  if (opened.outcome === 'wrongPassphrase') {
    await countWrong(place.folder, deps.now())
    return fail({ kind: 'wrongPassphrase' })
  }
  await forgetTries(place.folder)
  const { owner } = opened
  const office = followHandovers(place.store, place.user, owner.pair, owner.office, handovers)
  const keys = keysWith({ ...owner, office })
  const written = await readRoomFile(place, keys.room)
  if (written?.room.user.id !== place.user) return fail({ kind: 'roomUnreadable' })
  if (hasEnded(written.room.endsOn, today)) return fail({ kind: 'accessEnded' })
  if (!sameBytes(office, owner.office)) {
    // From now on the pair before this one is trusted no more. Should the disk refuse, the next opening does it.
    await wayInFor(place, { ...owner, office }, passphrase, costOf(deps))
      .then((next) => writeWayInFile(place, next))
      .catch((refusal: unknown) => {
        if (errorCode(refusal) === null) throw refusal
      })
  }
  return ok(await openedRoom({ place, deps, lock, owner: { ...owner, office }, keys, room: written.room }))
}

interface RoomKeys {
  readonly room: Buffer
  readonly slips: Buffer
}

function keysWith({ pair, office }: RoomOwner): RoomKeys {
  const theirs = { publicKey: office, isOffice: true }
  return { room: roomKey('room', pair, theirs), slips: roomKey('slips', pair, theirs) }
}

interface RoomParts {
  readonly place: RoomPlace
  readonly deps: RoomDeps
  readonly lock: OfficeLock
  readonly owner: RoomOwner
  readonly keys: RoomKeys
  readonly room: RoomContent
}

async function openedRoom({ place, deps, lock, owner, keys, room }: RoomParts): Promise<OpenRoom> {
  const turns = createTurns()
  const waiting: Slip[] = []
  let mustChangePassphrase = owner.firstUse
  let highest = room.slipsTaken
  let isClosed = false
  for (const number of await slipNumbers(place)) {
    highest = Math.max(highest, number)
    const slip = await readSlipFile(place, keys.slips, number)
    if (slip && number > room.slipsTaken) waiting.push(slip)
  }

  const inTurn = <Value>(job: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> =>
    turns.take('room', async () => {
      if (isClosed) return fail({ kind: 'officeLocked' })
      try {
        return lock.isOurs() ? await job() : fail({ kind: 'officeInUse' })
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
    })

  return {
    user: place.user,
    room,
    get mustChangePassphrase() {
      return mustChangePassphrase
    },
    waiting: () => waiting,
    leave: (words) =>
      inTurn(async () => {
        const slip: Slip = { id: newRandomId(), at: deps.now(), words }
        await writeSlipFile(place, keys.slips, highest + 1, slip)
        highest += 1
        waiting.push(slip)
        return ok(slip)
      }),
    changePassphrase: (current, next) =>
      inTurn(async () => {
        const seconds = await secondsToWait(place.folder, deps.now())
        if (seconds > 0) return fail({ kind: 'waitBeforeRetry', seconds })
        if (!isLongEnough(next)) {
          return fail({ kind: 'passphraseTooShort', minimumCharacters: minimumPassphraseCharacters })
        }
        const wayIn = await readWayInFile(place)
        const opened = wayIn && (await openWayIn(place, wayIn, current))
        if (opened?.outcome !== 'opened') {
          await countWrong(place.folder, deps.now())
          return fail({ kind: 'wrongPassphrase' })
        }
        zero(opened.owner.pair.privateKey)
        await forgetTries(place.folder)
        const changed = await wayInFor(place, { ...owner, firstUse: false }, next, costOf(deps))
        await writeWayInFile(place, changed)
        mustChangePassphrase = false
        return ok(null)
      }),
    async close() {
      if (isClosed) return
      isClosed = true
      await turns.allDone()
      await lock.release()
      zero(owner.pair.privateKey, keys.room, keys.slips)
    },
  }
}

function costOf(deps: RoomDeps): Argon2Cost {
  return deps.argon2Cost ?? defaultCost
}
