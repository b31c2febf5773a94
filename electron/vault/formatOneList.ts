import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readOfficeList, type FormatOneLine } from '#shared/fileFormat/officeListFile.ts'
import { errorCode } from './diskRefusal.ts'
import { readOrNull } from './durableFile.ts'
import type { OfficeFiles } from './journalFolder.ts'
import type { EpochKey } from './keyringFormat.ts'
import { officeObject, unseal, type SealedName } from './sealedFormat.ts'

/*
 * `list-<n>.ocs`: what offices of format 1 had in the place of snapshots. Read once, when such an office is opened by a
 * program of format 2, and then removed.
 */

/** The newest list that can be read; empty when none can. */
export async function readFormatOneList(
  office: OfficeFiles,
  key: EpochKey,
): Promise<readonly FormatOneLine[]> {
  for (const number of await listNumbers(office.folder)) {
    const lines = await readNumbered(office, key, number)
    if (lines) return lines
  }
  return []
}

export async function removeFormatOneLists(folder: string): Promise<void> {
  for (const number of await listNumbers(folder)) await rm(listPath(folder, number), { force: true })
}

const fileName = /^list-([1-9][0-9]{0,14})\.ocs$/

async function readNumbered(
  { folder, store }: OfficeFiles,
  { key }: EpochKey,
  number: number,
): Promise<readonly FormatOneLine[] | null> {
  try {
    const name: SealedName = { kind: 'list', store, object: officeObject, generation: number }
    const file = await readOrNull(listPath(folder, number))
    const opened = file && (await unseal(key, name, file))
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
