import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ok } from '#shared/result.ts'
import { ageIdentityOf } from '#shared/fileFormat/ageKeys.ts'
import { documentPathOf, dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import type { Cipher } from '../../electron/handover/bundle/ageStream.ts'
import { openBundle, readBundle } from '../../electron/handover/bundle/readBundle.ts'
import {
  bundleLength,
  partOf,
  sealBundle,
  type BundleWish,
} from '../../electron/handover/bundle/writeBundle.ts'
import { writeOnStick } from '../../electron/handover/stick.ts'
import { runningHash } from '../../electron/vault/envelope.ts'
import { openFile } from '../../electron/vault/officeFiles.ts'
import {
  dossierBytes,
  keyOf,
  noWatch,
  somebody,
  testWish,
  tortureOffices,
} from '../fixtures/handover/bundles.ts'
import { inTurn, timed, type Figure, type Ratio } from './ratio.ts'

const run = promisify(execFile)
const megabyte = 1024 * 1024
const bytes = 64 * megabyte
const manyBytes = 500 * megabyte
const pairs = 5
const bundleName = 'bench.age'
/** At least a quarter of age's speed: at most four times its time. */
const goal = 4
const { west, oost } = tortureOffices()

/** Sealing and opening a bundle of 64 MB against the `age` command on the same bytes, and the memory that 500 MB take. */
export async function* handoverSpeed(): AsyncGenerator<Ratio | Figure, void> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  try {
    await writeFile(join(folder, 'plain'), content(bytes))
    await oost.identity.withPrivateKey((key) => writeFile(join(folder, 'key'), `${ageIdentityOf(key)}\n`))
    for (const cipher of ['native', 'library'] as const) yield* await againstAge(folder, cipher)
    yield await written(folder)
    yield* await memory(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function againstAge(folder: string, cipher: Cipher): Promise<readonly Ratio[]> {
  const [theirs, plain] = [join(folder, 'theirs.age'), join(folder, 'plain')]
  const wish = wishOf(bytes)
  const seal = await inTurn(
    `seal, flush and read back 64 MB against age, ${cipher} cipher`,
    pairs,
    () => timed(() => sealTo(folder, wish, cipher)),
    () => timed(() => run('age', ['-r', oost.recipient, '-o', theirs, plain])),
  )
  const opened = await inTurn(
    `open 64 MB against age, ${cipher} cipher`,
    pairs,
    () => timed(() => readAll(join(folder, bundleName), cipher)),
    () => timed(() => run('age', ['-d', '-i', join(folder, 'key'), '-o', join(folder, 'back'), theirs])),
  )
  // The library's cipher works only where the platform lacks its own: told, and no goal.
  return cipher === 'native' ? [seal, opened].map((ratio) => ({ ...ratio, goal })) : [seal, opened]
}

/** A USB 2 stick writes some 10 to 30 MB in a second. */
async function written(folder: string): Promise<Figure> {
  const took = await timed(() => sealTo(folder, wishOf(bytes)))
  return { name: 'MB in a second, sealed, flushed and read back', value: 64 / (took / 1_000), unit: 'MB' }
}

/** Above what the process took before; the garbage of the day included. */
async function memory(folder: string): Promise<readonly Figure[]> {
  const sealed = await highest(() => sealTo(folder, wishOf(manyBytes)))
  const opened = await highest(() => readAll(join(folder, bundleName)))
  return [
    { name: 'memory while 500 MB are sealed', value: sealed, unit: 'MB' },
    { name: 'memory while 500 MB are opened', value: opened, unit: 'MB' },
  ]
}

async function highest(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  await work()
  clearInterval(looking)
  return (most - before) / megabyte
}

/** What a person waits for: written in large pieces, flushed, read back and named. `age` does the first of these only. */
async function sealTo(folder: string, wish: BundleWish, cipher?: Cipher): Promise<void> {
  const file = {
    folder,
    name: bundleName,
    mostBytes: bundleLength(wish),
    pieces: sealBundle(wish, cipher),
    beforeNamed: () => Promise.resolve(ok(null)),
  }
  const made = await writeOnStick(file, noWatch)
  if (!made.ok) throw new Error(made.failure.kind)
}

async function readAll(path: string, cipher?: Cipher): Promise<void> {
  const file = await openFile(path)
  if (!file) throw new Error('no bundle')
  try {
    const take = async (_: unknown, pieces: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const piece of pieces) if (piece.length === 0) return
    }
    const reader = { recipient: oost.recipient, watch: noWatch, take }
    await readBundle(await openBundle(file, keyOf(oost)), reader, cipher)
  } finally {
    await file.close()
  }
}

function wishOf(length: number): BundleWish {
  const piece = content(megabyte)
  const hash = runningHash()
  for (let at = 0; at < length; at += megabyte) hash.add(piece)
  const document = {
    path: documentPathOf(somebody, 'b'.repeat(32)),
    size: length,
    sha256: hash.end(),
    async *open() {
      for (let at = 0; at < length; at += megabyte) yield await Promise.resolve(piece)
    },
  }
  return testWish(west, oost, { parts: [partOf(dossierPathOf(somebody), dossierBytes), document] })
}

/** Looks like a scan: nothing in it repeats soon. */
function content(length: number): Buffer {
  const made = Buffer.alloc(length)
  for (let at = 0, value = 1; at < length; at += 4) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0
    made.writeUInt32LE(value, at)
  }
  return made
}
