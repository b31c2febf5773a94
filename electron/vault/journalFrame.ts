import { isZero } from '../zeros.ts'
import { decrypt, encrypt, hashOf, nonceBytes, randomNonce, tagBytes } from './envelope.ts'
import { headerBytes } from './sealedFormat.ts'

/*
 * A journal is a header of 64 bytes and then frames:
 *
 *   0  4  length of ciphertext and tag     12 32  SHA-256 of the frame before, also across journals
 *   4  8  sequence number, ever higher     44 12  nonce       56  n  ciphertext, 16-byte tag
 *
 * Authenticated: the file's identity (not its header as read: a bad bit there costs nothing), number and the hash before.
 * The length is not: whatever it says, the frame opens when its bytes are whole. Behind the last frame may lie zeros, room
 * for the next ones.
 */

export interface FramePlace {
  readonly key: Buffer
  /** From `identityOf`. */
  readonly identity: Buffer
}

export interface Frame {
  readonly seq: number
  readonly before: Buffer
  readonly hash: Buffer
  readonly content: Buffer
  /** Where the next frame starts. */
  readonly end: number
}

export type FrameRead =
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** Bytes that were acknowledged once and can't be read any more. */
  | { readonly kind: 'damage' }
  /** Not all bytes of one frame at the very end: a save that was cut off and never acknowledged. */
  | { readonly kind: 'torn' }

export interface ChainLink {
  readonly seq: number
  readonly hash: Buffer
}

export const chainStart: ChainLink = { seq: 0, hash: Buffer.alloc(32) }

const headBytes = 44 + nonceBytes
/** What a disk writes whole or not at all; larger sectors are whole numbers of it. */
const sectorBytes = 512
/** Bytes of something sealed that are never all zero. */
const fewestZeros = 4
/** How far numbers may jump: they do once, after an older copy of the office was put back. */
const mostSkipped = 2 ** 40

export function sealFrame(
  place: FramePlace,
  seq: number,
  before: Buffer,
  content: Buffer,
): { readonly bytes: Buffer; readonly hash: Buffer } {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(content.length + tagBytes, 0)
  head.writeBigUInt64LE(BigInt(seq), 4)
  before.copy(head, 12)
  randomNonce().copy(head, 44)
  const sealed = encrypt(place.key, head.subarray(44), contextOf(place, head), content)
  const bytes = Buffer.concat([head, sealed])
  return { bytes, hash: hashOf(bytes) }
}

/**
 * The frames of one journal in order. After bytes that do not open it goes on at the next frame that does, because each
 * says which one it follows. `last` is the frame before the first one of this file.
 */
export function* readFrames(place: FramePlace, file: Buffer, last: ChainLink): Generator<FrameRead, void> {
  let seq = last.seq
  for (let at = headerBytes; at < file.length;) {
    const whole = openAt(place, file, at, seq)
    if (whole) {
      seq = whole.seq
      at = whole.end
      yield { kind: 'frame', frame: whole }
      continue
    }
    if (isZero(file.subarray(at))) return
    const next = findNext(place, file, at + 1, seq)
    // Only its length may be wrong: then all bytes up to the next frame, or to the zeros at the end, are this frame.
    const mended = next ? openBetween(place, file, at, next.start, seq) : openLast(place, file, at, seq)
    if (mended) yield { kind: 'frame', frame: mended }
    else yield { kind: next || !isTorn(file, at) ? 'damage' : 'torn' }
    if (mended) seq = mended.seq
    if (!next) return
    at = next.start
  }
}

/**
 * A power cut leaves the start of a frame and no more, or some of its sectors and others as they were: zeros, or none as
 * yet. A frame that was whole once has no such gap, because what is sealed never holds so many zeros.
 */
function isTorn(file: Buffer, at: number): boolean {
  if (at + headBytes > file.length) return true
  const length = file.readUInt32LE(at)
  const end = at + headBytes + length
  if (length === 0 || end > file.length || usedEnd(file) <= end - fewestZeros) return true
  for (let from = at; from < end;) {
    const to = Math.min(end, (Math.floor(from / sectorBytes) + 1) * sectorBytes)
    if (to - from >= fewestZeros && isZero(file.subarray(from, to))) return true
    from = to
  }
  return false
}

function openAt(place: FramePlace, file: Buffer, at: number, after: number): Frame | null {
  if (at + headBytes + tagBytes > file.length) return null
  const end = at + headBytes + file.readUInt32LE(at)
  return end > file.length ? null : openBetween(place, file, at, end, after)
}

function openBetween(place: FramePlace, file: Buffer, at: number, end: number, after: number): Frame | null {
  if (at + headBytes + tagBytes > end || !isLater(file, at, after)) return null
  const head = Buffer.from(file.subarray(at, at + headBytes))
  const content = decrypt(
    place.key,
    head.subarray(44),
    contextOf(place, head),
    file.subarray(at + headBytes, end),
  )
  if (!content) return null
  head.writeUInt32LE(end - at - headBytes, 0)
  const hash = hashOf(head, file.subarray(at + headBytes, end))
  return { seq: Number(head.readBigUInt64LE(4)), before: head.subarray(12, 44), hash, content, end }
}

/** Where the zeros at the end start. */
function usedEnd(file: Buffer): number {
  let end = file.length
  while (end > 0 && file[end - 1] === 0) end -= 1
  return end
}

/** The last frame, however long it says it is: its tag may end in a zero or two itself. */
function openLast(place: FramePlace, file: Buffer, at: number, after: number): Frame | null {
  const used = usedEnd(file)
  for (let end = used; end <= Math.min(file.length, used + fewestZeros); end += 1) {
    const frame = openBetween(place, file, at, end, after)
    if (frame) return frame
  }
  return null
}

function isLater(file: Buffer, at: number, after: number): boolean {
  const seq = file.readBigUInt64LE(at + 4)
  return seq > BigInt(after) && seq - BigInt(after) < BigInt(mostSkipped)
}

function findNext(
  place: FramePlace,
  file: Buffer,
  from: number,
  after: number,
): { readonly start: number } | null {
  for (let start = from; start + headBytes + tagBytes <= file.length; start += 1) {
    if (isLater(file, start, after) && openAt(place, file, start, after)) return { start }
  }
  return null
}

function contextOf(place: FramePlace, head: Buffer): Buffer {
  return Buffer.concat([place.identity, head.subarray(4, 44)])
}
