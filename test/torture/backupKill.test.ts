import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { backupsIn } from '../../electron/backup/backupNames.ts'
import { copyOffice, stillSource } from '../../electron/backup/copyOffice.ts'
import { packedFiles } from '../../electron/backup/packedSet.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'
import { inNewVault, inVault, opened, tempFolder } from '../fixtures/vault/officeInTemp.ts'

/** The short form; the long one sets TORTURE_KILLS. */
const kills = Math.ceil(Number(process.env['TORTURE_KILLS'] ?? 12) / 2)
const people = 60

interface Writing {
  readonly office: string
  readonly place: string
  readonly kind: 'daily' | 'packed'
  readonly clock: number
  /** Milliseconds after it began; null lets it come to its end. */
  readonly killAfter: number | null
}

/** Makes a backup in a program of its own. Says whether it was proved, and how long it worked. */
async function backupElsewhere(job: Writing): Promise<{ readonly proved: boolean; readonly ms: number }> {
  const writer = join(import.meta.dirname, 'backupWriter.ts')
  const args = [writer, job.office, job.place, job.kind, String(job.clock)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const said: string[] = []
  const lines = createInterface(child.stdout)
  const closed = once(lines, 'close')
  lines.on('line', (line) => said.push(line))
  await once(lines, 'line')
  const began = performance.now()
  if (job.killAfter !== null) await Promise.race([pause(job.killAfter), exited])
  if (job.killAfter !== null) child.kill('SIGKILL')
  await exited
  await closed
  return { proved: said.some((line) => line.startsWith('proved')), ms: performance.now() - began }
}

/** Opens a copy for real, with the passphrase, away from where it lies. */
async function dossiersIn(copy: string): Promise<number> {
  const place = await mkdtemp(join(tmpdir(), 'wegwijs-opened-'))
  try {
    await cp(copy, join(place, 'office'), { recursive: true })
    return await inVault(join(place, 'office'), async (vault) => {
      for (const { id } of vault.summaries()) opened(await vault.read(id))
      return vault.summaries().length
    })
  } finally {
    await rm(place, { recursive: true })
  }
}

async function anOffice(): Promise<string> {
  const office = join(await tempFolder(), 'office')
  await inNewVault(office, async (vault) => {
    for (let person = 0; person < people; person += 1) opened(await vault.save(aDossier(testId(person))))
  })
  return office
}

test(`a daily copy that is killed ${String(kills)} times over the same place always opens`, async () => {
  const [office, place] = [await anOffice(), await tempFolder()]
  const daily = { office, place, kind: 'daily' } as const
  const first = await backupElsewhere({ ...daily, clock: Date.now(), killAfter: null })
  expect(first.proved).toBe(true)
  let proved = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const killAfter = Math.random() * first.ms * 0.7
    if ((await backupElsewhere({ ...daily, clock: Date.now(), killAfter })).proved) proved += 1
    const [copy] = await backupsIn(place)
    expect(await dossiersIn(copy?.folder ?? '')).toBe(people)
  }
  expect(await inVault(office, (vault) => Promise.resolve(vault.summaries().length))).toBe(people)
  console.info(
    `backup: daily copy killed ${String(kills - proved)} times, ended ${String(proved)} times, 0 lost`,
  )
})

test(`packed sets of before stay whole when the stick is pulled ${String(kills)} times`, async () => {
  const [office, place] = [await anOffice(), await tempFolder()]
  const packed = { office, place, kind: 'packed' } as const
  let clock = Date.now()
  const first = await backupElsewhere({ ...packed, clock, killAfter: null })
  expect(first.proved).toBe(true)
  let proved = 1
  for (let kill = 0; kill < kills; kill += 1) {
    clock += 60_000
    const before = (await backupsIn(place)).map(({ name }) => name)
    const killAfter = Math.random() * first.ms * 0.7
    if ((await backupElsewhere({ ...packed, clock, killAfter })).proved) proved += 1
    const sets = await backupsIn(place)
    // Each name without `.new` is a proved set, and the newest two of before are never touched.
    for (const name of before.slice(0, 2)) expect(sets.map((set) => set.name)).toContain(name)
    expect(sets.length).toBeGreaterThanOrEqual(Math.min(proved, 3))
    const newest = sets[0] && (await packedFiles(sets[0].folder))
    if (!newest) throw new Error('the newest set is not whole')
    const out = join(await tempFolder(), 'office')
    await copyOffice(stillSource(newest), out, {
      signal: new AbortController().signal,
      report: () => undefined,
    })
    expect(await dossiersIn(out)).toBe(people)
  }
  expect((await readdir(place)).filter((name) => name.endsWith('.new')).length).toBeLessThanOrEqual(1)
  console.info(
    `backup: packing killed ${String(kills + 1 - proved)} times, ${String(proved)} sets proved, 0 lost`,
  )
})
