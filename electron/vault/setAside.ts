import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { errorCode } from './diskRefusal.ts'
import { flushFolder, renamePatiently } from './durableFile.ts'

/** Where damaged files go: out of the way, never changed, never deleted. */
export const setAsideFolder = 'set-aside'

/**
 * Moves a file that can't be read out of the way, under a name with the date.
 * Gives where it lies now, relative to the office's folder: its old place when it could not be moved.
 */
export async function setAside(folder: string, path: string, now: number): Promise<string> {
  const place = await putAside(folder, path, now, renamePatiently)
  return place ?? relative(folder, path).replaceAll('\\', '/')
}

/** Keeps a copy of a file that is only partly damaged and goes on being used. Null: the disk has no room for it. */
export function copyAside(folder: string, path: string, now: number): Promise<string | null> {
  return putAside(folder, path, now, copyFile)
}

async function putAside(
  folder: string,
  path: string,
  now: number,
  put: (from: string, to: string) => Promise<void>,
): Promise<string | null> {
  const name = `${stamp(now)}.${basename(path)}`
  try {
    await mkdir(join(folder, setAsideFolder), { recursive: true, mode: 0o700 })
    const taken = await namesSetAside(folder)
    const free = taken.includes(name) ? `${name}-${String(taken.length)}` : name
    await put(path, join(folder, setAsideFolder, free))
    await flushFolder(join(folder, setAsideFolder))
    return `${setAsideFolder}/${free}`
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
    return null
  }
}

/** The names in the folder, without their path. */
export async function namesSetAside(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(join(folder, setAsideFolder))
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}

function stamp(now: number): string {
  return new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
}
