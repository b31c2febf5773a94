import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { documentPath } from '../vault/attachmentShelf.ts'
import { flushFolder } from '../vault/durableFile.ts'
import type { Inspection, Watch } from '../vault/inspectOffice.ts'
import {
  copyRuleOf,
  folderFiles,
  officeFileKind,
  type OfficeFileKind,
  type ReadableFiles,
} from '../vault/officeFiles.ts'
import { copyFile, copyInPlace } from './copyFile.ts'

/** Where a copy comes from. An office in use is held still for a moment; a copy of one stands still anyway. */
export interface CopySource {
  readonly files: ReadableFiles
  readonly whileStill: <Value>(job: () => Promise<Value>) => Promise<Value>
}

export function stillSource(files: ReadableFiles): CopySource {
  return { files, whileStill: (job) => job() }
}

/** Files that are copied at the same time: a stick and an old disk are busy with this many. */
const atOnce = 4

/**
 * Brings `folder` to the state of the office, sealed files as they are. What has a name that is written once and is
 * there already is not copied again. The many and large files are copied while the office is in use; then, while it is
 * held still, what came meanwhile and what changes. May be cut off anywhere: what was a copy before still opens, because
 * a keyring and a header that belong together stay until their followers are whole.
 *
 * Nothing is removed here; see `removeOutdated`. Gives how many files were copied.
 */
export async function copyOffice(source: CopySource, folder: string, watch: Watch): Promise<number> {
  const { files } = source
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const there = new Set(await folderFiles(folder).paths())
  const before = await files.paths()
  let wanted = before.filter((path) => !there.has(path) || copyRuleOf(path) !== 'once').length
  let copied = 0
  const took = (bytes: number | null): void => {
    // Gone by now: something newer took its place.
    if (bytes === null) return
    copied += 1
    wanted = Math.max(wanted, copied)
    watch.report(copied, wanted)
  }
  await copyAll(before.filter(isBulk))
  await source.whileStill(async () => {
    const now = await files.paths()
    await copyAll(now.filter((path) => copyRuleOf(path) === 'once'))
    const [firstKeyring, ...otherKeyrings] = now.filter((path) => copyRuleOf(path) === 'inPlace')
    // One keyring before the headers and one after: at each moment one of them fits a header that is there.
    if (firstKeyring !== undefined) took(await copyInPlace(files, firstKeyring, folder))
    const eachTime = now.filter((path) => copyRuleOf(path) === 'eachTime')
    const isHeader = (path: string): boolean => officeFileKind(path) === 'header'
    await copyAll(eachTime.filter((path) => !isHeader(path)))
    for (const path of eachTime.filter(isHeader)) await copyAll([path])
    for (const path of otherKeyrings) took(await copyInPlace(files, path, folder))
  })
  return copied

  async function copyAll(paths: readonly string[]): Promise<void> {
    const waiting = paths.filter((path) => !there.has(path) || copyRuleOf(path) !== 'once').reverse()
    const folders = await makeFolders(folder, waiting)
    const copyNext = async (): Promise<void> => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        watch.signal.throwIfAborted()
        const bytes = await copyFile(files, path, folder, watch.signal)
        if (bytes !== null) there.add(path)
        took(bytes)
      }
    }
    await allOrFirstRefusal(Array.from({ length: atOnce }, copyNext))
    for (const touched of folders) await flushFolder(touched)
  }
}

/** Files that are many or large and never change: copied while the office is in use. */
export function isBulk(path: string): boolean {
  const kind = officeFileKind(path)
  return copyRuleOf(path) === 'once' && kind !== 'snapshot' && kind !== 'audit'
}

/**
 * Takes files out of a proved copy that the office let go: older generations beyond the two newest, lists and journals
 * of before, dossiers whose key is gone for good (stray), and documents that nobody speaks of any more: `inspection` is
 * the copy's own. Anything else stays, also when the office itself lost it.
 */
export async function removeOutdated(
  files: ReadableFiles,
  folder: string,
  { strayFiles, dossiers }: Inspection,
): Promise<void> {
  const here = new Set(await files.paths())
  const there = await folderFiles(folder).paths()
  const gone = there.filter((path) => !here.has(path))
  const outdated = gone.filter((path) => isReplaced(path, here) || newerGenerations(path, there) >= 2)
  const erased = strayFiles.filter((path) => officeFileKind(path) === 'dossier' && !here.has(path))
  // A dossier that does not open may speak of any document.
  const areAllRead = dossiers.every(({ state }) => state === 'whole')
  const spokenOf = new Set(dossiers.flatMap((dossier) => dossier.spokenOf.map(documentPath)))
  const unspoken = areAllRead
    ? gone.filter((path) => officeFileKind(path) === 'attachment' && !spokenOf.has(path))
    : []
  for (const path of [...outdated, ...erased, ...unspoken]) await rm(join(folder, path), { force: true })
}

/** Kinds whose files end: lists and journals are followed by newer ones, a user's room goes with the access. */
const lettingGo: ReadonlySet<OfficeFileKind> = new Set([
  'snapshot',
  'journal',
  'list',
  'wayIn',
  'room',
  'slip',
  'unfinished',
])

/** A piece of the log is followed by a longer one with the same beginning. */
function isReplaced(path: string, here: ReadonlySet<string>): boolean {
  const kind = officeFileKind(path)
  if (kind === 'audit')
    return [...here].some((other) => other.startsWith(path.slice(0, path.lastIndexOf('-') + 1)))
  return kind !== null && lettingGo.has(kind)
}

/** How many files of the same dossier are newer; 0 for other files. */
function newerGenerations(path: string, all: readonly string[]): number {
  if (officeFileKind(path) !== 'dossier') return 0
  const start = path.slice(0, path.indexOf('.') + 1)
  const generation = generationIn(path)
  return all.filter((other) => other.startsWith(start) && generationIn(other) > generation).length
}

function generationIn(path: string): number {
  return Number(path.split('.').at(-2))
}

async function makeFolders(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set(paths.map((path) => dirname(join(folder, path))))
  for (const wanted of folders) await mkdir(wanted, { recursive: true, mode: 0o700 })
  // Also the folders around them, which may be new.
  return folders.size === 0
    ? folders
    : new Set([...folders, ...[...folders].map((one) => dirname(one)), folder])
}

/** Waits for all of them, so that nothing is still being written when the refusal is told. */
async function allOrFirstRefusal(jobs: readonly Promise<void>[]): Promise<void> {
  for (const settled of await Promise.allSettled(jobs)) {
    if (settled.status === 'rejected') throw settled.reason
  }
}
