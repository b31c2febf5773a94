import { open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskFailure } from './diskFailure.ts'

/**
 * Writes a paper where a person chose to have it, and flushes it. An existing file is never overwritten: the next free
 * name gets a number ('… (2).pdf'). A half-written file is taken away again.
 *
 * Gives the file's name, without its folder.
 */
export async function savePaperFile(path: string, bytes: Uint8Array): Promise<Result<string, Failure>> {
  for (let attempt = 1; ; attempt += 1) {
    const candidate = attempt === 1 ? path : path.replace(/\.pdf$/, ` (${String(attempt)}).pdf`)
    try {
      const file = await open(candidate, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } catch (error) {
        await rm(candidate, { force: true })
        throw error
      } finally {
        await file.close()
      }
      return ok(basename(candidate))
    } catch (error) {
      if (isExisting(error)) continue
      const failure = diskFailure(error)
      if (!failure) throw error
      return fail(failure)
    }
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
