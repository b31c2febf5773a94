import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { officeId, realisticDossier, typedInto } from '../builders/realisticDossier.ts'
import {
  encryptedSqlite,
  ours,
  plainLowdb,
  storeKinds,
  type OpenStore,
  type StoreKind,
} from './caseStores.ts'
import { diskWorkOf, savedOnSlowDisk, type DiskWork } from './diskWork.ts'
import { inTurn, median, ratioOf, timed, type Figure, type Ratio, type Sides } from './ratio.ts'

const run = promisify(execFile)

type Line = Ratio | Figure
type KindName = keyof typeof storeKinds

/** The goals are those of issue 3, for an office of 10,000. */
const goalSize = 10_000
const goals = { againstSqlite: 1.1, flushes: 1, bytesBySize: 1.1, megabytes: 250 } as const

interface Office {
  readonly kind: StoreKind
  readonly name: KindName
  readonly folder: string
  readonly cases: number
}

/**
 * The office's store against SQLite3 Multiple Ciphers and plain lowdb, with the same cases of 5 to 55 KB of JSON (19 KB on
 * average): from the key to the list, one case, a save until it is acknowledged, all cases, what a save asks of the disk,
 * and the memory of a process that has the office open.
 */
export async function* storeSpeed(sizes: readonly number[]): AsyncGenerator<Line, void> {
  const work = new Map<number, DiskWork>()
  for (const cases of sizes) {
    const place = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
    try {
      const offices = await fillAll(place, cases)
      yield* linesOf(offices, cases)
      yield* await unlockLines(offices, cases)
      yield* await slowDiskLines(offices, cases)
      const disk = await diskLines(offices, cases)
      yield* disk.lines
      if (disk.ours) work.set(cases, disk.ours)
      yield* await memoryLines(offices, cases)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  }
  const [small, big] = [work.get(100)?.bytesPerSave, work.get(goalSize)?.bytesPerSave]
  if (small !== undefined && big !== undefined) {
    const name = 'bytes written per save, office of 10,000 / of 100'
    yield { ...ratioOf(name, 'bytes', [{ ours: big, other: small }]), goal: goals.bytesBySize }
  }
}

/** lowdb rewrites its one file at each save and reads all of it at once: beyond 10,000 cases it can't be had. */
async function fillAll(place: string, cases: number): Promise<readonly Office[]> {
  const offices: Office[] = []
  for (const name of Object.keys(storeKinds) as KindName[]) {
    const kind = storeKinds[name]
    const office = { kind, name, folder: join(place, name), cases }
    process.stderr.write(`Making an office of ${cases} cases: ${kind.name} …\n`)
    try {
      await kind.fill(office.folder, allCases(cases))
      offices.push(office)
    } catch (thrown) {
      if (kind !== plainLowdb) throw thrown
      process.stderr.write(`${kind.name} can not hold ${cases} cases: ${String(thrown)}\n`)
    }
  }
  return offices
}

function* allCases(cases: number) {
  for (let at = 0; at < cases; at += 1) yield realisticDossier(at)
}

async function* linesOf(offices: readonly Office[], cases: number): AsyncGenerator<Line, void> {
  const [mine] = offices
  if (!mine) throw new Error('no office')
  for (const other of offices.slice(1)) {
    const against = `${cases} cases, ours / ${other.kind.name}`
    const goal = other.kind === encryptedSqlite && cases === goalSize ? { goal: goals.againstSqlite } : {}
    const isSlow = other.kind === plainLowdb && cases >= goalSize
    const unlock = await inTurn(
      `key to list, ${against}`,
      isSlow ? 1 : 11,
      () => keyToList(mine),
      () => keyToList(other),
    )
    yield { ...unlock, ...goal }
    yield* await whileOpen(mine, other, against, isSlow, goal)
  }
}

/** The passphrase's own cost is left out (rememberedArgon2.ts). */
async function keyToList(office: Office): Promise<number> {
  let store: OpenStore | undefined
  const milliseconds = await timed(async () => {
    store = await office.kind.open(office.folder)
    if (store.listed() !== office.cases) throw new Error('the list is not whole')
  })
  await store?.close()
  return milliseconds
}

async function whileOpen(
  mine: Office,
  other: Office,
  against: string,
  isSlow: boolean,
  goal: { readonly goal?: number },
): Promise<readonly Line[]> {
  const [here, there] = [await mine.kind.open(mine.folder), await other.kind.open(other.folder)]
  try {
    const open = await inTurn(
      `open a case, ${against}`,
      5,
      () => openSome(here, mine),
      () => openSome(there, other),
    )
    const saves: Sides[] = []
    const slowest: Sides[] = []
    for (let round = 0; round < (isSlow ? 1 : 6); round += 1) {
      const [ourSaves, theirSaves] = [
        await saveSome(here, mine, 30, round),
        await saveSome(there, other, isSlow ? 2 : 30, round),
      ]
      // The first round warms both up.
      if (round === 0 && !isSlow) continue
      saves.push({ ours: median(ourSaves), other: median(theirSaves) })
      slowest.push({ ours: percentile95(ourSaves), other: percentile95(theirSaves) })
    }
    const all = await inTurn(
      `read all cases, ${against}`,
      isSlow ? 1 : 3,
      () => readAll(here, mine),
      () => readAll(there, other),
    )
    return [
      open,
      { ...ratioOf(`save acknowledged, median, ${against}`, 'ms', saves), ...goal },
      ratioOf(`save acknowledged, the slowest of twenty, ${against}`, 'ms', slowest),
      all,
    ]
  } finally {
    await here.close()
    await there.close()
  }
}

/** Spread over the office, never the same in two rounds. */
function someIds(cases: number, count: number, round: number) {
  return Array.from({ length: count }, (_, at) =>
    officeId((Math.floor((at * cases) / count) + round * 7) % cases),
  )
}

/** Milliseconds for one case. */
async function openSome(store: OpenStore, { cases }: Office): Promise<number> {
  const ids = someIds(cases, 50, 0)
  const whole = await timed(async () => {
    for (const id of ids) await store.read(id)
  })
  return whole / ids.length
}

/** As a worker does it: the case is read, and then saved; only the saving counts. */
async function saveSome(
  store: OpenStore,
  { cases }: Office,
  count: number,
  round: number,
): Promise<readonly number[]> {
  const measured: number[] = []
  for (const id of someIds(cases, count, round)) {
    const kept = typedInto(await store.read(id), round * 100_000 + measured.length)
    measured.push(await timed(() => store.save(kept)))
  }
  return measured
}

function percentile95(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? NaN
}

async function readAll(store: OpenStore, { cases }: Office): Promise<number> {
  return timed(async () => {
    for (let at = 0; at < cases; at += 1) await store.read(officeId(at))
  })
}

/**
 * What a person waits for after typing the passphrase, in a fresh process: with the passphrase's own cost, at its floor,
 * on both sides. Names on the disk are read while it is worked on, which the figure without it can't show.
 */
async function unlockLines(offices: readonly Office[], cases: number): Promise<readonly Ratio[]> {
  const [mine, other] = offices
  if (!mine || !other) return []
  const child = join(import.meta.dirname, 'storeChild.ts')
  const waited = async ({ name, folder }: Office): Promise<number> =>
    Number((await run(process.execPath, [child, 'unlock', name, folder])).stdout)
  const name = `passphrase to list in a fresh process, ${cases} cases, ours / ${other.kind.name} after the same Argon2`
  return [
    await inTurn(
      name,
      5,
      () => waited(mine),
      () => waited(other),
    ),
  ]
}

/** Between a cheap SSD (a few milliseconds) and an old hard disk (tens). */
const slowFlushMs = 5

/** This machine's disk flushes in a fraction of a millisecond, which no old laptop's does. */
async function slowDiskLines(offices: readonly Office[], cases: number): Promise<readonly Ratio[]> {
  const saves: Sides[] = []
  for (let round = 0; round < 3; round += 1) {
    const took = new Map<KindName, number | null>()
    for (const { name, folder } of offices.filter((office) => office.name !== 'plainLowdb'))
      took.set(name, await savedOnSlowDisk(name, folder, cases, slowFlushMs))
    const [here, there] = [took.get('ours'), took.get('encryptedSqlite')]
    if (here && there) saves.push({ ours: here, other: there })
  }
  if (saves.length === 0) return []
  const name = `save acknowledged where a flush takes ${slowFlushMs} ms more (strace), ${cases} cases, ours / encrypted SQLite`
  return [{ ...ratioOf(name, 'ms', saves), ...(cases === goalSize ? { goal: goals.againstSqlite } : {}) }]
}

async function diskLines(
  offices: readonly Office[],
  cases: number,
): Promise<{ readonly lines: readonly Figure[]; readonly ours: DiskWork | null }> {
  const lines: Figure[] = []
  let mine: DiskWork | null = null
  for (const { kind, name, folder } of offices) {
    if (kind === plainLowdb) continue
    const work = await diskWorkOf(name, folder, cases)
    if (!work) continue
    const of = `${cases} cases, ${kind.name} (strace, 20 saves)`
    const goal = kind === ours ? { goal: goals.flushes } : {}
    if (kind === ours) mine = work
    lines.push(
      { name: `flushes per save, ${of}`, value: work.flushesPerSave, unit: 'flushes', ...goal },
      {
        name: `written per save until it is acknowledged, ${of}`,
        value: work.bytesPerSave / 1e3,
        unit: 'KB',
      },
      { name: `written per save afterwards, ${of}`, value: work.bytesLaterPerSave / 1e3, unit: 'KB' },
    )
  }
  return { lines, ours: mine }
}

async function memoryLines(offices: readonly Office[], cases: number): Promise<readonly Figure[]> {
  const lines: Figure[] = []
  for (const { kind, name, folder } of offices) {
    const child = join(import.meta.dirname, 'storeChild.ts')
    const { stdout } = await run(process.execPath, ['--expose-gc', child, 'memory', name, folder])
    const value = Number(stdout.split(' ')[0]) / 1e6
    const goal = kind === ours && cases === goalSize ? { goal: goals.megabytes } : {}
    lines.push({
      name: `memory of a process with ${cases} cases open, ${kind.name}`,
      value,
      unit: 'MB',
      ...goal,
    })
  }
  return lines
}
