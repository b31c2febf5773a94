import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode } from './diskRefusal.ts'
import { readOrNull, writeDurably } from './durableFile.ts'

/*
 * A growing wait after wrong passphrases, kept across restarts. A brake for a person at the keyboard, never a wipe
 * and never a lock-out; who copies the folder is slowed by Argon2 instead.
 */

const triesName = 'tries.json'

const Tries = z.object({ wrong: z.number().int().min(0), lastAt: z.number() })

const longestWaitSeconds = 60

/** Whole seconds until the next try is accepted; 0 when it may be now. `now` in milliseconds since 1970. */
export async function secondsToWait(folder: string, now: number): Promise<number> {
  const tries = await readTries(folder)
  if (tries.wrong === 0) return 0
  // A clock that was set back must not make the wait longer: it starts anew.
  if (tries.lastAt > now) await writeTries(folder, { ...tries, lastAt: now })
  const since = Math.max(0, now - tries.lastAt)
  return Math.max(0, Math.ceil((waitAfter(tries.wrong) * 1000 - since) / 1000))
}

export async function countWrong(folder: string, now: number): Promise<void> {
  const tries = await readTries(folder)
  await writeTries(folder, { wrong: tries.wrong + 1, lastAt: now })
}

export async function forgetTries(folder: string): Promise<void> {
  await rm(join(folder, triesName), { force: true }).catch(ignoreRefusal)
}

/** 2, 4, 8, 16, 32, 60, 60 … seconds. */
export function waitAfter(wrong: number): number {
  return Math.min(longestWaitSeconds, 2 ** wrong)
}

/** Wrong passphrases since the last right one; null when there were none. Read it before opening: that forgets them. */
export async function wrongTries(folder: string): Promise<z.infer<typeof Tries> | null> {
  const tries = await readTries(folder)
  return tries.wrong === 0 ? null : tries
}

async function readTries(folder: string): Promise<z.infer<typeof Tries>> {
  const none = { wrong: 0, lastAt: 0 }
  try {
    const bytes = await readOrNull(join(folder, triesName))
    return bytes ? (Tries.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? none) : none
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return none
    throw thrown
  }
}

/** A full disk must not hide that the passphrase was wrong: then the wait is simply not kept. */
async function writeTries(folder: string, tries: z.infer<typeof Tries>): Promise<void> {
  await writeDurably(join(folder, triesName), JSON.stringify(tries)).catch(ignoreRefusal)
}

function ignoreRefusal(thrown: unknown): void {
  if (errorCode(thrown) === null) throw thrown
}
