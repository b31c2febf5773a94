import { JournalRecord } from '#shared/fileFormat/journalRecord.ts'
import { keyBytes } from './envelope.ts'

/*
 * A frame's content: `length u32, record as JSON | the dossier's new key, if any | length u32, the sealed dossier |
 * length u32, its state before, sealed anew` and zeros up to the next 256 bytes, so that the length says little about the
 * words in the record.
 */

export interface FrameContent {
  readonly record: JournalRecord
  readonly key: Buffer | null
  /** The sealed file, as its generation will stand on the disk. */
  readonly body: Buffer | null
  /** The state before it, when a new key made that be sealed anew too. */
  readonly earlier: Buffer | null
}

const bucketBytes = 256

export function contentToBytes({ record, key, body, earlier }: FrameContent): Buffer {
  const json = Buffer.from(JSON.stringify(record), 'utf8')
  const parts = [lengthOf(json), json, key, lengthOf(body), body, lengthOf(earlier), earlier]
  const given = parts.filter((part) => part !== null)
  const bytes = given.reduce((sum, part) => sum + part.length, 0)
  // Made as long as it must be: what is short is filled with zeros.
  const content = Buffer.concat(given, Math.ceil(bytes / bucketBytes) * bucketBytes)
  json.fill(0)
  return content
}

/** @throws on content that no release wrote: a frame is authenticated before it comes here. */
export function contentFromBytes(bytes: Buffer): FrameContent {
  const jsonEnd = 4 + bytes.readUInt32LE(0)
  const record = JournalRecord.parse(JSON.parse(bytes.toString('utf8', 4, jsonEnd)))
  const keyEnd = jsonEnd + (record.put?.withKey ? keyBytes : 0)
  const bodyEnd = keyEnd + 4 + bytes.readUInt32LE(keyEnd)
  return {
    record,
    key: record.put?.withKey ? copyOf(bytes.subarray(jsonEnd, keyEnd)) : null,
    body: copyOf(bytes.subarray(keyEnd + 4, bodyEnd)),
    earlier: copyOf(bytes.subarray(bodyEnd + 4, bodyEnd + 4 + bytes.readUInt32LE(bodyEnd))),
  }
}

function lengthOf(part: Buffer | null): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(part?.length ?? 0, 0)
  return length
}

/** Its own memory: a key is zeroed alone, and a file is kept without the frame around it. Null when there is none. */
function copyOf(bytes: Buffer): Buffer | null {
  if (bytes.length === 0) return null
  const own = Buffer.alloc(bytes.length)
  bytes.copy(own)
  return own
}
