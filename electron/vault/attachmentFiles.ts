import { access, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import {
  chunkBytes,
  chunksIn,
  chunksOf,
  headerBytes,
  newChunks,
  sealedChunkBytes,
  sealedSize,
} from './attachmentFormat.ts'
import {
  attachmentPath,
  attachmentsOnDisk,
  makeShelfForAttachment,
  removeAttachmentFile,
  type AttachmentOnDisk,
} from './attachmentShelf.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { flushFolder } from './durableFile.ts'
import { randomKey, runningHash, zero } from './envelope.ts'
import type { OfficeLock } from './officeLock.ts'
import { namesSetAside, setAside, setAsideFolder } from './setAside.ts'

export interface AttachmentsPlace {
  readonly folder: string
  readonly store: RandomId
  readonly lock: OfficeLock
  readonly now: () => number
}

/** What the disk holds of a document, for its entry in the dossier. */
export type StoredDocument = Pick<Attachment, 'id' | 'bytes' | 'sha256'> & { readonly key: string }

/** What an entry in a dossier says that is needed to open its sealed file. */
export type DocumentEntry = Pick<Attachment, 'id' | 'bytes' | 'sha256' | 'key'>

/** The sealed documents of an office. Nothing of a document is ever on the disk unsealed. */
export interface AttachmentFiles {
  /**
   * Seals what comes, one chunk at a time. Resolves when it is on the disk; when `pieces` throws or the disk refuses,
   * nothing of it stays behind, and what was thrown by `pieces` is thrown on.
   */
  keep(dossier: DossierId, pieces: AsyncIterable<Uint8Array>): Promise<Result<StoredDocument, Failure>>
  /** `count` chunks of 64 KiB from chunk `first` on; empty behind the end. */
  read(
    dossier: DossierId,
    entry: DocumentEntry,
    first: number,
    count: number,
  ): Promise<Result<Buffer, Failure>>
  /**
   * All of it, chunk after chunk, each proved before it is given; the whole is proved at the end.
   * @throws what `take` throws, and the disk's refusals.
   */
  readAll(
    dossier: DossierId,
    entry: DocumentEntry,
    take: (chunk: Buffer) => Promise<void>,
  ): Promise<Result<null, Failure>>
  /** Takes a document from the disk that no dossier speaks of any more. */
  remove(id: RandomId): Promise<void>
  list(): Promise<readonly AttachmentOnDisk[]>
}

export function attachmentFiles(place: AttachmentsPlace): AttachmentFiles {
  const { folder, store, lock, now } = place

  /** The damaged file goes aside under its date; the dossier and its other documents stay as they are. */
  async function damaged(id: RandomId): Promise<Result<never, Failure>> {
    return fail({
      kind: 'attachmentDamaged',
      setAside: await setAside(folder, attachmentPath(folder, id), now()),
    })
  }

  async function missing(id: RandomId): Promise<Result<never, Failure>> {
    // A folder that is gone (a stick was pulled) is the disk's refusal: the document is not lost by it.
    await access(folder)
    const aside = (await namesSetAside(folder)).findLast((name) => name.includes(`.${id}.ocb`))
    return fail(
      aside === undefined
        ? { kind: 'attachmentMissing' }
        : { kind: 'attachmentDamaged', setAside: `${setAsideFolder}/${aside}` },
    )
  }

  async function withChunks<Value>(
    dossier: DossierId,
    { id, bytes, key }: DocumentEntry,
    use: (chunkAt: (number: number) => Promise<Buffer | null>) => Promise<Value | null>,
  ): Promise<Result<Value, Failure>> {
    const file = await openOrNull(attachmentPath(folder, id))
    if (!file || key === null) {
      await file?.close()
      return missing(id)
    }
    let used: Value | null = null
    const documentKey = Buffer.from(key, 'hex')
    try {
      const chunks = chunksOf(documentKey, { store, dossier, id }, await bytesAt(file, 0, headerBytes))
      const isWhole = (await file.stat()).size === sealedSize(bytes)
      if (chunks && isWhole) {
        used = await use(async (number) => {
          const start = headerBytes + number * sealedChunkBytes
          return chunks.open(
            number,
            await bytesAt(file, start, sealedChunkBytes),
            number === chunksIn({ bytes }) - 1,
          )
        })
      }
      chunks?.forget()
    } finally {
      zero(documentKey)
      await file.close()
    }
    return used === null ? damaged(id) : ok(used)
  }

  return {
    async keep(dossier, pieces) {
      if (!lock.isOurs()) return fail({ kind: 'officeInUse' })
      const id = newRandomId()
      const path = attachmentPath(folder, id)
      const key = randomKey()
      try {
        await makeShelfForAttachment(folder, id)
        const sealed = await writeSealed(path, { store, dossier, id }, key, pieces)
        return ok({ id, key: key.toString('hex'), ...sealed })
      } catch (thrown) {
        await rm(path, { force: true }).catch(() => undefined)
        return fail(diskRefusal(thrown))
      } finally {
        zero(key)
      }
    },
    read: (dossier, entry, first, count) =>
      withChunks(dossier, entry, async (chunkAt) => {
        const end = Math.min(first + count, chunksIn(entry))
        const found: Buffer[] = []
        for (let number = first; number < end; number += 1) {
          const chunk = await chunkAt(number)
          if (!chunk) return null
          found.push(chunk)
        }
        return Buffer.concat(found)
      }).catch((thrown: unknown) => fail(diskRefusal(thrown))),
    async readAll(dossier, entry, take) {
      const read = await withChunks(dossier, entry, async (chunkAt) => {
        const hash = runningHash()
        for (let number = 0; number < chunksIn(entry); number += 1) {
          const chunk = await chunkAt(number)
          if (!chunk) return null
          hash.add(chunk)
          await take(chunk)
          chunk.fill(0)
        }
        return hash.end() === entry.sha256 ? true : null
      })
      return read.ok ? ok(null) : read
    },
    remove: (id) => removeAttachmentFile(folder, id),
    list: () => attachmentsOnDisk(folder),
  }
}

async function writeSealed(
  path: string,
  name: Parameters<typeof newChunks>[1],
  key: Buffer,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Pick<StoredDocument, 'bytes' | 'sha256'>> {
  const chunks = newChunks(key, name)
  const hash = runningHash()
  const waiting = Buffer.alloc(chunkBytes)
  let [filled, number, bytes] = [0, 0, 0]
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(chunks.header)
    for await (const piece of pieces) {
      hash.add(piece)
      bytes += piece.length
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + chunkBytes - filled)
        waiting.set(part, filled)
        filled += part.length
        at += part.length
        if (filled < chunkBytes) continue
        await file.writeFile(chunks.seal(number, waiting, false))
        number += 1
        filled = 0
      }
    }
    await file.writeFile(chunks.seal(number, waiting.subarray(0, filled), true))
    await file.datasync()
  } finally {
    waiting.fill(0)
    chunks.forget()
    await file.close()
  }
  await flushFolder(dirname(path))
  return { bytes, sha256: hash.end() }
}

async function openOrNull(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return null
    throw refusal
  }
}

/** Up to `length` bytes: less at the end of the file. */
async function bytesAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, start + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}
