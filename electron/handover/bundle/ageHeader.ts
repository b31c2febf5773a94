import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption'
import { ageIdentityOf } from '#shared/fileFormat/ageKeys.ts'
import type { OpenedFile } from '../../vault/officeFiles.ts'
import { BundleRefused } from './bundleRefused.ts'

/*
 * The start of an age file: who can open it. Written and read by age-encryption, the maker's own TypeScript library.
 * Format: https://age-encryption.org/v1, checked 2026-11-22.
 */

/** For whom a file is sealed: one office, or whoever is told the words. */
export type AgeLock =
  | { readonly kind: 'recipient'; readonly recipient: string }
  | { readonly kind: 'words'; readonly words: string }

export type AgeKey =
  | {
      readonly kind: 'identity'
      readonly withPrivateKey: <Value>(use: (key: Buffer) => Promise<Value>) => Promise<Value>
    }
  | { readonly kind: 'words'; readonly words: string }
  /** Of this one file, from an earlier reading. */
  | { readonly kind: 'fileKey'; readonly fileKey: Uint8Array }

export interface AgeHeader {
  readonly header: Uint8Array
  /** 16 bytes that open this one file. */
  readonly fileKey: Uint8Array
}

/**
 * 2^16 takes 64 MiB and about a second on an old laptop; behind it stand the 66 random bits of six words. age's own usual
 * factor, 2^18, would take four times that memory.
 */
export const workFactor = 16

/** What we do for a file that somebody else made; above it the memory of an old laptop ends. */
const mostWorkFactor = 18

/** Far above what one recipient needs. */
const mostHeaderBytes = 64 * 1024

const empty = new Uint8Array(0)
/** What age writes behind the header for no content at all: a nonce and one empty chunk. */
const emptyPayloadBytes = 32

export function encrypterFor(lock: AgeLock): Encrypter {
  const encrypter = new Encrypter()
  if (lock.kind === 'recipient') {
    encrypter.addRecipient(lock.recipient)
  } else {
    encrypter.setPassphrase(spoken(lock.words))
    encrypter.setScryptWorkFactor(workFactor)
  }
  return encrypter
}

export async function newHeader(lock: AgeLock): Promise<AgeHeader> {
  const encrypter = encrypterFor(lock)
  let fileKey: Uint8Array | null = null
  if (lock.kind === 'recipient') {
    // Sees the key of the file and adds nothing to it.
    const listener: Recipient = {
      wrapFileKey: (key) => {
        fileKey = key
        return []
      },
    }
    encrypter.addRecipient(listener)
  }
  const file = await encrypter.encrypt(empty)
  const header = file.subarray(0, -emptyPayloadBytes)
  // With words nobody may listen; opening it once proves that these words do.
  fileKey ??= await decrypterFor({ kind: 'words', words: spoken(words(lock)) }).decryptHeader(header)
  return { header, fileKey }
}

/** How a file that has this header may be opened; nothing of it is proved yet. */
export type HeaderKind = 'recipient' | 'words'

export interface HeaderOnDisk {
  readonly header: Uint8Array
  readonly kind: HeaderKind
}

/** @throws BundleRefused when the file does not begin as an age file, or not as one that we can open. */
export async function readHeader(file: OpenedFile): Promise<HeaderOnDisk> {
  const bytes = Buffer.alloc(Math.min(mostHeaderBytes, file.size))
  let read = 0
  while (read < bytes.length) {
    const got = await file.read(bytes.subarray(read), read)
    if (got === 0) break
    read += got
  }
  const text = bytes.toString('latin1', 0, read)
  if (!text.startsWith('age-encryption.org/v1\n')) throw new BundleRefused({ kind: 'handoverNotOurs' })
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(text)
  if (!end) throw new BundleRefused({ kind: 'handoverDamaged' })
  const header = bytes.subarray(0, end.index + end[0].length)
  const readers = text.slice(0, end.index + 1)
  const count = readers.match(/\n-> /g)?.length ?? 0
  const scrypt = /\n-> scrypt \S+ (\S+)\n/.exec(readers)
  // Words stand alone, says the format: others beside them could make us work on what was never meant to open.
  if (count === 0 || (scrypt && count > 1)) throw new BundleRefused({ kind: 'handoverDamaged' })
  if (!scrypt) return { header, kind: 'recipient' }
  if (!/^[1-9][0-9]?$/.test(scrypt[1] ?? '') || Number(scrypt[1]) > mostWorkFactor) {
    throw new BundleRefused({ kind: 'handoverTooHeavy' })
  }
  return { header, kind: 'words' }
}

/** @throws BundleRefused when this key does not open it. */
export async function fileKeyOf({ header, kind }: HeaderOnDisk, key: AgeKey): Promise<Uint8Array> {
  if (key.kind === 'fileKey') return decrypterWithKey(key.fileKey).decryptHeader(header).catch(notTheSame)
  if (kind === 'words' && key.kind !== 'words') throw new BundleRefused({ kind: 'handoverWordsNeeded' })
  if (kind === 'recipient' && key.kind === 'words') throw new BundleRefused({ kind: 'handoverDamaged' })
  try {
    return await (key.kind === 'words'
      ? decrypterFor(key).decryptHeader(header)
      : key.withPrivateKey((bytes) => {
          const decrypter = new Decrypter()
          decrypter.addIdentity(ageIdentityOf(bytes))
          return decrypter.decryptHeader(header)
        }))
  } catch (refusal) {
    // The library has words for its failures and no names; only this one is not damage.
    const isOtherKey = refusal instanceof Error && refusal.message.startsWith('no identity matched')
    if (!isOtherKey) throw new BundleRefused({ kind: 'handoverDamaged' })
    throw new BundleRefused({ kind: kind === 'words' ? 'handoverWordsWrong' : 'handoverNotForUs' })
  }
}

function notTheSame(): never {
  throw new BundleRefused({ kind: 'handoverFileGone' })
}

/** For a header that was opened already. */
export function decrypterWithKey(fileKey: Uint8Array): Decrypter {
  const decrypter = new Decrypter()
  const identity: Identity = { unwrapFileKey: () => fileKey }
  decrypter.addIdentity(identity)
  return decrypter
}

function decrypterFor({ words: told }: Extract<AgeKey, { kind: 'words' }>): Decrypter {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(spoken(told))
  return decrypter
}

function words(lock: AgeLock): string {
  return lock.kind === 'words' ? lock.words : ''
}

/** Words are told by telephone: capitals, commas and double spaces are nobody's fault. */
export function spoken(told: string): string {
  return (told.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')
}
