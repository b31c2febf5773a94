import { JournalRecord } from '#shared/fileFormat/journalRecord.ts'
import { keyBytes } from './envelope.ts'

/*
 * A frame's content: `length u32, record as JSON | the dossier's new key, if any | length u32, the sealed dossier`, and
 * zeros up to the next 256 bytes, so that the length says little about the words in the record.
 */

export interface FrameContent {
  readonly record: JournalRecord
  readonly key: Buffer | null
  /** The sealed file, as its generation will stand on the disk. */
  readonly body: Buffer | null
}

const bucketBytes = 256

export function contentToBytes({ record, key, body }: FrameContent): Buffer {
  const json = Buffer.from(JSON.stringify(record), 'utf8')
  const length = 4 + json.length + (key ? keyBytes : 0) + 4 + (body?.length ?? 0)
  const bytes = Buffer.alloc(Math.ceil(length / bucketBytes) * bucketBytes)
  let at = bytes.writeUInt32LE(json.length, 0)
  at += json.copy(bytes, at)
  if (key) at += key.copy(bytes, at, 0, keyBytes)
  at = bytes.writeUInt32LE(body?.length ?? 0, at)
  body?.copy(bytes, at)
  json.fill(0)
  return bytes
}

/** @throws on content that no release wrote: a frame is authenticated before it comes here. */
export function contentFromBytes(bytes: Buffer): FrameContent {
  const jsonEnd = 4 + bytes.readUInt32LE(0)
  const record = JournalRecord.parse(JSON.parse(bytes.toString('utf8', 4, jsonEnd)))
  const keyEnd = jsonEnd + (record.put?.withKey ? keyBytes : 0)
  const key = record.put?.withKey ? Buffer.alloc(keyBytes) : null
  if (key) bytes.copy(key, 0, jsonEnd, keyEnd)
  const length = bytes.readUInt32LE(keyEnd)
  const body = length > 0 ? Buffer.from(bytes.subarray(keyEnd + 4, keyEnd + 4 + length)) : null
  return { record, key, body }
}
