import { open, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { errorCode } from './diskRefusal.ts'
import { asideEnding } from './durableFile.ts'
import type { SealedName } from './sealedFormat.ts'

/*
 * Which files an office has, told by their names, and how each kind goes into a copy of the office.
 * A new kind of sealed file without a line here does not compile; a file that fits no line fails `officeFiles.test.ts`.
 */

export type OfficeFileKind =
  | SealedName['kind']
  | 'header'
  /** The way into a room, for a user who does not hold the office key. */
  | 'wayIn'
  /** Put aside because it could not be read. */
  | 'setAside'
  /** A document of a dossier, sealed in chunks. */
  | 'attachment'
  | 'lock'
  /** Noise that keeps room on the disk. */
  | 'reserve'
  | 'tries'
  /** Was being written when the program stopped, or is being written now. */
  | 'unfinished'

export type CopyRule =
  /** A name is given once and the bytes under it never change: what a copy has already is not copied again. */
  | 'once'
  /** Changes or grows under the same name. */
  | 'eachTime'
  /** Changes, and its old bytes must be gone from the copy too: overwritten where they lie. */
  | 'inPlace'
  /** Of this computer or of the running program; no part of what the office knows. */
  | 'never'

interface KindRule {
  /** The whole path, relative to the office's folder, with forward slashes. */
  readonly path: RegExp
  readonly copy: CopyRule
}

const rules: Readonly<Record<OfficeFileKind, KindRule>> = {
  unfinished: { path: new RegExp(`\\${asideEnding}$`), copy: 'never' },
  header: { path: /^vault\.json(\.prev)?$/, copy: 'eachTime' },
  keyring: { path: /^keyring\.[01]$/, copy: 'inPlace' },
  snapshot: { path: /^journal\/snap-[1-9][0-9]{0,14}\.ocs$/, copy: 'once' },
  journal: { path: /^journal\/log-[1-9][0-9]{0,14}\.ocj$/, copy: 'eachTime' },
  audit: { path: /^audit\/audit-[1-9][0-9]{0,14}-[0-9]{1,15}\.ocs$/, copy: 'once' },
  /** Of offices of format 1. */
  list: { path: /^list-[1-9][0-9]{0,14}\.ocs$/, copy: 'once' },
  dossier: { path: /^dossiers\/[0-9a-f]{2}\/[0-9a-f]{32}\.[1-9][0-9]{0,14}\.ocs$/, copy: 'once' },
  wayIn: { path: /^rooms\/[0-9a-f]{32}\/way-in\.json$/, copy: 'eachTime' },
  room: { path: /^rooms\/[0-9a-f]{32}\/room\.ocs$/, copy: 'eachTime' },
  slip: { path: /^rooms\/[0-9a-f]{32}\/slip-[0-9]+\.ocs$/, copy: 'eachTime' },
  roomDrafts: { path: /^rooms\/[0-9a-f]{32}\/unfinished\.ocs$/, copy: 'eachTime' },
  attachment: { path: /^blobs\/[0-9a-f]{2}\/[0-9a-f]{32}\.ocb$/, copy: 'once' },
  /** Made again from the dossiers; a copy would keep words of who is erased. */
  index: { path: /^index\/search\.ocs$/, copy: 'never' },
  backups: { path: /^backups\.ocs$/, copy: 'eachTime' },
  handover: { path: /^handover\.[01]\.ocs$/, copy: 'eachTime' },
  setAside: { path: /^set-aside\/[^/]+$/, copy: 'once' },
  lock: { path: /^lock(\.taking)?$/, copy: 'never' },
  reserve: { path: /^reserve$/, copy: 'never' },
  tries: { path: /^tries\.json$/, copy: 'never' },
}

/** Null: a file that no release of ours wrote there. */
export function officeFileKind(path: string): OfficeFileKind | null {
  const found = Object.entries(rules).find(([, rule]) => rule.path.test(path))
  return found ? (found[0] as OfficeFileKind) : null
}

/** What is not known to us may be of a later release: better copied than lost. */
export function copyRuleOf(path: string): CopyRule {
  const kind = officeFileKind(path)
  return kind ? rules[kind].copy : 'eachTime'
}

/** The files of an office for reading only, wherever they lie: in a folder, or packed in a set. */
export interface ReadableFiles {
  /** Relative paths with forward slashes. */
  paths(): Promise<readonly string[]>
  /** A refusal of the disk is thrown; null when there is no such file (any more). Who opens it closes it. */
  open(path: string): Promise<OpenedFile | null>
}

export interface OpenedFile {
  readonly size: number
  /** Fills `into` from `at` on; gives how many bytes there were. */
  read(into: Buffer, at: number): Promise<number>
  close(): Promise<void>
}

export function folderFiles(folder: string): ReadableFiles {
  return { paths: () => pathsIn(folder), open: (path) => openFile(join(folder, path)) }
}

/** All bytes of one file; null when there is no such file (any more). */
export async function readWhole(files: ReadableFiles, path: string): Promise<Buffer | null> {
  const file = await files.open(path)
  if (!file) return null
  try {
    const bytes = Buffer.alloc(file.size)
    let at = 0
    while (at < bytes.length) {
      const got = await file.read(bytes.subarray(at), at)
      if (got === 0) break
      at += got
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}

/** Null when there is no such file. */
export async function openFile(path: string): Promise<OpenedFile | null> {
  const handle = await open(path, 'r').catch((refusal: unknown) => {
    if (errorCode(refusal) === 'ENOENT') return null
    throw refusal
  })
  if (!handle) return null
  try {
    const { size } = await handle.stat()
    return {
      size,
      read: async (into, at) => (await handle.read(into, 0, into.length, at)).bytesRead,
      close: () => handle.close(),
    }
  } catch (refusal) {
    await handle.close()
    throw refusal
  }
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
