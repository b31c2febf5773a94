import { join } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import { overwriteInPlace, writeInPieces } from '../vault/durableFile.ts'
import { readWhole, type ReadableFiles, type OpenedFile } from '../vault/officeFiles.ts'

const chunkBytes = 1024 * 1024

/** The medium gave back something else than was written to it. */
export class ReadBackDiffers extends Error {}

/**
 * Copies one file whole under its final name, flushed and compared with what the medium gives back. The name itself is
 * durable once its folder was flushed. Gives the bytes copied; null when the file is gone by now.
 */
export async function copyFile(
  files: ReadableFiles,
  path: string,
  folder: string,
  signal: AbortSignal,
): Promise<number | null> {
  const source = await files.open(path)
  if (!source) return null
  try {
    await writeInPieces(join(folder, path), async (target) => {
      await copyChunks(source, signal, (bytes, at) => writeAt(target, bytes, at))
      await target.datasync()
      await copyChunks(source, signal, (bytes, at) => compareAt(target, bytes, at))
    })
    return source.size
  } finally {
    await source.close()
  }
}

/** Overwrites the copy's bytes where they lie, so that a key that is gone here is gone there. */
export async function copyInPlace(
  files: ReadableFiles,
  path: string,
  folder: string,
): Promise<number | null> {
  const bytes = await readWhole(files, path)
  if (!bytes) return null
  await overwriteInPlace(join(folder, path), bytes)
  return bytes.length
}

async function copyChunks(
  source: OpenedFile,
  signal: AbortSignal,
  take: (bytes: Buffer, at: number) => Promise<void>,
): Promise<void> {
  const chunk = Buffer.alloc(Math.max(1, Math.min(chunkBytes, source.size)))
  for (let at = 0; at < source.size;) {
    signal.throwIfAborted()
    const got = await source.read(chunk.subarray(0, source.size - at), at)
    if (got === 0) return
    await take(chunk.subarray(0, got), at)
    at += got
  }
}

async function writeAt(target: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await target.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
}

async function compareAt(target: FileHandle, bytes: Buffer, at: number): Promise<void> {
  const back = Buffer.alloc(bytes.length)
  const { bytesRead } = await target.read(back, 0, back.length, at)
  if (bytesRead !== bytes.length || !back.equals(bytes)) throw new ReadBackDiffers('the copy differs')
}
