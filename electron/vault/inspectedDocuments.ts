import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { DocumentEntry } from './attachmentFiles.ts'
import { chunksIn, chunksOf, headerBytes, sealedChunkBytes, sealedSize } from './attachmentFormat.ts'
import { documentPath } from './attachmentShelf.ts'
import { runningHash, zero } from './envelope.ts'
import type { InspectedFiles } from './inspectedFiles.ts'
import type { OpenedFile } from './officeFiles.ts'

/** Which of the documents that a dossier speaks of are not there whole. Each is opened to its last byte. */
export async function damagedDocuments(
  inspected: InspectedFiles,
  store: RandomId,
  dossier: DossierId,
  entries: readonly DocumentEntry[],
): Promise<readonly RandomId[]> {
  const damaged: RandomId[] = []
  for (const entry of entries) {
    const isWhole = await inspected.openInPieces(documentPath(entry.id), (file) =>
      isWholeDocument(file, store, dossier, entry),
    )
    if (!isWhole) damaged.push(entry.id)
  }
  return damaged
}

async function isWholeDocument(
  file: OpenedFile,
  store: RandomId,
  dossier: DossierId,
  { id, bytes, sha256, key }: DocumentEntry,
): Promise<boolean> {
  if (key === null || file.size !== sealedSize(bytes)) return false
  const documentKey = Buffer.from(key, 'hex')
  const chunks = chunksOf(documentKey, { store, dossier, id }, await bytesAt(file, 0, headerBytes))
  zero(documentKey)
  if (!chunks) return false
  try {
    const hash = runningHash()
    const count = chunksIn({ bytes })
    for (let number = 0; number < count; number += 1) {
      const sealed = await bytesAt(file, headerBytes + number * sealedChunkBytes, sealedChunkBytes)
      const chunk = chunks.open(number, sealed, number === count - 1)
      if (!chunk) return false
      hash.add(chunk)
      chunk.fill(0)
    }
    return hash.end() === sha256
  } finally {
    chunks.forget()
  }
}

/** Up to `length` bytes: less at the end of the file. */
async function bytesAt(file: OpenedFile, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.min(length, Math.max(0, file.size - start)))
  let read = 0
  while (read < bytes.length) {
    const got = await file.read(bytes.subarray(read), start + read)
    if (got === 0) break
    read += got
  }
  return bytes.subarray(0, read)
}
