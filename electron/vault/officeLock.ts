import { readFileSync } from 'node:fs'
import { link, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { newRandomId } from '../randomId.ts'
import { errorCode } from './diskRefusal.ts'
import { asideEnding } from './durableFile.ts'

/*
 * One writer per office. The file `lock` says who writes; its time of change is the heartbeat.
 * A lock of a process that ended, or whose heart stopped, is taken over.
 */

export const lockName = 'lock'
const takingName = 'lock.taking'

const defaultHeartbeatMs = 5_000

const Holder = z.object({ pid: z.number().int(), host: z.string(), token: z.string() })
type Holder = z.infer<typeof Holder>

export interface OfficeLock {
  /** False when another process took over, for example while this computer slept. Then nothing may be written. */
  isOurs(): boolean
  release(): Promise<void>
}

/** The lock on an office's folder, or null when another living process has it. */
export async function takeLock(
  folder: string,
  heartbeatMs: number = defaultHeartbeatMs,
): Promise<OfficeLock | null> {
  const path = join(folder, lockName)
  const us: Holder = { pid: process.pid, host: hostname(), token: newRandomId() }
  const taken = (await createdNew(path, us)) || (await takenOver(folder, path, us, heartbeatMs))
  return taken ? heldLock(path, us, heartbeatMs) : null
}

function heldLock(path: string, us: Holder, heartbeatMs: number): OfficeLock {
  const ours = JSON.stringify(us)
  const isOurs = (): boolean => textIn(path) === ours
  const beatOnce = async (): Promise<void> => {
    const now = new Date()
    if (isOurs()) await utimes(path, now, now)
  }
  // A missed beat is made good by the next one; a lost lock is noticed by the next save.
  const beat = setInterval(() => void beatOnce().catch(() => undefined), heartbeatMs)
  beat.unref()
  return {
    isOurs,
    release: async () => {
      clearInterval(beat)
      try {
        if (isOurs()) await rm(path, { force: true })
      } catch (refusal) {
        // It stays behind without a heartbeat, and the next one takes it over.
        if (errorCode(refusal) === null) throw refusal
      }
    },
  }
}

/** Two starting programs may both find a dead lock: `lock.taking` lets one of them at a time replace it. */
async function takenOver(folder: string, path: string, us: Holder, heartbeatMs: number): Promise<boolean> {
  const found = holderIn(path)
  if (await isAlive(path, found, heartbeatMs)) return false
  if ((await changedAt(path)) === null) return createdNew(path, us)
  const taking = join(folder, takingName)
  const isBeingTaken = (await changedAt(taking)) !== null
  if (isBeingTaken && (await isAlive(taking, holderIn(taking), heartbeatMs))) return false
  if (isBeingTaken) await rm(taking, { force: true })
  if (!(await createdNew(taking, us))) return false
  try {
    if (holderIn(path)?.token !== found?.token) return false
    await rename(taking, path)
    return true
  } finally {
    await rm(taking, { force: true })
  }
}

/** A process of this computer that has ended is dead at once; otherwise the heartbeat decides. */
async function isAlive(path: string, holder: Holder | null, heartbeatMs: number): Promise<boolean> {
  if (holder?.host === hostname() && !isRunning(holder.pid)) return false
  const before = await changedAt(path)
  if (before === null) return false
  if (Math.abs(Date.now() - before) < 3 * heartbeatMs) return true
  // Stale by the clock, but clocks jump: only a heart that stays still for two beats has stopped.
  await pause(2.2 * heartbeatMs)
  return (await changedAt(path)) !== before
}

/** Also true when it runs as somebody else. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (refusal) {
    return errorCode(refusal) !== 'ESRCH'
  }
}

/** What file systems without hard links (sticks) say to `link`. */
const noLinks: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** A file that appears with its content or not at all; false when there is one of that name already. */
async function createdNew(path: string, holder: Holder): Promise<boolean> {
  const aside = `${path}.${holder.token}${asideEnding}`
  // Flushed: after a power cut an empty lock could not say that its process is dead.
  await writeFile(aside, JSON.stringify(holder), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(aside, path).catch((refusal: unknown) => {
      if (!noLinks.includes(errorCode(refusal) ?? '')) throw refusal
      return writeFile(path, JSON.stringify(holder), { mode: 0o600, flag: 'wx' })
    })
    return true
  } catch (refusal) {
    if (errorCode(refusal) === 'EEXIST') return false
    throw refusal
  } finally {
    await rm(aside, { force: true })
  }
}

/** Null when there is no lock, or when it was cut off while being written. */
function holderIn(path: string): Holder | null {
  try {
    return Holder.safeParse(JSON.parse(textIn(path) ?? '')).data ?? null
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null
    throw thrown
  }
}

/** Read at once: it is asked before each save, and a hundred bytes in memory come faster than a turn in the pool. */
function textIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return null
    throw refusal
  }
}

async function changedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return null
    throw refusal
  }
}
