import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './diskRefusal.ts'
import { writeInPieces } from './durableFile.ts'
import { noise } from './envelope.ts'
import { littleSpaceBytes } from './officePlace.ts'

/*
 * `reserve`: 16 MB of noise that keep room on the disk. When the disk is full it is given back, so that what somebody is
 * typing just then, a lock, and the erasure of a person still fit. Noise, because some file systems store zeros in nothing.
 */

export const reserveName = 'reserve'
const pieceBytes = 1024 * 1024
const pieces = 16

/** Makes it when it is not there and the disk has much room: `free` in bytes. What the disk refuses costs the reserve. */
export async function keepReserve(folder: string, free: number): Promise<void> {
  if (free < littleSpaceBytes) return
  const path = join(folder, reserveName)
  try {
    await access(path)
  } catch {
    const piece = noise(pieceBytes)
    await writeInPieces(path, async (file) => {
      for (let written = 0; written < pieces; written += 1) await file.write(piece)
    }).catch(ignoreRefusal)
  }
}

/** True when there was one and its room is free now. */
export async function giveBackReserve(folder: string): Promise<boolean> {
  try {
    await rm(join(folder, reserveName))
    return true
  } catch (refusal) {
    return ignoreRefusal(refusal)
  }
}

function ignoreRefusal(thrown: unknown): false {
  if (errorCode(thrown) === null) throw thrown
  return false
}
