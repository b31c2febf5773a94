import { access, stat, statfs } from 'node:fs/promises'
import { dirname, relative, isAbsolute } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import { errorCode } from '../vault/diskRefusal.ts'
import type { ReadableFiles } from '../vault/officeFiles.ts'
import { ReadBackDiffers } from './copyFile.ts'
import { blockBytes, bytesInTar } from './setFormat.ts'

/** Room that stays free beside a copy: folders and the medium's own books take some too. */
const marginBytes = 4 * 1024 * 1024

export async function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  )
}

/** True when both lie on the same disk: one broken disk then takes both. Null: nobody knows. */
export async function isSameDisk(folder: string, other: string): Promise<boolean | null> {
  try {
    return (await stat(folder)).dev === (await stat(other)).dev
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
    return null
  }
}

/** A place inside the program's own folder is no second place. */
export function isInside(folder: string, around: string): boolean {
  const path = relative(around, folder)
  return path === '' || (!path.startsWith('..') && !isAbsolute(path))
}

/** How many bytes too few are free for these files; 0 when they fit. */
export async function bytesMissingFor(
  files: ReadableFiles,
  paths: readonly string[],
  folder: string,
): Promise<number> {
  let wanted = marginBytes
  for (const path of paths) {
    const file = await files.open(path)
    if (!file) continue
    wanted += bytesInTar(file.size) + blockBytes
    await file.close()
  }
  return Math.max(0, wanted - (await freeBytes(folder)))
}

/** Rounded up. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder).catch(() => statfs(dirname(folder)))
  return bavail * bsize
}

/** What a refusal of the disk means while a backup was made there. A fault of ours is thrown on. */
export async function placeFailure(thrown: unknown, folder: string): Promise<Failure> {
  if (thrown instanceof ReadBackDiffers) return { kind: 'backupNotOpened' }
  const code = errorCode(thrown)
  if (code === null) throw thrown
  if (!(await isThere(folder)) || code === 'ENODEV' || code === 'ENXIO') return { kind: 'backupPlaceAway' }
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'backupPlaceFull', megabytes: 0 }
  return { kind: 'backupPlaceRefused', code }
}
