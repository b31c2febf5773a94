import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describeOffice } from '../../electron/vault/vault.ts'
import { copyOf, emptyBook, noteLine, saveInBook, type Book } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { atLeast, none, told, type Figure, type Size } from './figures.ts'
import { inOffice, makeOffice } from './labVault.ts'
import { writeUntilStopped } from './stoppedWriter.ts'
import { inTempPlace } from './tempPlace.ts'

/** What an office is before the script runs: none, one that was closed, one whose program was killed. */
const scenes = ['make', 'closed', 'killed'] as const
type Scene = (typeof scenes)[number]

const faultKinds = ['stop', 'torn', 'refuse', 'full', 'short'] as const
type FaultKind = (typeof faultKinds)[number]

/** Runs for each scene and kind of fault, spread over all calls; the first place is thrown by dice each time. */
const runsEach = { short: 2, long: 40 } as const
const sideBySide = 3

interface Stage {
  readonly scene: Scene
  /** The folder with the office in it, and what lies beside it. */
  readonly parent: string
  readonly book: Book
  readonly calls: number
}

interface Trial {
  readonly stage: Stage
  readonly kind: FaultKind
  readonly call: number
}

/**
 * Each call to the disk is the last one before a kill, is torn in the middle, is refused, finds the disk full, or writes
 * less than it was given. What a clock decides in the other parts is tried here at every place there is.
 */
export async function eachCall(size: Size): Promise<readonly Figure[]> {
  return inTempPlace(async (place) => {
    const stages: Stage[] = []
    for (const scene of scenes) stages.push(await staged(place, scene))
    const trials = stages.flatMap((stage) =>
      faultKinds.flatMap((kind) => trialsOf(stage, kind, runsEach[size])),
    )
    const faults: string[] = []
    const waiting = trials.values()
    const runOneByOne = async (lane: number): Promise<void> => {
      for (const trial of waiting) {
        const folder = join(
          place,
          `lane-${String(lane)}-${trial.kind}-${String(trial.call)}-${trial.stage.scene}`,
        )
        faults.push(...(await faultsOf(trial, folder)))
        await rm(folder, { recursive: true, force: true })
      }
    }
    await Promise.all(Array.from({ length: sideBySide }, (_, lane) => runOneByOne(lane)))
    return [
      told(
        'disk calls of one run, by scene',
        stages.map(({ scene, calls }) => `${scene} ${String(calls)}`).join(', '),
      ),
      atLeast('runs with one call gone wrong', trials.length, scenes.length * faultKinds.length * 2),
      none(
        'saves lost, refused saves that stood, offices or dossiers that do not open, programs that broke',
        faults,
      ),
    ]
  })
}

function trialsOf(stage: Stage, kind: FaultKind, wanted: number): readonly Trial[] {
  const runs = Math.min(wanted, stage.calls)
  const start = Math.random()
  return Array.from({ length: runs }, (_, at) => {
    const call = 1 + Math.floor(((at + start) / runs) * stage.calls)
    return { stage, kind, call: Math.min(call, stage.calls) }
  })
}

async function staged(place: string, scene: Scene): Promise<Stage> {
  const parent = join(place, scene)
  const office = join(parent, 'office')
  const book = emptyBook()
  await mkdir(parent)
  if (scene !== 'make') {
    await makeOffice(office, async (vault) => {
      for (let save = 0; save < 12; save += 1) await saveInBook(vault, book, save % 6, save + 1)
    })
  }
  if (scene === 'killed') {
    const moment = { after: 'open', milliseconds: 150, pace: 'fast' } as const
    await writeUntilStopped(office, { firstCount: 1_000, people: 6, book, moment })
  }
  const counted = join(place, `${scene}-counted`)
  await cp(parent, counted, { recursive: true })
  const { lines } = await run(join(counted, 'office'), scene, 'none')
  const calls = Number(lines.find((line) => line.startsWith('calls '))?.slice(6))
  if (!lines.includes('done') || !(calls > 0))
    throw new Error(`the script failed by itself: ${lines.join(', ')}`)
  return { scene, parent, book, calls }
}

async function run(
  folder: string,
  scene: Scene,
  fault: string,
): Promise<{ readonly lines: readonly string[]; readonly ended: string }> {
  const here = (name: string): string => join(import.meta.dirname, name)
  const child = spawn(
    process.execPath,
    ['--import', here('diskCalls.ts'), here('vaultScript.ts'), folder, scene === 'make' ? 'make' : 'open'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        TORTURE_FOLDER: folder,
        TORTURE_FAULT: fault,
        TORTURE_SPEED: '20',
        NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled'),
      },
    },
  )
  const limit = setTimeout(() => child.kill('SIGABRT'), 60_000)
  const [said, complained, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ])
  clearTimeout(limit)
  const ended =
    signal ?? (code === 0 ? 'done' : `${String(code)}: ${complained.split('\n').slice(0, 8).join(' ')}`)
  return { lines: said.split('\n'), ended }
}

async function faultsOf({ stage, kind, call }: Trial, place: string): Promise<readonly string[]> {
  const name = `${stage.scene}, ${kind} at call ${String(call)} of ${String(stage.calls)}`
  const book = copyOf(stage.book)
  const folder = join(place, 'office')
  await cp(stage.parent, place, { recursive: true })
  const { lines, ended } = await run(folder, stage.scene, `${kind}:${String(call)}`)
  for (const line of lines) noteLine(book, line)
  const isKilled = kind === 'stop' || kind === 'torn'
  const faults: string[] = []
  // A run that went another way may never reach its call: then it must have ended well.
  if (ended !== 'done' && !(isKilled && ended === 'SIGKILL')) faults.push(`the program ended with ${ended}`)
  try {
    faults.push(...(await faultsAfterwards(folder, book, lines.includes('made'))))
  } catch (thrown) {
    faults.push(String(thrown))
  }
  return faults.map((fault) => `${name}: ${fault}`)
}

/** Without any trick: is everything there, can it be written, and is it there once more? */
async function faultsAfterwards(folder: string, book: Book, wasMade: boolean): Promise<readonly string[]> {
  if (book.begun.size === 0 && (await describeOffice(folder)) === null) {
    if (wasMade) return ['an office that was made is gone']
    await makeOffice(folder)
  }
  const found = await inOffice(folder, (vault) => faultsAgainst(vault, book))
  const written = await inOffice(folder, async (vault) => {
    const people = [...book.acknowledged.keys(), 200].filter((person) => !book.erased.has(person))
    const refused: string[] = []
    for (const person of people) {
      if (!(await saveInBook(vault, book, person, 2_000_000 + person)))
        refused.push(`${String(person)} can't be saved`)
    }
    return refused
  })
  const again = await inOffice(folder, (vault) => faultsAgainst(vault, book))
  return [...found, ...written, ...again.map((fault) => `after writing on: ${fault}`)]
}
