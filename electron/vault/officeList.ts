import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { officeListToRaw, readOfficeList, type ListedDossier } from '#shared/fileFormat/officeListFile.ts'
import { errorCode } from './diskRefusal.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import { officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/*
 * `list-<n>.ocs`: what the lists on the screen need of each dossier, so that unlocking opens one file instead of all.
 * May be thrown away at any time: it then costs one reading of all dossiers.
 */

export interface ListPlace {
  readonly folder: string
  readonly store: RandomId
  readonly key: { readonly key: Buffer; readonly epoch: number }
}

export interface ReadList {
  /** The highest number on the disk, readable or not. */
  readonly number: number
  /** Empty when no list could be read. */
  readonly dossiers: readonly ListedDossier[]
}

/** The newest list that can be read. */
export async function readList(place: ListPlace): Promise<ReadList> {
  const numbers = await listNumbers(place.folder)
  for (const number of numbers) {
    const dossiers = await readNumbered(place, number)
    if (dossiers) return { number: numbers[0] ?? number, dossiers }
  }
  return { number: numbers[0] ?? 0, dossiers: [] }
}

/** Writes the list under the next number and keeps the one before it. */
export async function writeList(
  place: ListPlace,
  number: number,
  dossiers: readonly ListedDossier[],
): Promise<void> {
  const content = Buffer.from(JSON.stringify(officeListToRaw(dossiers)), 'utf8')
  const sealed = await seal(place.key.key, place.key.epoch, listName(place, number), content)
  content.fill(0)
  await writeDurably(listPath(place.folder, number), sealed)
  const outdated = (await listNumbers(place.folder)).filter((other) => other < number - 1)
  await Promise.all(outdated.map((other) => rm(listPath(place.folder, other), { force: true })))
}

const fileName = /^list-([1-9][0-9]{0,14})\.ocs$/

async function readNumbered(place: ListPlace, number: number): Promise<readonly ListedDossier[] | null> {
  try {
    const file = await readOrNull(listPath(place.folder, number))
    const opened = file && (await unseal(place.key.key, listName(place, number), file))
    if (opened?.outcome !== 'opened') return null
    return readOfficeList(JSON.parse(opened.content.toString('utf8')))
  } catch (refusal) {
    // A bad sector under the list is no reason to keep the office closed.
    if (errorCode(refusal) === null) throw refusal
    return null
  }
}

/** Highest first. */
async function listNumbers(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder)
  const numbers = names.map((name) => Number(fileName.exec(name)?.[1] ?? 0)).filter((number) => number > 0)
  return numbers.sort((one, other) => other - one)
}

function listPath(folder: string, number: number): string {
  return join(folder, `list-${String(number)}.ocs`)
}

function listName(place: ListPlace, number: number): SealedName {
  return { kind: 'list', store: place.store, object: officeObject, generation: number }
}
