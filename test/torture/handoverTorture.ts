import { spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { BundleRefused } from '../../electron/handover/bundle/bundleRefused.ts'
import { partOf } from '../../electron/handover/bundle/writeBundle.ts'
import { dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import {
  dossierBytes,
  read,
  sealed,
  somebody,
  testWish,
  tortureOffices,
  type ReadInTest,
} from '../fixtures/handover/bundles.ts'
import { crafted } from '../fixtures/handover/hostile.ts'
import { atLeast, none, told, type Figure, type Size, type Tell } from './figures.ts'

const amounts = {
  short: { flips: 300, cuts: 120, mutated: 300, inside: 300, kills: 6 },
  long: { flips: 20_000, cuts: 5_000, mutated: 20_000, inside: 20_000, kills: 300 },
} as const

/** Sticks that are pulled, files that change on the way, and files that were made to hurt. */
export async function handoverTorture(size: Size, tell: Tell): Promise<readonly Figure[]> {
  const { flips, cuts, mutated, inside, kills } = amounts[size]
  const { west, oost } = tortureOffices()
  const parts = [partOf(dossierPathOf(somebody), dossierBytes)]
  const bytes = await sealed(testWish(west, oost, { parts }))
  const original = await read(bytes, oost)
  const whole = new Tried(original)

  tell(`${String(flips)} bundles with one bit flipped`)
  for (let flip = 0; flip < flips; flip += 1) {
    // Every byte at least once, as far as there are turns; then anywhere.
    const at = flip < bytes.length ? flip : below(bytes.length)
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << below(8)), at)
    await whole.try(`bit flipped in byte ${String(at)}`, () => read(changed, oost))
  }
  tell(`${String(cuts)} bundles that were cut off`)
  for (let cut = 0; cut < cuts; cut += 1) {
    const length = cut < bytes.length ? cut : below(bytes.length)
    await whole.try(`cut to ${String(length)} bytes`, () => read(bytes.subarray(0, length), oost))
  }
  tell(`${String(mutated)} bundles with sealed bytes moved about`)
  for (let turn = 0; turn < mutated; turn += 1) {
    await whole.try('sealed bytes moved about', () => read(movedAbout(bytes), oost))
  }
  const within = new Tried(original)
  tell(`${String(inside)} bundles with an archive moved about, and sealed rightly`)
  for (let turn = 0; turn < inside; turn += 1) {
    // Sealed rightly by somebody who may seal: what is wrong stands inside.
    const changed = await crafted({ from: west, to: oost, tarBytes: movedAbout })
    await within.try('archive moved about and sealed again', () => read(changed, oost))
  }
  tell(`${String(kills)} pulled sticks`)
  const pulled = await pulledSticks(kills)
  return [
    told('bytes in the bundle', bytes.length),
    atLeast('changed bundles tried', whole.tried + within.tried, flips + cuts),
    none('changed bundles that were accepted', [...whole.accepted, ...within.accepted]),
    none('changed bundles that made the reader fall over', [...whole.fallen, ...within.fallen]),
    ...pulled,
  ]
}

/** What the reader made of bundles that are not what was sealed. */
class Tried {
  readonly accepted: string[] = []
  readonly fallen: string[] = []
  tried = 0
  readonly #original: ReadInTest

  constructor(original: ReadInTest) {
    this.#original = original
  }

  async try(what: string, job: () => Promise<ReadInTest>): Promise<void> {
    this.tried += 1
    try {
      const got = await job()
      // Moving things about may by chance give the same again.
      if (got.manifestHash !== this.#original.manifestHash) this.accepted.push(what)
    } catch (thrown) {
      if (!(thrown instanceof BundleRefused)) this.fallen.push(`${what}: ${String(thrown)}`)
    }
  }
}

/** Some stretches taken out, doubled, zeroed, swapped or written over. */
function movedAbout(bytes: Buffer): Buffer {
  let changed = Buffer.from(bytes)
  for (let turn = below(3); turn >= 0; turn -= 1) {
    const [from, length] = [below(changed.length), 1 + below(700)]
    const piece = changed.subarray(from, from + length)
    const [before, after] = [changed.subarray(0, from), changed.subarray(from + length)]
    switch (below(5)) {
      case 0:
        changed = Buffer.concat([before, after])
        break
      case 1:
        changed = Buffer.concat([before, piece, piece, after])
        break
      case 2:
        changed = Buffer.concat([before, Buffer.alloc(piece.length), after])
        break
      case 3:
        changed = Buffer.concat([after, before])
        break
      default:
        changed = Buffer.concat([before, Buffer.from(piece.map(() => below(256))), after])
    }
  }
  return changed.equals(bytes) ? Buffer.concat([bytes, Buffer.alloc(1)]) : changed
}

/** A program that writes bundles without end is killed at any moment; what has a name afterwards must be whole. */
async function pulledSticks(kills: number): Promise<readonly Figure[]> {
  const stick = await mkdtemp(join(tmpdir(), 'wegwijs-stick-'))
  const { oost } = tortureOffices()
  const halves: string[] = []
  const lost: string[] = []
  const readable: string[] = []
  let named = 0
  let unfinished = 0
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await writeUntilKilled(stick)
      const there = await readdir(stick)
      lost.push(...said.filter((name) => !there.includes(name)))
      named += said.length
      for (const name of there) {
        const bytes = await readFile(join(stick, name))
        if (bytes.includes('fietsenmaker')) readable.push(name)
        if (name.endsWith('.age')) await read(bytes, oost).catch(() => halves.push(name))
        else unfinished += 1
        if (name.endsWith('.age')) await rm(join(stick, name))
      }
    }
  } finally {
    await rm(stick, { recursive: true, force: true })
  }
  return [
    told('pulled sticks with an unfinished file, not one with its name', unfinished),
    atLeast('bundles written while the program was killed', named, kills),
    none('files with the name of a bundle that are not whole', halves),
    none('bundles that were said to be there and are not', lost),
    none('readable words on the stick', readable),
  ]
}

async function writeUntilKilled(stick: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'handoverWriter.ts'), stick], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled') },
  })
  const exited = event(child, 'exit')
  const reader = createInterface(child.stdout)
  const closed = event(reader, 'close')
  const names: string[] = []
  const first = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      if (line.startsWith('named ')) names.push(line.slice('named '.length))
      if (names.length > 0) resolve()
    })
    reader.on('close', resolve)
  })
  await first
  await pause(Math.random() * 60)
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  await closed
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself (${String(code)})`)
  return names
}

function below(count: number): number {
  return Math.floor(Math.random() * count)
}
