import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testId } from '../fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  passphrase,
  tempFolder,
} from '../fixtures/vault/officeInTemp.ts'

/** The short form; the long one sets TORTURE_KILLS. */
const kills = Number(process.env['TORTURE_KILLS'] ?? 60)
const writer = join(import.meta.dirname, 'vaultWriter.ts')
const peopleAtStart = 4

test(`after ${String(kills)} kills at random moments no acknowledged save is lost and every dossier can be read`, async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, () => Promise.resolve())
  const acknowledged = new Map<number, number>()
  let saves = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // More and more people, so that first saves are cut off too.
    const people = peopleAtStart + Math.floor(kill / 2)
    saves += await writeUntilKilled(folder, saves * 2 + kill * 1_000, people, acknowledged)
    await inVault(folder, async (vault) => {
      expect(vault.damaged()).toEqual([])
      expect((await filesBelow(folder)).filter((name) => name.endsWith('.new'))).toEqual([])
      const listed = new Map(vault.summaries().map((summary) => [summary.id, summary.callName]))
      for (const [person, count] of acknowledged) {
        const { dossier } = opened(await vault.read(testId(person)))
        expect(Number(dossier.person.callName)).toBeGreaterThanOrEqual(count)
        expect(listed.get(dossier.id)).toBe(dossier.person.callName)
      }
    })
  }
  expect(saves).toBeGreaterThan(kills)
  console.info(`vault: ${String(kills)} kills, ${String(saves)} acknowledged saves, 0 lost`)
})

/** Starts the writer, kills it at a random moment and gives how many saves it acknowledged. */
async function writeUntilKilled(
  folder: string,
  firstCount: number,
  people: number,
  acknowledged: Map<number, number>,
): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, passphrase, String(firstCount), String(people)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const closed = once(lines, 'close')
  let saves = 0
  lines.on('line', (line) => {
    const [person, count] = line.split(' ')
    if (count === undefined) return
    saves += 1
    acknowledged.set(Number(person), Math.max(acknowledged.get(Number(person)) ?? 0, Number(count)))
  })
  // Mostly while it saves, sometimes while it starts, opens or closes.
  if (Math.random() < 0.8) await once(lines, 'line')
  await pause(Math.random() * (Math.random() < 0.5 ? 60 : 500))
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  await closed
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
  return saves
}
