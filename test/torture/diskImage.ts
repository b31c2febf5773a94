import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type FileSystem = 'ext4' | 'btrfs' | 'xfs'

interface Making {
  readonly program: string
  /** The smallest disk that the program makes, or nearly. */
  readonly megabytes: number
  readonly args: readonly string[]
  readonly debianPackage: string
}

const makings: Readonly<Record<FileSystem, Making>> = {
  ext4: { program: 'mkfs.ext4', megabytes: 48, args: ['-q'], debianPackage: 'e2fsprogs' },
  btrfs: { program: 'mkfs.btrfs', megabytes: 128, args: ['-q'], debianPackage: 'btrfs-progs' },
  xfs: { program: 'mkfs.xfs', megabytes: 300, args: ['-q'], debianPackage: 'xfsprogs' },
}

/** Why a disk image of this kind can't be made and mounted here, or null when it can. */
export async function whyNoDisk(kind: FileSystem): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'only root may mount a disk image'
  try {
    await inImages((place) => withNewDisk(kind, place, () => Promise.resolve()))
    return null
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)
    const { program, debianPackage } = makings[kind]
    return `${why} (${program} comes with the package ${debianPackage})`
  }
}

/** Where images lie: in memory when the system has a place for that, so that a copy is taken in an instant. */
export async function inImages<Value>(job: (place: string) => Promise<Value>): Promise<Value> {
  const place = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'wegwijs-disks-'))
  try {
    return await job(place)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** A new file system, mounted while `job` runs. */
export async function withNewDisk<Value>(
  kind: FileSystem,
  place: string,
  job: (disk: { readonly image: string; readonly folder: string }) => Promise<Value>,
): Promise<Value> {
  const image = join(place, 'disk.img')
  const { program, megabytes, args } = makings[kind]
  await writeFile(image, '')
  await truncate(image, megabytes * 1024 * 1024)
  execFileSync(program, [...args, image], { stdio: 'pipe' })
  return withMounted(kind, image, join(place, 'disk'), (folder) => job({ image, folder }))
}

export async function withMounted<Value>(
  kind: FileSystem,
  image: string,
  folder: string,
  job: (folder: string) => Promise<Value>,
): Promise<Value> {
  await mkdir(folder)
  // A copy of an XFS disk has the same number as the one it was copied from, and that one is mounted still.
  const options = kind === 'xfs' ? 'loop,nouuid' : 'loop'
  execFileSync('mount', ['-t', kind, '-o', options, image, folder], { stdio: 'pipe' })
  try {
    return await job(folder)
  } finally {
    execFileSync('umount', ['--lazy', folder])
  }
}
