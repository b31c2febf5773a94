import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RandomIdField, type RandomId } from '#shared/domain/fields.ts'
import type { RoomContent } from '#shared/domain/room.ts'
import type { RoomDraft } from '#shared/fileFormat/roomFiles.ts'
import type { Slip } from '#shared/domain/slip.ts'
import type { PassphraseLock } from '#shared/fileFormat/officeHeader.ts'
import {
  draftsToRaw,
  readDrafts,
  readRoom,
  readSlip,
  readWayIn,
  roomToRaw,
  slipToRaw,
  wayInToText,
} from '#shared/fileFormat/roomFiles.ts'
import { errorCode } from './diskRefusal.ts'
import { flushFolder, readOrNull, writeDurably } from './durableFile.ts'
import { claimsOf, seal, unseal, type SealedName } from './sealedFormat.ts'

/*
 * rooms/<user>/way-in.json     the user's private key behind a passphrase, with the office's public key beside it
 * rooms/<user>/room.ocs        what the user may see: written by the office, opened by the office and this user
 * rooms/<user>/unfinished.ocs  what the user is still typing: opened by this user alone
 * rooms/<user>/slip-<n>.ocs    what the user wrote: one file each, never changed, taken away when it is in the dossier
 */

const roomsName = 'rooms'
const wayInName = 'way-in.json'
const roomName = 'room.ocs'
const draftsName = 'unfinished.ocs'

export interface RoomPlace {
  readonly folder: string
  readonly store: RandomId
  readonly user: RandomId
}

export interface WrittenRoom {
  readonly generation: number
  readonly room: RoomContent
}

type RoomFileKind = Extract<SealedName['kind'], 'room' | 'slip' | 'roomDrafts'>

/** A room's files have keys of their own, which change with the office's pair: the number of a key is not counted. */
const noEpoch = 0

export async function makeRoomFolder(place: RoomPlace): Promise<void> {
  await mkdir(roomFolder(place), { recursive: true, mode: 0o700 })
  await flushFolder(join(place.folder, roomsName))
  await flushFolder(place.folder)
}

/** The room with everything in it. What its user copied elsewhere stays readable for that user. */
export async function removeRoomFolder(place: RoomPlace): Promise<void> {
  await rm(roomFolder(place), { recursive: true, force: true })
  await flushFolder(join(place.folder, roomsName)).catch((refusal: unknown) => {
    if (errorCode(refusal) !== 'ENOENT') throw refusal
  })
}

export async function readWayInFile(place: RoomPlace): Promise<PassphraseLock | null> {
  const bytes = await readOrNull(join(roomFolder(place), wayInName))
  return bytes && readWayIn(bytes.toString('utf8'))
}

export async function writeWayInFile(place: RoomPlace, lock: PassphraseLock): Promise<void> {
  await writeDurably(join(roomFolder(place), wayInName), wayInToText(lock))
}

/** Null when there is none that this key opens. */
export async function readRoomFile(place: RoomPlace, key: Buffer): Promise<WrittenRoom | null> {
  const opened = await openFile(place, roomName, 'room', key)
  const room = opened && readRoom(opened.value)
  return room && { generation: opened.generation, room }
}

export async function writeRoomFile(
  place: RoomPlace,
  key: Buffer,
  { generation, room }: WrittenRoom,
): Promise<void> {
  await writeSealed(place, roomName, key, sealedName(place, 'room', generation), roomToRaw(room))
}

export interface WrittenDrafts {
  readonly generation: number
  readonly drafts: readonly RoomDraft[]
}

/** Null when there are none. */
export async function readDraftsFile(
  place: RoomPlace,
  key: Buffer,
): Promise<WrittenDrafts | 'unreadable' | null> {
  if (!(await readOrNull(draftsPath(place)))) return null
  const opened = await openFile(place, draftsName, 'roomDrafts', key)
  const drafts = opened && readDrafts(opened.value)
  return drafts ? { generation: opened.generation, drafts } : 'unreadable'
}

export async function writeDraftsFile(
  place: RoomPlace,
  key: Buffer,
  { generation, drafts }: WrittenDrafts,
): Promise<void> {
  await writeSealed(place, draftsName, key, sealedName(place, 'roomDrafts', generation), draftsToRaw(drafts))
}

export function draftsPath(place: RoomPlace): string {
  return join(roomFolder(place), draftsName)
}

export async function readSlipFile(place: RoomPlace, key: Buffer, number: number): Promise<Slip | null> {
  const opened = await openFile(place, slipName(number), 'slip', key)
  return opened?.generation === number ? readSlip(opened.value) : null
}

/** Resolves when the slip is on the disk. */
export async function writeSlipFile(
  place: RoomPlace,
  key: Buffer,
  number: number,
  slip: Slip,
): Promise<void> {
  await writeSealed(place, slipName(number), key, sealedName(place, 'slip', number), slipToRaw(slip))
}

export async function removeSlipFile(place: RoomPlace, number: number): Promise<void> {
  await rm(slipPath(place, number), { force: true })
}

export function slipPath(place: RoomPlace, number: number): string {
  return join(roomFolder(place), slipName(number))
}

/** In the order in which they were written. */
export async function slipNumbers(place: RoomPlace): Promise<readonly number[]> {
  try {
    const names = await readdir(roomFolder(place))
    const numbers = names.map((name) => Number(/^slip-([1-9]\d{0,8})\.ocs$/.exec(name)?.[1] ?? 0))
    return numbers.filter((number) => number > 0).sort((one, other) => one - other)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}

/** Whose rooms lie in this office. */
export async function roomFolders(folder: string): Promise<readonly RandomId[]> {
  try {
    const names = await readdir(join(folder, roomsName))
    return names.filter((name): name is RandomId => RandomIdField.safeParse(name).success)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}

async function writeSealed(
  place: RoomPlace,
  file: string,
  key: Buffer,
  name: SealedName,
  value: unknown,
): Promise<void> {
  const content = Buffer.from(JSON.stringify(value), 'utf8')
  const sealed = await seal(key, noEpoch, name, content)
  content.fill(0)
  await writeDurably(join(roomFolder(place), file), sealed)
}

async function openFile(
  place: RoomPlace,
  file: string,
  kind: RoomFileKind,
  key: Buffer,
): Promise<{ readonly generation: number; readonly value: unknown } | null> {
  const bytes = await readOrNull(join(roomFolder(place), file))
  const claims = bytes && claimsOf(bytes)
  if (!bytes || !claims) return null
  const opened = await unseal(key, sealedName(place, kind, claims.generation), bytes)
  if (opened.outcome !== 'opened') return null
  const value: unknown = JSON.parse(opened.content.toString('utf8'))
  opened.content.fill(0)
  return { generation: claims.generation, value }
}

function sealedName({ store, user }: RoomPlace, kind: RoomFileKind, generation: number): SealedName {
  return { kind, store, object: user, generation }
}

function roomFolder({ folder, user }: RoomPlace): string {
  return join(folder, roomsName, user)
}

function slipName(number: number): string {
  return `slip-${String(number)}.ocs`
}
