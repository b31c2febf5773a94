import { open, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal, errorCode } from './vault/diskRefusal.ts'

type Write = (bytes: Uint8Array) => Promise<void>

/**
 * Writes a document piece by piece where a person chose to have it, and flushes it. An existing file is never
 * overwritten: the next free name gets a number ('… (2).pdf'). A half-written file is taken away again.
 *
 * Gives the file's name, without its folder.
 */
export async function saveAttachmentFile(
  folder: string,
  name: string,
  fill: (write: Write) => Promise<Result<null, Failure>>,
): Promise<Result<string, Failure>> {
  const ending = extname(name)
  for (let attempt = 1; ; attempt += 1) {
    const numbered = attempt === 1 ? name : `${basename(name, ending)} (${String(attempt)})${ending}`
    try {
      const filled = await fillNew(join(folder, numbered), fill)
      return filled.ok ? ok(numbered) : filled
    } catch (refusal) {
      if (errorCode(refusal) !== 'EEXIST') return fail(diskRefusal(refusal))
    }
  }
}

async function fillNew(
  path: string,
  fill: (write: Write) => Promise<Result<null, Failure>>,
): Promise<Result<null, Failure>> {
  const file = await open(path, 'wx', 0o600)
  let isWhole = false
  try {
    const filled = await fill((bytes) => file.writeFile(bytes))
    if (filled.ok) await file.sync()
    isWhole = filled.ok
    return filled
  } finally {
    await file.close()
    // After the close: Windows removes no file that is open.
    if (!isWhole) await rm(path, { force: true }).catch(() => undefined)
  }
}
