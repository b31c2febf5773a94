import type { DossierId } from '#shared/domain/dossier.ts'
import { searchPlaces } from '#shared/domain/searchPlaces.ts'
import type { TermIndex } from './termIndex.ts'

/*
 * The index as it lies sealed on the disk: `mark length u32, mark, counts 3 × u32, dossiers, term ends, posting ends,
 * terms, postings`, little-endian. It may be thrown away at any time: of another make it is not read but made again.
 */

/** Changes with how words are cut and compared, where a part is shown, and which place a bit stands for. */
const mark = Buffer.from(JSON.stringify({ texts: 2, places: searchPlaces }))
const dossierBytes = 24

export function indexToBytes({ dossiers, terms, termEnds, postings, postingEnds }: TermIndex): Buffer {
  const lines = Buffer.alloc(dossiers.length * dossierBytes)
  for (const [number, { id, generation }] of dossiers.entries()) {
    lines.write(id, number * dossierBytes, 'hex')
    lines.writeBigUInt64LE(BigInt(generation), number * dossierBytes + 16)
  }
  return Buffer.concat([
    numbers([mark.length]),
    mark,
    numbers([dossiers.length, termEnds.length, terms.length]),
    lines,
    numbers(termEnds),
    numbers(postingEnds),
    terms,
    postings,
  ])
}

/** Null when another release made it. It is authenticated before it comes here. */
export function indexFromBytes(bytes: Buffer): TermIndex | null {
  if (bytes.length < 4 || !bytes.subarray(4, 4 + bytes.readUInt32LE(0)).equals(mark)) return null
  let at = 4 + mark.length
  const take = (length: number): Buffer => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const [count = 0, terms = 0, termBytes = 0] = numbersIn(take(12))
  const lines = take(count * dossierBytes)
  return {
    dossiers: Array.from({ length: count }, (_, number) => ({
      id: lines.toString('hex', number * dossierBytes, number * dossierBytes + 16) as DossierId,
      generation: Number(lines.readBigUInt64LE(number * dossierBytes + 16)),
    })),
    termEnds: numbersIn(take(terms * 4)),
    postingEnds: numbersIn(take(terms * 4)),
    terms: Uint8Array.from(take(termBytes)),
    postings: Uint8Array.from(take(bytes.length - at)),
  }
}

function numbers(values: ArrayLike<number>): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (let at = 0; at < values.length; at += 1) bytes.writeUInt32LE(values[at] ?? 0, at * 4)
  return bytes
}

function numbersIn(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4))
}
