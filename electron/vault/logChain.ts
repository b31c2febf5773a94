import type { RandomId } from '#shared/domain/fields.ts'
import type { LogPiece, LogSignature } from '#shared/fileFormat/journalRecord.ts'
import { hashOf, isSignatureOf, signatureBy } from './envelope.ts'
import type { LogHead } from './openVault.ts'

/*
 * The office's log is a chain: each entry's hash covers the one before it. Now and then the office signs where it stands.
 */

export interface LogPosition {
  /** Entries so far. */
  readonly number: number
  /** 64 hexadecimals. */
  readonly hash: string
  /** The entry that was signed last. */
  readonly signed: number
}

export const emptyLog: LogPosition = { number: 0, hash: '0'.repeat(64), signed: 0 }

const signedEach = 100

export function hashAfter(before: string, entries: readonly string[]): string {
  return entries.reduce(
    (hash, entry) => hashOf(Buffer.from(hash, 'hex'), Buffer.from(entry, 'utf8')).toString('hex'),
    before,
  )
}

export interface LogSigner {
  readonly store: RandomId
  /** Ed25519 seed. */
  readonly signing: Buffer
}

/** The next piece of the log, signed when a hundred is full or when it is asked for; null when there is nothing to add. */
export function nextPiece(
  log: LogPosition,
  entries: readonly string[],
  signer: LogSigner,
  signNow: boolean,
): LogPiece | null {
  const number = log.number + entries.length
  const isDue = Math.floor(number / signedEach) > Math.floor(log.signed / signedEach)
  const isSigned = number > log.signed && (signNow || isDue)
  if (entries.length === 0 && !isSigned) return null
  const hash = hashAfter(log.hash, entries)
  const signed = isSigned ? [{ number, hash, signature: signatureOver(signer, number, hash) }] : []
  return { from: log.number + 1, before: log.hash, entries, signed }
}

export function positionAfter(log: LogPosition, piece: LogPiece): LogPosition {
  return {
    number: piece.from - 1 + piece.entries.length,
    hash: hashAfter(piece.before, piece.entries),
    signed: piece.signed.at(-1)?.number ?? log.signed,
  }
}

export function isSignedBy(publicKey: Buffer, store: RandomId, signature: LogSignature): boolean {
  const message = messageOf(store, signature.number, signature.hash)
  return isSignatureOf(publicKey, message, Buffer.from(signature.signature, 'base64'))
}

export function headOf({ number, hash }: LogPosition): LogHead {
  const code = (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
  return { number, hash, code }
}

function signatureOver({ store, signing }: LogSigner, number: number, hash: string): string {
  return signatureBy(signing, messageOf(store, number, hash)).toString('base64')
}

function messageOf(store: RandomId, number: number, hash: string): Buffer {
  return Buffer.from(JSON.stringify(['wegwijs 2 log', store, number, hash]), 'utf8')
}
