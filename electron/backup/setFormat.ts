import { z } from 'zod'

/*
 * A packed set: one POSIX tar of the sealed files, in slices that fit on any stick, and the keyring beside it.
 *
 *   office.tar  office.tar.2  …    `cat office.tar office.tar.2 | tar -x` gives the office's folder back
 *   keyring.0   keyring.1          apart, so that overwriting them makes the rest of the set unreadable
 *   set.json                       written last: a set without it was never finished
 */

export const setFileName = 'set.json'

/** FAT32 holds no file of 4 GiB or more. */
export const sliceBytes = 2 * 1024 * 1024 * 1024

export function sliceName(index: number): string {
  return index === 0 ? 'office.tar' : `office.tar.${String(index + 1)}`
}

const PackedSet = z.object({
  wegwijs: z.literal('set'),
  format: z.literal(1),
  /** Milliseconds since 1970. */
  madeAt: z.number(),
  /** The length of each slice. */
  slices: z.array(z.number().int().positive()).min(1).readonly(),
})
export type PackedSet = z.infer<typeof PackedSet>

/** Null: not whole, or of a later release. */
export function readPackedSet(text: string): PackedSet | null {
  try {
    return PackedSet.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function packedSetText(set: Pick<PackedSet, 'madeAt' | 'slices'>): string {
  return JSON.stringify({ wegwijs: 'set', format: 1, ...set }, null, 2)
}

/** What a file takes in a tar: its header and its bytes, both in whole blocks. */
export function bytesInTar(size: number): number {
  return blockBytes + Math.ceil(size / blockBytes) * blockBytes
}

export const blockBytes = 512
