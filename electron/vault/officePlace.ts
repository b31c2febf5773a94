import { readFile, statfs } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { errorCode } from './diskRefusal.ts'

/*
 * Where an office may lie. FAT and exFAT forget names at a power cut and know no owners, network folders answer for two
 * programs at once, and a folder that a program synchronises is changed under our hands and copied elsewhere.
 */

export type UnsafePlace = 'fat' | 'network' | 'synced'

/** Below this an office is warned: a checkpoint needs room beside the old list. */
export const littleSpaceBytes = 500 * 1024 * 1024

/** Why a folder, or the one it will be made in, is no place for an office; null when nothing speaks against it. */
export async function judgePlace(folder: string): Promise<UnsafePlace | null> {
  const existing = await nearestExisting(resolve(folder))
  const byPath = judgePath(resolve(folder), process.env, process.platform)
  if (byPath) return byPath
  if (process.platform !== 'linux') return null
  return judgeFileSystem((await statfs(existing)).type, await mountedAs(existing))
}

/** Bytes that this program may still write; null when the system does not say. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
    return null
  }
}

/**
 * By the numbers that Linux gives in `statfs` and the name of the mount, which tells FUSE file systems apart.
 * Source: linux/magic.h and the kernel's file systems; checked 2026-11-22.
 */
export function judgeFileSystem(type: number, mount: string | null): UnsafePlace | null {
  // statfs gives a signed number on some systems.
  const magic = type >>> 0
  if (fatMagics.has(magic)) return 'fat'
  if (networkMagics.has(magic)) return 'network'
  if (mount === null) return null
  if (/^(vfat|msdos|exfat|fuse\.exfat|fuseblk\.exfat)$/.test(mount)) return 'fat'
  if (
    /^(nfs4?|cifs|smb3|smbfs|afs|ceph|9p|ncpfs|fuse\.(sshfs|curlftpfs|davfs2?|gvfsd-fuse|s3fs|glusterfs))$/.test(
      mount,
    )
  )
    return 'network'
  return /^fuse\.(rclone|google-drive-ocamlfuse|onedriver|dropbox|seadrive|pcloud.*)$/.test(mount)
    ? 'synced'
    : null
}

/** By the names that programs give the folders they synchronise, and by Windows' names of network shares. */
export function judgePath(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): UnsafePlace | null {
  const isWindows = platform === 'win32'
  if (isWindows && /^\\\\(?![?.]\\)/.test(path)) return 'network'
  if (isWindows && /^\\\\\?\\UNC\\/i.test(path)) return 'network'
  const lower = path.toLowerCase()
  for (const name of ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer', 'Dropbox']) {
    const root = environment[name]?.toLowerCase()
    if (root && (lower === root || lower.startsWith(root + (isWindows ? '\\' : sep)))) return 'synced'
  }
  const names = lower.split(isWindows ? /[\\/]/ : sep)
  return names.some((name) => syncedNames.test(name)) ? 'synced' : null
}

const fatMagics: ReadonlySet<number> = new Set([0x4d44, 0x2011bab0])

/** NFS, SMB, CIFS, SMB2, AFS, Ceph, 9P, NCP, Coda, OCFS2, GFS2. */
const networkMagics: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997, 0x564c, 0x73757245, 0x7461636f,
  0x01161970,
]) // prettier-ignore

const syncedNames =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|googledrive|my drive|mijn drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|pcloud ?drive|box sync|mega(sync)?|synologydrive|seafile|proton drive|stack|syncthing)$/

async function nearestExisting(path: string): Promise<string> {
  try {
    await statfs(path)
    return path
  } catch (refusal) {
    if (errorCode(refusal) !== 'ENOENT' || dirname(path) === path) throw refusal
    return nearestExisting(dirname(path))
  }
}

/** The type of the mount that holds a path, from the longest mount point above it; null where there is no such list. */
async function mountedAs(path: string): Promise<string | null> {
  const lines = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  let best: { readonly point: string; readonly type: string } | null = null
  for (const line of lines.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const point = (before.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(parseInt(octal, 8)),
    )
    const holds = point === '/' || path === point || path.startsWith(`${point}/`)
    if (point && holds && point.length >= (best?.point.length ?? 0))
      best = { point, type: after.split(' ')[0] ?? '' }
  }
  return best?.type ?? null
}
