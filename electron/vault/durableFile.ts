import { access, open, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './diskRefusal.ts'

/** Files with this ending were being written when the program stopped; nothing in them was ever acknowledged. */
export const asideEnding = '.new'

let asideCount = 0

/**
 * Writes a file so that the disk holds the old one or the new one, whole, also when the power goes.
 * Resolves when it is on the disk. On refusal nothing of it stays behind, and the refusal is thrown.
 */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeAside(path, bytes, true)
  await flushFolder(dirname(path))
}

/** A whole file under its name, but not flushed: only for what the journal holds too. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeAside(path, bytes, false)
}

/** Makes a file's content durable; its name needs `flushFolder`. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function writeAside(path: string, bytes: Uint8Array | string, isFlushed: boolean): Promise<void> {
  await makeAside(path, async (aside) => {
    await writeFile(aside, bytes, { flag: 'wx', mode: 0o600 })
    if (isFlushed) await flushFile(aside)
  })
}

/** As `writeDurably` for what is written in pieces; the new name is durable only after its folder was flushed. */
export async function writeInPieces(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await makeAside(path, (aside) => writeAndFlush(aside, 'wx+', write))
}

/** What `make` writes under a name aside gets its own name when it is whole, and goes when it is refused. */
async function makeAside(path: string, make: (aside: string) => Promise<void>): Promise<void> {
  asideCount += 1
  const aside = `${path}.${String(process.pid)}-${String(asideCount)}${asideEnding}`
  try {
    await make(aside)
    await renamePatiently(aside, path)
  } catch (refusal) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw refusal
  }
}

/** Overwrites a file where it lies, so that the old bytes are gone. Can be cut half-way: keep a second copy. */
export async function overwriteInPlace(path: string, bytes: Uint8Array): Promise<void> {
  const isNew = !(await exists(path))
  await writeAndFlush(path, isNew ? 'wx' : 'r+', async (file) => {
    await writeAll(file, bytes)
    await file.truncate(bytes.length)
  })
  if (isNew) await flushFolder(dirname(path))
}

/** Makes new, renamed and removed names in a folder durable. Windows has no such call; its journal does it. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The file's bytes, or null when there is no such file. */
export async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return null
    throw refusal
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return false
    throw refusal
  }
}

async function writeAndFlush(
  path: string,
  flags: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await write(file)
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written)
    written += bytesWritten
  }
}

/** Virus scanners on Windows hold new files for a moment and then let go. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to)
      return
    } catch (refusal) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(refusal) ?? '')
      if (process.platform !== 'win32' || !held || attempt === 10) throw refusal
      await pause(50 * attempt)
    }
  }
}
