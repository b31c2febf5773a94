import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DossierId } from '#shared/domain/dossier.ts'
import { errorCode } from './diskRefusal.ts'
import { asideEnding } from './durableFile.ts'
import { journalFolder } from './journalFolder.ts'
import { auditFolder } from './logSegments.ts'
import { namesSetAside } from './setAside.ts'

/*
 * Where the dossier files stand: `dossiers/<first two digits>/<id>.<generation>.ocs`. A name is written once.
 * The newest generation is the dossier, the one before it is kept.
 */

export const dossiersFolder = 'dossiers'

/** Generations of each dossier on the disk, the newest first. */
export type GenerationsOnDisk = ReadonlyMap<DossierId, readonly number[]>

export interface GenerationSetAside {
  readonly generation: number
  /** Relative to the office's folder. */
  readonly place: string
}

export interface Shelf {
  readonly generations: GenerationsOnDisk
  /** The newest generation of each dossier that was set aside. */
  readonly setAside: ReadonlyMap<DossierId, GenerationSetAside>
  /** Paths of files that were being written when the program stopped. */
  readonly unfinished: readonly string[]
}

export function generationPath(folder: string, id: DossierId, generation: number): string {
  return join(folder, dossierPath(id, generation))
}

/** Relative to the office's folder, with forward slashes. */
export function dossierPath(id: DossierId, generation: number): string {
  return `${dossiersFolder}/${id.slice(0, 2)}/${id}.${String(generation)}.ocs`
}

/**
 * All names on the shelf. Needs no key, so it runs while the passphrase is being worked on; the (at most) 256 folders
 * are asked for at once, because an old disk answers many open questions in one sweep.
 */
export async function readShelf(folder: string): Promise<Shelf> {
  const shelves = (await namesIn(join(folder, dossiersFolder))).filter((name) => shelfName.test(name))
  const besides = [folder, join(folder, journalFolder), join(folder, auditFolder)]
  const folders = [...besides, ...shelves.map((name) => join(folder, dossiersFolder, name))]
  const found = await Promise.all(folders.map(async (where) => ({ where, names: await namesIn(where) })))
  return {
    generations: generationsOf(found.slice(besides.length).flatMap(({ names }) => names)),
    setAside: await dossiersSetAside(folder),
    unfinished: found.flatMap(({ where, names }) =>
      names.filter((name) => name.endsWith(asideEnding)).map((name) => join(where, name)),
    ),
  }
}

/** Removes what was never finished; only for who holds the lock. */
export async function removeUnfinished(shelf: Shelf): Promise<void> {
  await Promise.all(shelf.unfinished.map((path) => rm(path, { force: true })))
}

const shelfName = /^[0-9a-f]{2}$/
const fileName = /^([0-9a-f]{32})\.([1-9][0-9]{0,14})\.ocs$/
const setAsideName = /^[^.]+\.([0-9a-f]{32})\.([1-9][0-9]{0,14})\.ocs/

export function generationsOf(names: readonly string[]): GenerationsOnDisk {
  const generations = new Map<DossierId, number[]>()
  for (const name of names) {
    const parts = fileName.exec(name)
    if (!parts) continue
    const id = parts[1] as DossierId
    const known = generations.get(id)
    if (known) known.push(Number(parts[2]))
    else generations.set(id, [Number(parts[2])])
  }
  for (const known of generations.values()) known.sort((one, other) => other - one)
  return generations
}

async function dossiersSetAside(folder: string): Promise<ReadonlyMap<DossierId, GenerationSetAside>> {
  const newest = new Map<DossierId, GenerationSetAside>()
  for (const name of await namesSetAside(folder)) {
    const parts = setAsideName.exec(name)
    if (!parts) continue
    const id = parts[1] as DossierId
    const generation = Number(parts[2])
    if (generation > (newest.get(id)?.generation ?? 0)) {
      newest.set(id, { generation, place: `set-aside/${name}` })
    }
  }
  return newest
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (refusal) {
    const code = errorCode(refusal)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw refusal
  }
}
