import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fail, ok } from '#shared/result.ts'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { newRandomId } from '../randomId.ts'
import { isFat32, stickFailure, writeOnStick, type StickFile } from './stick.ts'

const watch = { signal: new AbortController().signal, report: () => undefined }

async function* inPieces(count: number, length = 100_000): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece += 1) yield await Promise.resolve(Buffer.alloc(length, piece))
}

function fileIn(folder: string, changes: Partial<StickFile> = {}): StickFile {
  return {
    folder,
    name: `wegwijs-${newRandomId()}.age`,
    mostBytes: 3_000_000,
    pieces: inPieces(25),
    beforeNamed: () => Promise.resolve(ok(null)),
    ...changes,
  }
}

test('a file stands on the stick under its name, whole, and nothing beside it', async () => {
  const folder = await tempFolder()
  const file = fileIn(folder)
  expect(await writeOnStick(file, watch)).toEqual(ok(2_500_000))
  expect(await readdir(folder)).toEqual([file.name])
  const bytes = await readFile(join(folder, file.name))
  expect(bytes.length).toBe(2_500_000)
  expect(bytes.every((byte, at) => byte === Math.floor(at / 100_000))).toBe(true)
})

test('it has no name yet when the office still has to say yes; a no takes it away', async () => {
  const folder = await tempFolder()
  const seen: (readonly string[])[] = []
  const file = fileIn(folder, {
    beforeNamed: async () => {
      seen.push(await readdir(folder))
      return fail({ kind: 'diskFull' })
    },
  })
  expect(await writeOnStick(file, watch)).toEqual(fail({ kind: 'diskFull' }))
  expect(seen).toEqual([[`${file.name}.bezig`]])
  expect(await readdir(folder)).toEqual([])
})

test('stopping half-way, and a stop while it is read back, leave nothing behind', async () => {
  for (const after of [2, 7]) {
    const folder = await tempFolder()
    const stopper = new AbortController()
    let reports = 0
    const stopping = {
      signal: stopper.signal,
      report: () => {
        reports += 1
        if (reports === after) stopper.abort()
      },
    }
    const file = fileIn(folder, { pieces: inPieces(60), mostBytes: 7_000_000 })
    expect(await writeOnStick(file, stopping)).toEqual(fail({ kind: 'cancelled' }))
    expect(await readdir(folder)).toEqual([])
  }
})

test('what a stopped program left of us goes, and what is somebody else’s stays', async () => {
  const folder = await tempFolder()
  const left = `wegwijs-${newRandomId()}.age.bezig`
  for (const name of [left, 'vakantie.jpg', 'brief.bezig']) await writeFile(join(folder, name), 'half')
  const file = fileIn(folder)
  expect((await writeOnStick(file, watch)).ok).toBe(true)
  expect((await readdir(folder)).sort()).toEqual(['brief.bezig', 'vakantie.jpg', file.name].sort())
})

test('too little room is said before a byte is written, with how much is missing', async () => {
  const folder = await tempFolder()
  const huge = fileIn(folder, { mostBytes: 1e15 })
  const refused = await writeOnStick(huge, watch)
  expect(refused).toMatchObject({ failure: { kind: 'handoverPlaceFull' } })
  expect(!refused.ok && 'megabytes' in refused.failure && refused.failure.megabytes).toBeGreaterThan(1e6)
  expect(await readdir(folder)).toEqual([])
})

test('a stick that is out, and one that goes while it is written, are said to be away', async () => {
  const folder = await tempFolder()
  async function* pulled(): AsyncGenerator<Uint8Array> {
    yield* inPieces(12)
    await rm(folder, { recursive: true })
    yield* inPieces(12)
  }
  const file = fileIn(folder, { pieces: pulled() })
  expect(await writeOnStick(file, watch)).toEqual(fail({ kind: 'handoverPlaceAway' }))
  expect(await writeOnStick(fileIn(folder), watch)).toEqual(fail({ kind: 'handoverPlaceAway' }))
})

test('a folder that takes no files is read-only', async (context) => {
  if (process.getuid?.() === 0) context.skip('root writes everywhere')
  const folder = await tempFolder()
  await chmod(folder, 0o500)
  expect(await writeOnStick(fileIn(folder), watch)).toEqual(fail({ kind: 'handoverPlaceReadOnly' }))
})

test('each refusal of a medium is said in its own words', async () => {
  const folder = await tempFolder()
  const refused = (code: string): Promise<unknown> =>
    stickFailure(Object.assign(new Error(code), { code, syscall: 'write' }), folder)
  expect(await refused('EROFS')).toEqual({ kind: 'handoverPlaceReadOnly' })
  expect(await refused('ENOSPC')).toEqual({ kind: 'handoverPlaceFull', megabytes: 0 })
  expect(await refused('EFBIG')).toEqual({ kind: 'handoverTooBigForFat' })
  expect(await refused('EIO')).toEqual({ kind: 'handoverPlaceRefused', code: 'EIO' })
  expect(await refused('ENODEV')).toEqual({ kind: 'handoverPlaceAway' })
  await expect(stickFailure(new Error('ours'), folder)).rejects.toThrow('ours')
})

test('FAT is told by its number, and exFAT and ext4 are not taken for it', () => {
  expect([0x4d44, 0x2011bab0, 0xef53].map(isFat32)).toEqual([true, false, false])
})
