import { open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal, errorCode } from './vault/diskRefusal.ts'

/**
 * Writes a paper where a person chose to have it, and flushes it. An existing file is never overwritten: the next free
 * name gets a number ('… (2).pdf'). A half-written file is taken away again.
 *
 * Gives the file's name, without its folder.
 */
export async function savePaperFile(path: string, bytes: Uint8Array): Promise<Result<string, Failure>> {
  for (let attempt = 1; ; attempt += 1) {
    const candidate =
      attempt === 1 ? path : path.replace(/(\.(pdf|txt|json|age))?$/, ` (${String(attempt)})$1`)
    try {
      await writeNew(candidate, bytes)
      return ok(basename(candidate))
    } catch (refusal) {
      if (errorCode(refusal) !== 'EEXIST') return fail(diskRefusal(refusal))
    }
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (refusal) {
    // After the close: Windows removes no file that is open. Of two refusals the first one tells what was wrong.
    await rm(path, { force: true }).catch(() => undefined)
    throw refusal
  }
}
