import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { noteLine, type Book } from './book.ts'

/** When a writer is stopped: so long after it said `after` for the first time. */
export interface Moment {
  readonly after: 'making' | 'opening' | 'open' | 'closing'
  readonly milliseconds: number
  readonly pace: 'fast' | 'calm'
}

export interface Job {
  readonly firstCount: number
  readonly people: number
  readonly book: Book
  readonly moment: Moment
  /** A control: every flush of the writer is left out. */
  readonly unflushed?: boolean
  /** Runs while the writer stands still, before it is killed. */
  readonly whileStopped?: () => Promise<void>
}

export interface Stopped {
  readonly acknowledged: number
  readonly lines: readonly string[]
}

/** Most of it while it saves; the rest while it opens, closes, or writes in the background what it said was saved. */
export function randomMoment(): Moment {
  const dice = Math.random()
  if (dice < 0.15) return { after: 'opening', milliseconds: Math.random() * 250, pace: 'fast' }
  if (dice < 0.5) return { after: 'open', milliseconds: Math.random() * 60, pace: 'fast' }
  if (dice < 0.8) return { after: 'open', milliseconds: Math.random() * 500, pace: 'fast' }
  if (dice < 0.9) return { after: 'closing', milliseconds: Math.random() * 80, pace: 'fast' }
  return { after: 'open', milliseconds: 1_500 + Math.random() * 5_500, pace: 'calm' }
}

/** Starts a program that saves without end, kills it (-9) at the moment that was asked and keeps the book. */
export async function writeUntilStopped(folder: string, job: Job): Promise<Stopped> {
  const { after, milliseconds, pace } = job.moment
  const words = [folder, String(job.firstCount), String(job.people), pace, after === 'making' ? 'make' : '']
  const here = (name: string): string => join(import.meta.dirname, name)
  const control = job.unflushed === true ? ['--import', here('diskCalls.ts')] : []
  const child = spawn(process.execPath, [...control, here('vaultWriter.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled'),
      TORTURE_FOLDER: folder,
      TORTURE_FAULT: 'unflushed',
    },
  })
  const exited = once(child, 'exit')
  const reader = createInterface(child.stdout)
  const closed = once(reader, 'close')
  const lines: string[] = []
  let acknowledged = 0
  const cameSoFar = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      lines.push(line)
      if (noteLine(job.book, line) === 'acknowledged') acknowledged += 1
      if (line === after) resolve()
    })
    reader.on('close', resolve)
  })
  await cameSoFar
  await pause(milliseconds)
  if (job.whileStopped) {
    child.kill('SIGSTOP')
    await job.whileStopped()
  }
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  await closed
  if (signal !== 'SIGKILL')
    throw new Error(`the writer ended by itself (${String(code)}): ${lines.slice(-3).join(', ')}`)
  return { acknowledged, lines }
}
