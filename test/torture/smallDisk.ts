import { execFileSync } from 'node:child_process'
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
  setWritable(writable: boolean): void
}

/** A file system of that many KiB in memory, mounted while `job` runs. */
export async function withSmallDisk<Value>(
  kibibytes: number,
  job: (disk: SmallDisk) => Promise<Value>,
): Promise<Value> {
  return inTempPlace(async (folder) => {
    const options = ['-t', 'tmpfs', '-o', `size=${String(kibibytes)}k`, 'tmpfs', folder]
    execFileSync('mount', options, { stdio: 'pipe' })
    const setWritable = (writable: boolean): void => {
      execFileSync('mount', ['-o', `remount,${writable ? 'rw' : 'ro'}`, folder])
    }
    try {
      return await job({ folder, setWritable })
    } finally {
      execFileSync('umount', ['--lazy', folder])
    }
  })
}
