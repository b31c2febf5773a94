import type { RandomId } from '#shared/domain/fields.ts'
import type { Slip } from '#shared/domain/slip.ts'
import type { RoomUser } from '#shared/fileFormat/officeHeader.ts'
import { newKeyPair, zero, type KeyPair } from './envelope.ts'
import type { HeaderKeeper } from './headerKeeper.ts'
import type { Argon2Cost } from './passphraseKey.ts'
import {
  makeRoomFolder,
  readRoomFile,
  readSlipFile,
  removeRoomFolder,
  removeSlipFile,
  roomFolders,
  slipNumbers,
  slipPath,
  writeRoomFile,
  writeSlipFile,
  writeWayInFile,
  type RoomPlace,
  type WrittenRoom,
} from './roomFolder.ts'
import { earlierPair, officePairOf, roomKey, type RoomPurpose } from './roomKeys.ts'
import { wayInFor } from './roomWayIn.ts'
import { setAside } from './setAside.ts'

export interface WaitingSlip {
  readonly number: number
  /** Null when the file is damaged, or was not written by this user. */
  readonly slip: Slip | null
}

/** The office's side of the rooms. A refusal of the disk is thrown. */
export interface RoomKeeper {
  users(): readonly RoomUser[]
  /** A key pair, a passphrase and a folder for somebody new; nothing is in the header yet. */
  prepare(
    user: Omit<RoomUser, 'publicKey' | 'handovers'>,
    passphrase: string,
    firstUse: boolean,
    cost: Argon2Cost,
  ): Promise<RoomUser>
  /** What was written last; null when there is none that can be read. */
  read(user: RoomUser): Promise<WrittenRoom | null>
  write(user: RoomUser, written: WrittenRoom): Promise<void>
  /** Everything in a user's outbox, in the order of writing. */
  waiting(user: RoomUser): Promise<readonly WaitingSlip[]>
  putAside(user: RoomUser, number: number, now: number): Promise<void>
  takeAway(user: RoomUser, number: number): Promise<void>
  /** Brings what is still under the pair before this one under the present one. Cut off, it goes on at the next call. */
  sealAgain(): Promise<void>
  /** Folders of nobody: adding or removing somebody was cut off. */
  removeStrays(): Promise<void>
  remove(id: RandomId): Promise<void>
}

export function roomKeeper(folder: string, header: HeaderKeeper): RoomKeeper {
  const placeOf = (user: RandomId): RoomPlace => ({ folder, store: header.header.store, user })

  async function withKey<Value>(
    user: RoomUser,
    purpose: RoomPurpose,
    job: (key: Buffer) => Promise<Value>,
    pair: () => KeyPair = () => officePairOf(header.office, header.header.store),
  ): Promise<Value> {
    const mine = pair()
    const key = roomKey(purpose, mine, { publicKey: Buffer.from(user.publicKey, 'base64'), isOffice: false })
    try {
      return await job(key)
    } finally {
      zero(mine.privateKey, key)
    }
  }

  return {
    users: () => header.header.rooms,
    async prepare(user, passphrase, firstUse, cost) {
      const place = placeOf(user.id)
      const pair = newKeyPair()
      const { privateKey, publicKey: office } = officePairOf(header.office, place.store)
      zero(privateKey)
      const lock = await wayInFor(place, { pair, office, firstUse }, passphrase, cost)
      zero(pair.privateKey)
      await makeRoomFolder(place)
      await writeWayInFile(place, lock)
      return { ...user, publicKey: pair.publicKey.toString('base64'), handovers: [] }
    },
    read: (user) => withKey(user, 'room', (key) => readRoomFile(placeOf(user.id), key)),
    write: (user, written) => withKey(user, 'room', (key) => writeRoomFile(placeOf(user.id), key, written)),
    waiting: (user) =>
      withKey(user, 'slips', async (key) => {
        const found: WaitingSlip[] = []
        for (const number of await slipNumbers(placeOf(user.id))) {
          found.push({ number, slip: await readSlipFile(placeOf(user.id), key, number) })
        }
        return found
      }),
    async putAside(user, number, now) {
      await setAside(folder, slipPath(placeOf(user.id), number), now)
    },
    takeAway: (user, number) => removeSlipFile(placeOf(user.id), number),
    async sealAgain() {
      const { earlierPair: around, rooms, store } = header.header
      if (!around) return
      const before = (): KeyPair => earlierPair(around, store, header.office)
      for (const user of rooms) {
        const place = placeOf(user.id)
        const room = await withKey(user, 'room', (key) => readRoomFile(place, key), before)
        if (room) await withKey(user, 'room', (key) => writeRoomFile(place, key, room))
        for (const number of await slipNumbers(place)) {
          const slip = await withKey(user, 'slips', (key) => readSlipFile(place, key, number), before)
          if (slip) await withKey(user, 'slips', (key) => writeSlipFile(place, key, number, slip))
        }
      }
      await header.change({ earlierPair: null })
    },
    async removeStrays() {
      const known = new Set<string>(header.header.rooms.map(({ id }) => id))
      for (const id of await roomFolders(folder)) if (!known.has(id)) await removeRoomFolder(placeOf(id))
    },
    remove: (id) => removeRoomFolder(placeOf(id)),
  }
}
