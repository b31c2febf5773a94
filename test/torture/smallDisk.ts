import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { inTempPlace } from './tempPlace.ts'

/** Why no small disk in memory can be mounted here, or null when it can. */
export async function whyNoSmallDisk(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'only root may mount a small disk'
  try {
    await withSmallDisk(64, () => Promise.resolve())
    return null
  } catch {
    return 'this machine does not let a file system be mounted'
  }
}

export interface SmallDisk {
  readonly folder: string
  /** Waits until nothing is being written any more. */
  setWritable(writable: boolean): Promise<void>
}

/** A file system of that many KiB in memory, mounted while `job` runs. */
export async function withSmallDisk<Value>(
  kibibytes: number,
  job: (disk: SmallDisk) => Promise<Value>,
): Promise<Value> {
  return inTempPlace(async (folder) => {
    const options = ['-t', 'tmpfs', '-o', `size=${String(kibibytes)}k`, 'tmpfs', folder]
    execFileSync('mount', options, { stdio: 'pipe' })
    const setWritable = async (writable: boolean): Promise<void> => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          execFileSync('mount', ['-o', `remount,${writable ? 'rw' : 'ro'}`, folder], { stdio: 'pipe' })
          return
        } catch (thrown) {
          // A file is just being written in the background.
          if (attempt === 1_000) throw thrown
          await pause(20)
        }
      }
    }
    try {
      return await job({ folder, setWritable })
    } finally {
      execFileSync('umount', ['--lazy', folder])
    }
  })
}
