import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { passphrase } from '../fixtures/vault/officeInTemp.ts'
import { emptyBook, noteLine, saveInBook } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { atLeast, none, told, type Figure, type Size } from './figures.ts'
import { inOffice, labDeps, makeOffice } from './labVault.ts'
import { inTempPlace } from './tempPlace.ts'

const howMuch = { short: { races: 1, sleeps: 0 }, long: { races: 25, sleeps: 8 } } as const
const rivals = 5
/** How a rival ends that does not get the office. */
const refusedCode = 3

/** Programs that want the same office at the same time, and one that slept while another took the office over. */
export async function twoWriters(size: Size): Promise<readonly Figure[]> {
  const { races, sleeps } = howMuch[size]
  const faults: string[] = []
  let saves = 0
  let refused = 0
  for (let race = 0; race < races; race += 1) {
    const outcome = await inTempPlace((place) => raceOnce(join(place, 'office')))
    saves += outcome.saves
    refused += outcome.refused
    faults.push(...outcome.faults.map((fault) => `race ${String(race)}: ${fault}`))
  }
  const slept = await Promise.all(
    Array.from({ length: sleeps }, () => inTempPlace((place) => sleepOnce(join(place, 'office')))),
  )
  return [
    atLeast(`races of ${String(rivals)} programs for one office`, races, races),
    told('acknowledged saves in the races', saves),
    atLeast('programs that were refused the office', refused, races),
    ...(sleeps > 0 ? [atLeast('programs that slept while another took over', sleeps, sleeps)] : []),
    none('two at once, saves lost, saves by one that lost the office', [...faults, ...slept.flat()]),
  ]
}

interface Rival {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

function startRival(folder: string, firstCount: number, onLine: (line: string) => void): Rival {
  const words = [folder, String(firstCount), '6', 'fast']
  const child = spawn(process.execPath, [join(import.meta.dirname, 'vaultWriter.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled') },
  })
  const lines: string[] = []
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line)
    onLine(line)
  })
  return { child, lines, ended: once(child, 'close').then(([code]) => code as number | null) }
}

/** All start together; whoever does not get the office ends. Then all are killed. */
async function raceOnce(
  folder: string,
): Promise<{ readonly saves: number; readonly refused: number; readonly faults: readonly string[] }> {
  await makeOffice(folder)
  const book = emptyBook()
  let saves = 0
  const allLines: string[] = []
  const started = Array.from({ length: rivals }, (_, rival) =>
    startRival(folder, (rival + 1) * 100_000, (line) => {
      allLines.push(line)
      if (noteLine(book, line) === 'acknowledged') saves += 1
    }),
  )
  await firstSave(allLines)
  // On a busy computer a program may take longer to start than the others take to save.
  await until(() => started.some(({ child }) => child.exitCode === refusedCode))
  await pause(Math.random() * 1_500)
  for (const { child } of started) child.kill('SIGKILL')
  const codes = await Promise.all(started.map(({ ended }) => ended))
  const [refused, broke] = [
    codes.filter((code) => code === refusedCode).length,
    codes.filter((code) => code === 1).length,
  ]
  const writers = started.filter(({ lines }) => lines.some((line) => line.startsWith('= '))).length
  const faults = await inOffice(folder, (vault) => faultsAgainst(vault, book))
  return {
    saves,
    refused,
    faults: [
      ...faults,
      // One may close the office for another to open it: then both wrote, one after the other, and no save is lost.
      ...(writers > 1 && refused === 0 ? ['more than one wrote and none was refused'] : []),
      ...(broke > 0 ? [`${String(broke)} programs broke off`] : []),
    ],
  }
}

function firstSave(lines: readonly string[]): Promise<void> {
  return until(() => lines.some((line) => line.startsWith('= ')))
}

/** At most twenty seconds. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!isSo() && Date.now() < end) await pause(10)
}

/**
 * A laptop sleeps with the office open; a second program takes the office over, as a dead one's. When the first wakes,
 * nothing that it says is saved may be missing, and nothing of the second may be gone.
 */
async function sleepOnce(folder: string): Promise<readonly string[]> {
  await makeOffice(folder)
  const book = emptyBook()
  const sleeper = startRival(folder, 100_000, (line) => noteLine(book, line))
  await firstSave(sleeper.lines)
  await pause(Math.random() * 300)
  sleeper.child.kill('SIGSTOP')
  await pause(100)
  const vault = await takenOver(folder)
  const before = sleeper.lines.length
  const faults = [...(await faultsAgainst(vault, book))]
  const saved = await saveInBook(vault, book, 0, 900_000)
  if (!saved) faults.push('who took the office over can not save')
  sleeper.child.kill('SIGCONT')
  await Promise.race([sleeper.ended, pause(8_000)])
  sleeper.child.kill('SIGKILL')
  await sleeper.ended
  const late = sleeper.lines.slice(before).filter((line) => line.startsWith('= '))
  // What was being written when it fell asleep may end as saved, as long as it is there.
  if (late.length > 3) faults.push(`${String(late.length)} saves after the office was taken over`)
  await vault.close()
  faults.push(...(await inOffice(folder, (again) => faultsAgainst(again, book))))
  return faults
}

async function takenOver(folder: string): Promise<OpenVault> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const opened = await openVault(folder, passphrase, labDeps(folder))
    if (opened.ok) return opened.value
    await pause(2_000)
  }
  throw new Error('the office of a program that sleeps is never given to another')
}
