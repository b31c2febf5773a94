import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOffice } from '../../electron/backup/checkOffice.ts'
import { makeDailyBackup, makePackedBackup, type BackupJob } from '../../electron/backup/makeBackup.ts'
import { floorCost } from '../../electron/vault/passphraseKey.ts'
import { createVault, type OpenVault } from '../../electron/vault/vault.ts'
import { officeId, realisticDossier, typedInto } from '../builders/realisticDossier.ts'
import type { Figure } from './ratio.ts'

const changedInADay = 50

/** Backups of an office and its check, each with everything opened again: what a person waits for. */
export async function* backupSpeed(sizes: readonly number[]): AsyncGenerator<Figure, void> {
  for (const people of sizes) yield* await withOffice(people)
}

async function withOffice(people: number): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  try {
    const office = { name: 'Kantoor', worker: 'Toos', phone: '', passphrase: 'de brug bij het station' }
    const made = await createVault(join(folder, 'office'), office, { now: Date.now, argon2Cost: floorCost })
    if (!made.ok) throw new Error('no office')
    try {
      for (let person = 0; person < people; person += 1) await save(made.value, person)
      return await measured(made.value, folder, people)
    } finally {
      await made.value.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measured(vault: OpenVault, place: string, people: number): Promise<readonly Figure[]> {
  const watch = { signal: new AbortController().signal, report: () => undefined }
  const job: BackupJob = { vault, isPractice: false, series: 1, folder: place, watch, now: Date.now }
  const figure = async (name: string, work: () => Promise<{ readonly ok: boolean }>): Promise<Figure> => {
    const began = performance.now()
    const { ok } = await work()
    if (!ok) throw new Error(`${name} was refused`)
    return { name: `${name}, ${String(people)} dossiers`, value: performance.now() - began, unit: 'ms' }
  }
  const first = await figure('first daily backup', () => makeDailyBackup(job))
  for (let person = 0; person < changedInADay; person += 1) await save(vault, person)
  const next = await figure(`daily backup after ${String(changedInADay)} changes`, () => makeDailyBackup(job))
  const packed = await figure('packed backup', () => makePackedBackup(job))
  const apart = { backups: null, coordinators: 1, hasRecovery: false }
  const checked = await figure('check of the office', () => checkOffice(vault, apart, watch, Date.now))
  return [first, next, packed, checked]
}

async function save(vault: OpenVault, person: number): Promise<void> {
  const known = await vault.read(officeId(person))
  const saved = await vault.save(known.ok ? typedInto(known.value, Date.now()) : realisticDossier(person))
  if (!saved.ok) throw new Error('not saved')
}
