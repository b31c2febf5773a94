import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { headerBytes, ownerIn } from './attachmentFormat.ts'
import { errorCode } from './diskRefusal.ts'
import { flushFolder } from './durableFile.ts'

/*
 * Where sealed documents stand: `blobs/<first two digits>/<id>.ocb`. A name is written once and belongs to nothing until
 * a dossier that was saved speaks of it.
 */

const blobsFolder = 'blobs'

export function attachmentPath(folder: string, id: RandomId): string {
  return join(folder, documentPath(id))
}

/** Relative to the office's folder, with forward slashes. */
export function documentPath(id: RandomId): string {
  return `${blobsFolder}/${id.slice(0, 2)}/${id}.ocb`
}

/** Makes sure that the folder of a document exists, durably. */
export async function makeShelfForAttachment(folder: string, id: RandomId): Promise<void> {
  const made = await mkdir(dirname(attachmentPath(folder, id)), { recursive: true, mode: 0o700 })
  if (made === undefined) return
  await flushFolder(join(folder, blobsFolder))
  await flushFolder(folder)
}

export interface AttachmentOnDisk {
  readonly id: RandomId
  /** Whose it says it is; null when its beginning can't be read. */
  readonly dossier: DossierId | null
  /** Relative to the office's folder. */
  readonly place: string
}

/** Every sealed document of the office: compared with what the dossiers speak of, it tells what belongs to nobody. */
export async function attachmentsOnDisk(folder: string): Promise<readonly AttachmentOnDisk[]> {
  const found: AttachmentOnDisk[] = []
  for (const shelf of await namesIn(join(folder, blobsFolder))) {
    for (const name of await namesIn(join(folder, blobsFolder, shelf))) {
      const id = fileName.exec(name)?.[1] as RandomId | undefined
      if (id === undefined) continue
      const owner = await ownerOf(attachmentPath(folder, id))
      found.push({ id, dossier: owner, place: `${blobsFolder}/${shelf}/${name}` })
    }
  }
  return found
}

/** Takes a document from the disk; one that is gone is gone. */
export async function removeAttachmentFile(folder: string, id: RandomId): Promise<void> {
  await rm(attachmentPath(folder, id), { force: true })
}

const fileName = /^([0-9a-f]{32})\.ocb$/

async function ownerOf(path: string): Promise<DossierId | null> {
  const file = await open(path, 'r')
  try {
    const header = Buffer.alloc(headerBytes)
    const { bytesRead } = await file.read(header, 0, headerBytes, 0)
    return ownerIn(header.subarray(0, bytesRead))?.dossier ?? null
  } finally {
    await file.close()
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (refusal) {
    const code = errorCode(refusal)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw refusal
  }
}
