import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { newRandomId } from '../randomId.ts'
import { errorCode } from '../vault/diskRefusal.ts'
import { flushFolder, renamePatiently } from '../vault/durableFile.ts'
import { lookingEnding } from '../vault/inspectedList.ts'
import { isRunning, takeLock } from '../vault/officeLock.ts'
import { isThere } from './backupPlace.ts'

/*
 * Puts a copy in the place of an office. Beside the office's folder stand, for a moment or longer:
 *
 *   own.restoring-<pid>-<id>   a copy that is being looked at; nobody has decided yet
 *   own.looking-<pid>-<id>     lists and journals that are being read aside
 *   own.next                   the copy that a person chose; whole
 *   own-20261121-233000        the office that was there before, whole; never removed by us
 */

const restoringEnding = '.restoring-'
const nextEnding = '.next'

/** An empty folder beside the office for a copy to look at. */
export async function makeStaging(office: string): Promise<string> {
  const staging = `${office}${restoringEnding}${String(process.pid)}-${newRandomId().slice(0, 8)}`
  await mkdir(staging, { recursive: true, mode: 0o700 })
  return staging
}

/**
 * The copy becomes the office, and the office that was there is set aside whole. Cut off anywhere, one of them stands
 * in its place after `settleSwap`. Gives the name under which the old one was set aside: null without one; 'inUse' when
 * another program has the office open.
 */
export async function swapOffice(
  office: string,
  staging: string,
  now: number,
): Promise<{ readonly setAside: string | null } | 'inUse'> {
  const isReplaced = await isThere(office)
  const lock = isReplaced ? await takeLock(office) : null
  if (isReplaced && !lock) return 'inUse'
  const next = `${office}${nextEnding}`
  const setAside = isReplaced ? await freeName(office, now) : null
  await rm(next, { recursive: true, force: true })
  await renamePatiently(staging, next)
  await flushFolder(dirname(office))
  // A folder with an open file in it can't be renamed everywhere.
  await lock?.release()
  if (setAside !== null) await renamePatiently(office, join(dirname(office), setAside))
  await renamePatiently(next, office)
  await flushFolder(dirname(office))
  return { setAside }
}

/** After a stop in the middle: the chosen copy takes its place when it is free, and is let go when the office stands. */
export async function settleSwap(office: string): Promise<void> {
  const next = `${office}${nextEnding}`
  if (await isThere(next)) {
    if (await isThere(office)) await rm(next, { recursive: true, force: true })
    else await rename(next, office)
    await flushFolder(dirname(office))
  }
  await removeStagings(office)
}

/** Copies that a program which is gone was looking at. */
async function removeStagings(office: string): Promise<void> {
  const starts = [restoringEnding, lookingEnding].map((ending) => `${basename(office)}${ending}`)
  for (const name of await namesBeside(office)) {
    const start = starts.find((one) => name.startsWith(one))
    if (start !== undefined && !isRunning(parseInt(name.slice(start.length), 10)))
      await rm(join(dirname(office), name), { recursive: true, force: true })
  }
}

/** `own-20261121-233000`: when it was set aside, in universal time. */
async function freeName(office: string, now: number): Promise<string> {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  const taken = await namesBeside(office)
  for (let attempt = 1; ; attempt += 1) {
    const name = `${basename(office)}-${stamp}${attempt === 1 ? '' : `-${String(attempt)}`}`
    if (!taken.includes(name)) return name
  }
}

async function namesBeside(office: string): Promise<readonly string[]> {
  try {
    return await readdir(dirname(office))
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}
