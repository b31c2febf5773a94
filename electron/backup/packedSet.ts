import { join } from 'node:path'
import { readOrNull } from '../vault/durableFile.ts'
import {
  copyRuleOf,
  folderFiles,
  openFile,
  type ReadableFiles,
  type OpenedFile,
} from '../vault/officeFiles.ts'
import { blockBytes, bytesInTar, readPackedSet, setFileName, sliceName, type PackedSet } from './setFormat.ts'

/** The files in a packed set, read where they lie. Null: not a finished set, or its slices are not as long as they were. */
export async function packedFiles(
  folder: string,
): Promise<(ReadableFiles & { readonly madeAt: number }) | null> {
  const text = await readOrNull(join(folder, setFileName))
  const set = text && readPackedSet(text.toString('utf8'))
  if (!set) return null
  const index = await withSlices(folder, set, (read) => indexOf(read, total(set)))
  if (!index) return null
  const beside = folderFiles(folder)
  return {
    madeAt: set.madeAt,
    async paths() {
      const keyrings = (await beside.paths()).filter((path) => copyRuleOf(path) === 'inPlace')
      return [...index.keys(), ...keyrings].sort()
    },
    async open(path) {
      if (copyRuleOf(path) === 'inPlace') return beside.open(path)
      const place = index.get(path)
      return place ? openPart(folder, set, place) : null
    },
  }
}

interface Place {
  readonly at: number
  readonly size: number
}

type ReadAt = (into: Buffer, at: number) => Promise<number>

/** Where each file stands in the tar; null when the tar is not what we wrote. */
async function indexOf(read: ReadAt, length: number): Promise<ReadonlyMap<string, Place> | null> {
  const index = new Map<string, Place>()
  const block = Buffer.alloc(blockBytes)
  for (let at = 0; at + blockBytes <= length;) {
    if ((await read(block, at)) !== blockBytes) return null
    if (block.every((byte) => byte === 0)) return index
    const entry = entryIn(block)
    if (!entry || at + bytesInTar(entry.size) > length) return null
    index.set(entry.name, { at: at + blockBytes, size: entry.size })
    at += bytesInTar(entry.size)
  }
  return null
}

/** A plain file's ustar header (POSIX.1-1988); null for anything else, also for a damaged one. */
function entryIn(block: Buffer): { readonly name: string; readonly size: number } | null {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  const isPlainFile = block[156] === 0x30 && block.toString('latin1', 257, 262) === 'ustar'
  if (!isPlainFile || sum !== octal(block, 148, 8)) return null
  return { name: textIn(block, 0, 100), size: octal(block, 124, 12) }
}

function octal(block: Buffer, from: number, length: number): number {
  return parseInt(textIn(block, from, length).trim(), 8)
}

function textIn(block: Buffer, from: number, length: number): string {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.toString('latin1', 0, end === -1 ? length : end)
}

async function openPart(
  folder: string,
  set: PackedSet,
  { at: start, size }: Place,
): Promise<OpenedFile | null> {
  const slices = await openSlices(folder, set)
  if (!slices) return null
  return {
    size,
    read: (into, at) => slices.read(into.subarray(0, Math.max(0, size - at)), start + at),
    close: slices.close,
  }
}

async function withSlices<Value>(
  folder: string,
  set: PackedSet,
  job: (read: ReadAt) => Promise<Value>,
): Promise<Value | null> {
  const slices = await openSlices(folder, set)
  if (!slices) return null
  try {
    return await job(slices.read)
  } finally {
    await slices.close()
  }
}

/** All slices as one; null when one is gone or has another length. */
async function openSlices(
  folder: string,
  set: PackedSet,
): Promise<{ readonly read: ReadAt; readonly close: () => Promise<void> } | null> {
  const opened: OpenedFile[] = []
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((slice) => slice.close()))
  }
  for (const [index, length] of set.slices.entries()) {
    const slice = await openFile(join(folder, sliceName(index)))
    if (slice) opened.push(slice)
    if (slice?.size === length) continue
    await close()
    return null
  }
  const read: ReadAt = async (into, at) => {
    let done = 0
    let start = 0
    for (const [index, length] of set.slices.entries()) {
      const from = at + done - start
      if (done < into.length && from < length) {
        const wanted = into.subarray(done, done + Math.min(into.length - done, length - from))
        const got = (await opened[index]?.read(wanted, from)) ?? 0
        done += got
        if (got < wanted.length) return done
      }
      start += length
    }
    return done
  }
  return { read, close }
}

function total(set: PackedSet): number {
  return set.slices.reduce((sum, length) => sum + length, 0)
}
