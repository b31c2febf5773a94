import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { openVault } from '../../electron/vault/vault.ts'
import { testId } from '../fixtures/vault/aDossier.ts'
import { opened, passphrase, testDeps } from '../fixtures/vault/officeInTemp.ts'

/** The highest count that the vault acknowledged, by person. */
export type Acknowledged = Map<number, number>

export interface Stopped {
  readonly firstCount: number
  readonly people: number
  readonly acknowledged: Acknowledged
  /** Runs while the writer stands still, before it is killed. */
  readonly whileStopped?: () => Promise<void>
}

/** Starts a program that saves without end, stops it at a random moment and gives how many saves it acknowledged. */
export async function writeUntilStopped(folder: string, job: Stopped): Promise<number> {
  const writer = join(import.meta.dirname, 'vaultWriter.ts')
  const args = [writer, folder, passphrase, String(job.firstCount), String(job.people)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const closed = once(lines, 'close')
  let saves = 0
  lines.on('line', (line) => {
    const [person, count] = line.split(' ')
    if (count === undefined) return
    saves += 1
    job.acknowledged.set(Number(person), Math.max(job.acknowledged.get(Number(person)) ?? 0, Number(count)))
  })
  // Mostly while it saves, sometimes while it starts, opens or closes.
  if (Math.random() < 0.8) await once(lines, 'line')
  await pause(Math.random() * (Math.random() < 0.5 ? 60 : 500))
  if (job.whileStopped) {
    child.kill('SIGSTOP')
    await job.whileStopped()
  }
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  await closed
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
  return saves
}

/** Every acknowledged save is there or a later one, every dossier can be read, and the list says the same. */
export async function expectNothingLost(folder: string, acknowledged: Acknowledged): Promise<void> {
  const vault = opened(await openVault(folder, passphrase, testDeps()))
  try {
    expect(vault.damaged()).toEqual([])
    const listed = new Map(vault.summaries().map((summary) => [summary.id, summary.callName]))
    for (const [person, count] of acknowledged) {
      const { dossier } = opened(await vault.read(testId(person)))
      expect(Number(dossier.person.callName)).toBeGreaterThanOrEqual(count)
      expect(listed.get(dossier.id)).toBe(dossier.person.callName)
    }
  } finally {
    await vault.close()
  }
}
