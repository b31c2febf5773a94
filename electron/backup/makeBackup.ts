import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import type { ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { errorCode } from '../vault/diskRefusal.ts'
import { flushFolder } from '../vault/durableFile.ts'
import type { Watch } from '../vault/inspectOffice.ts'
import { copyRuleOf, folderFiles } from '../vault/officeFiles.ts'
import type { OpenVault } from '../vault/vault.ts'
import {
  backupsIn,
  dailyName,
  makingEnding,
  ownStart,
  setName,
  unfinishedSetsIn,
  type BackupOf,
  type BackupOnDisk,
} from './backupNames.ts'
import { bytesMissingFor, inMegabytes, isThere, placeFailure } from './backupPlace.ts'
import { copyOffice, removeOutdated, type CopySource } from './copyOffice.ts'
import { packOffice } from './packOffice.ts'
import { packedFiles } from './packedSet.ts'
import { expectedOf, proveCopy, type Expected, type Proof } from './proveCopy.ts'
import { setFileName } from './setFormat.ts'

export interface BackupJob {
  readonly vault: OpenVault
  readonly isPractice: boolean
  readonly series: number
  /** What a person chose; the backup gets a folder of its own in it. */
  readonly folder: string
  readonly watch: Watch
  readonly now: () => number
}

/** Packed sets that stay on a stick. */
const keptSets = 3

/** The daily copy: what is new since the last one, then all of it opened again. */
export function makeDailyBackup(job: BackupJob): Promise<Result<ProvenBackup, Failure>> {
  return atPlace(job, async (source, expected) => {
    const { files } = source
    const target = join(job.folder, dailyName(officeOf(job)))
    const there = new Set((await isThere(target)) ? await folderFiles(target).paths() : [])
    const wanted = (await files.paths()).filter((path) => copyRuleOf(path) !== 'once' || !there.has(path))
    const missing = await bytesMissingFor(files, wanted, job.folder)
    if (missing > 0) return fail({ kind: 'backupPlaceFull', megabytes: inMegabytes(missing) })
    await mkdir(target, { recursive: true, mode: 0o700 })
    let proved = await copyAndProve(job, source, target, expected)
    if (!proved.ok || proved.value.inspection.damagedFiles.length > 0) {
      // A medium that forgets: what it gave back wrongly is written there once more.
      await removeDamaged(job, proved, target)
      proved = await copyAndProve(job, source, target, expected)
    }
    if (!proved.ok) return proved
    await removeOutdated(files, target, proved.value.inspection)
    // Once a day is often enough to see that somebody altered the log; what is wrong with it is no reason against a copy.
    await job.vault.watchLog()
    return ok(proved.value.proven)
  })
}

/** A new packed set; the oldest one goes only after this one was opened. */
export function makePackedBackup(
  job: BackupJob,
  mostBytesOfSlice?: number,
): Promise<Result<ProvenBackup, Failure>> {
  return atPlace(job, async (source, expected) => {
    const { files } = source
    const office = officeOf(job)
    for (const name of await unfinishedSetsIn(job.folder, office)) await removeSet(join(job.folder, name))
    const missing = await bytesMissingFor(files, await files.paths(), job.folder)
    if (missing > 0) return fail({ kind: 'backupPlaceFull', megabytes: inMegabytes(missing) })
    const madeAt = job.now()
    const name = setName(office, madeAt)
    const making = join(job.folder, `${name}${makingEnding}`)
    try {
      const [packing, proving] = halves(job.watch)
      await packOffice(source, making, madeAt, packing, mostBytesOfSlice)
      const packed = await packedFiles(making)
      const proved = packed
        ? await proveCopy(job.vault, packed, expected, proving, job.now)
        : fail({ kind: 'backupNotOpened' as const })
      if (!proved.ok) {
        await removeSet(making)
        return proved
      }
      await rename(making, join(job.folder, name))
      await flushFolder(job.folder)
      await removeOldSets(job.folder, ownStart(office))
      return ok(proved.value.proven)
    } catch (refusal) {
      // A stick that is gone can't be cleaned; the next set there does that.
      await removeSet(making).catch(ignoreRefusal)
      throw refusal
    }
  })
}

/** Opens what lies at the place again, without writing anything. */
export function testBackup(kind: 'daily' | 'packed', job: BackupJob): Promise<Result<ProvenBackup, Failure>> {
  return atPlace(job, async () => {
    const office = officeOf(job)
    const isOurs = ({ name }: BackupOnDisk): boolean =>
      kind === 'daily' ? name === dailyName(office) : name.startsWith(`${ownStart(office)}-`)
    const found = (await backupsIn(job.folder)).find((one) => one.kind === kind && isOurs(one))
    if (!found) return fail({ kind: 'backupNotFound' })
    const files = kind === 'daily' ? folderFiles(found.folder) : await packedFiles(found.folder)
    const opened = files && (await job.vault.copies.inspect(files, job.watch))
    const whole = opened?.dossiers.filter(({ state }) => state === 'whole' || state === 'newer').length ?? 0
    if (!opened || opened.headers === 0) return fail({ kind: 'backupNotOpened' })
    return ok({ at: job.now(), dossiers: whole, damaged: opened.dossiers.length - whole })
  })
}

async function atPlace(
  job: BackupJob,
  make: (source: CopySource, expected: Expected) => Promise<Result<ProvenBackup, Failure>>,
): Promise<Result<ProvenBackup, Failure>> {
  const { copies } = job.vault
  try {
    if (!(await isThere(job.folder))) return fail({ kind: 'backupPlaceAway' })
    const flushed = await job.vault.checkpoint()
    if (!flushed.ok) return flushed
    return await make({ files: copies.files, whileStill: copies.whileStill }, expectedOf(job.vault))
  } catch (thrown) {
    if (job.watch.signal.aborted) return fail({ kind: 'cancelled' })
    return fail(await placeFailure(thrown, job.folder))
  }
}

async function copyAndProve(
  job: BackupJob,
  source: CopySource,
  target: string,
  expected: Expected,
): Promise<Result<Proof, Failure>> {
  const [copying, proving] = halves(job.watch)
  await copyOffice(source, target, copying)
  return proveCopy(job.vault, folderFiles(target), expected, proving, job.now)
}

async function removeDamaged(job: BackupJob, proved: Result<Proof, Failure>, target: string): Promise<void> {
  const found = proved.ok
    ? proved.value.inspection
    : await job.vault.copies.inspect(folderFiles(target), job.watch)
  for (const path of found?.damagedFiles ?? []) await rm(join(target, path), { force: true })
}

/** A set that is being removed is no set from the first moment on. */
async function removeSet(folder: string): Promise<void> {
  await rm(join(folder, setFileName), { force: true })
  await rm(folder, { recursive: true, force: true })
}

async function removeOldSets(folder: string, own: string): Promise<void> {
  const sets = (await backupsIn(folder)).filter(
    ({ kind, name }) => kind === 'packed' && name.startsWith(`${own}-`),
  )
  for (const old of sets.slice(keptSets)) await removeSet(old.folder)
}

function officeOf({ vault, isPractice, series }: BackupJob): BackupOf {
  return { store: vault.copies.store, isPractice, series }
}

/** Writing and opening again are one bar: each is half of it. */
function halves(watch: Watch): readonly [Watch, Watch] {
  const half = (from: number): Watch => ({
    signal: watch.signal,
    report: (done, of) => {
      watch.report(from + Math.round((done / Math.max(1, of ?? 1)) * 100), 200)
    },
  })
  return [half(0), half(100)]
}

function ignoreRefusal(thrown: unknown): void {
  if (errorCode(thrown) === null) throw thrown
}
