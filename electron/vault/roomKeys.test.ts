import { readdirSync, readFileSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import {
  OfficeHeader,
  parseOfficeHeaderFile,
  userSlotsOf,
  type PassphraseLock,
} from '#shared/fileFormat/officeHeader.ts'
import { testId } from '../../test/fixtures/vault/aDossier.ts'
import { filesBelow, inVault, opened, refusal, testDeps } from '../../test/fixtures/vault/officeInTemp.ts'
import {
  afterTakingIn,
  anOffice,
  deskPassphrase,
  elsPassphrase,
  inRoom,
  later,
  note,
  selam,
  today,
  yusuf,
} from '../../test/fixtures/vault/officeWithRooms.ts'
import { agreedSecret, decrypt, deriveKey, newKeyPair, nonceBytes } from './envelope.ts'
import { openRoom } from './openRoom.ts'
import { readWayInFile, writeRoomFile, writeSlipFile } from './roomFolder.ts'
import { roomKey } from './roomKeys.ts'
import { openWayIn } from './roomWayIn.ts'

test('all that a front desk or a volunteer can derive, tried on every file of the office, opens the own room only', async () => {
  const { folder, ...ids } = await anOffice()
  const comers = [[ids.desk, deskPassphrase], [ids.els, elsPassphrase]] as const // prettier-ignore
  for (const [user, typed] of comers) {
    await inRoom(folder, user, typed, async (room) => opened(await room.leave(note(selam, 'dag'))))
  }
  // A new office key, so that handovers lie in the header too.
  await inVault(folder, async (vault) => opened(await vault.users.changeOfficeKey()))
  const header = await headerOf(folder)
  const { store } = header
  const waysIn: Record<string, PassphraseLock> = {}
  for (const user of [ids.desk, ids.els]) {
    const lock = await readWayInFile({ folder, store, user })
    if (lock) waysIn[user] = lock
  }
  for (const [user, typed] of comers) {
    const keys = await everyKeyOf({ folder, store, user }, typed, publicKeysIn([header, waysIn]))
    // Following the handover to the office's present public key is part of what the user can do.
    const now = await inRoom(folder, user, typed, () => everyKeyOf({ folder, store, user }, typed, []))
    const all = [...keys, ...now]
    const openedFiles: string[] = []
    for (const name of await filesBelow(folder)) {
      const bytes = await readFile(join(folder, name))
      if (all.some((key) => opensAnything(key, bytes))) openedFiles.push(name)
    }
    expect(openedFiles).toEqual([`rooms/${user}/room.ocs`, `rooms/${user}/slip-1.ocs`])
    const fields = sealedFieldsIn(header, waysIn).filter((field) =>
      all.some((key) => decryptsField(key, field)),
    )
    expect(fields.map(({ context }) => context.slice(0, 3))).toEqual([['handover', store, user]])
  }
}, 120_000)

/** The private key, what it agrees on with every public key of the office, and every key that our code derives of those. */
async function everyKeyOf(
  place: { readonly folder: string; readonly store: RandomId; readonly user: RandomId },
  typed: string,
  publicKeys: readonly Buffer[],
): Promise<readonly Buffer[]> {
  const wayIn = await readWayInFile(place)
  const way = wayIn && (await openWayIn(place, wayIn, typed))
  if (way?.outcome !== 'opened') throw new Error('the own passphrase does not open the own way in')
  const { pair, office } = way.owner
  const agreed = [office, ...publicKeys].map((publicKey) => ({
    secret: agreedSecret(pair.privateKey, publicKey),
    salts: [Buffer.concat([publicKey, pair.publicKey]), Buffer.concat([pair.publicKey, publicKey])],
  }))
  const alone = [pair.privateKey, pair.publicKey, office].map((secret) => ({ secret, salts: [] }))
  const ofStore = [Buffer.from(place.store, 'hex'), Buffer.alloc(0)]
  const purposes = purposesInOurCode()
  const derived = [...alone, ...agreed].flatMap(({ secret, salts }) =>
    [...salts, ...ofStore].flatMap((salt) => purposes.map((purpose) => deriveKey(secret, salt, purpose))),
  )
  return [...[...alone, ...agreed].map(({ secret }) => secret), ...derived]
}

/** Every purpose that a key is derived for, as it stands in the sources. */
function purposesInOurCode(): readonly string[] {
  const sources = readdirSync(import.meta.dirname).filter((name) => /^[a-zA-Z]+\.ts$/.test(name))
  const texts = sources.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join()
  const written = [...texts.matchAll(/['`](wegwijs 1 [^'`]+)['`]/g)].map((match) => match[1] ?? '')
  expect(written).toContain('wegwijs 1 ${purpose}')
  return [...new Set(written), ...['room', 'slips', 'handover'].map((purpose) => `wegwijs 1 ${purpose}`)]
}

async function headerOf(folder: string): Promise<OfficeHeader> {
  const file = parseOfficeHeaderFile(await readFile(join(folder, 'vault.json'), 'utf8'))
  return OfficeHeader.parse(file?.header)
}

function publicKeysIn(value: unknown): readonly Buffer[] {
  const found = [...JSON.stringify(value).matchAll(/"(?:publicKey|ephemeral|from)":"([^"]+)"/g)]
  return found.map((match) => Buffer.from(match[1] ?? '', 'base64'))
}

/** A file of ours is opened by a key when the ciphertext behind any header opens, whatever the file claims to be. */
function opensAnything(key: Buffer, file: Buffer): boolean {
  if (file.length < 80) return false
  return decrypt(key, file.subarray(52, 52 + nonceBytes), file.subarray(0, 52), file.subarray(64)) !== null
}

interface SealedField {
  readonly nonce: string
  readonly sealed: string
  readonly context: readonly unknown[]
}

/** Every sealed field of the header and of the ways in, with the context that it is bound to. */
function sealedFieldsIn(
  header: OfficeHeader,
  waysIn: Readonly<Record<string, PassphraseLock>>,
): readonly SealedField[] {
  const { store } = header
  const locks = [
    ...userSlotsOf(header).map((slot) => ({ id: slot.id, lock: slot, holds: 'private key' })),
    ...Object.entries(waysIn).map(([id, lock]) => ({ id, lock, holds: 'room key' })),
  ]
  return [
    ...header.slots.map(({ id, officeKey }) => ({
      ...officeKey,
      context: ['office key', store, id, officeKey.epoch],
    })),
    ...locks.map(({ id, lock: { kdf, publicKey, privateKey }, holds }) => {
      const cost = [kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]
      return { ...privateKey, context: [holds, store, id, ...cost, publicKey] }
    }),
    ...header.rooms.flatMap(({ id, handovers }) =>
      handovers.map((handover) => ({ ...handover, context: ['handover', store, id, handover.from] })),
    ),
  ]
}

function decryptsField(key: Buffer, { nonce, sealed, context }: SealedField): boolean {
  const [iv, bytes] = [Buffer.from(nonce, 'base64'), Buffer.from(sealed, 'base64')]
  return decrypt(key, iv, Buffer.from(JSON.stringify(context)), bytes) !== null
}

test('neither another user nor somebody with only the disk can forge a room or a slip', async () => {
  const { folder, desk, els } = await anOffice()
  const { store } = await headerOf(folder)
  const desksPublicKey = Buffer.from(
    (await readWayInFile({ folder, store, user: desk }))?.publicKey ?? '',
    'base64',
  )
  const wayIn = await readWayInFile({ folder, store, user: els })
  const way = wayIn && (await openWayIn({ store, user: els }, wayIn, elsPassphrase))
  if (way?.outcome !== 'opened') throw new Error('no way in')
  const { room } = await inRoom(folder, els, elsPassphrase, (open) => Promise.resolve(open))
  const forged = {
    generation: 99,
    room: { ...room, user: { id: desk, name: 'Balie', role: 'frontDesk' } as const },
  }
  const good = await readFile(join(folder, 'rooms', desk, 'room.ocs'))
  for (const pair of [way.owner.pair, newKeyPair()]) {
    for (const publicKey of [desksPublicKey, way.owner.office]) {
      for (const isOffice of [true, false]) {
        const key = roomKey('room', pair, { publicKey, isOffice })
        await writeRoomFile({ folder, store, user: desk }, key, forged)
        const refused = await openRoom(
          folder,
          { user: desk, passphrase: deskPassphrase, today },
          testDeps(later),
        )
        expect(refusal(refused).kind).toBe('roomUnreadable')
        const slipKey = roomKey('slips', pair, { publicKey, isOffice })
        const slip = { id: testId(90), at: 0, words: note(yusuf, 'vals') }
        await writeSlipFile({ folder, store, user: desk }, slipKey, 1, slip)
      }
    }
  }
  await writeFile(join(folder, 'rooms', desk, 'room.ocs'), good)
  expect((await afterTakingIn(folder, yusuf)).dossier.deskNotes).toEqual([])
  // Another user's room in the place of the own one is no room either.
  await copyFile(join(folder, 'rooms', els, 'room.ocs'), join(folder, 'rooms', desk, 'room.ocs'))
  const moved = await openRoom(folder, { user: desk, passphrase: deskPassphrase, today }, testDeps(later))
  expect(refusal(moved).kind).toBe('roomUnreadable')
}, 60_000)
