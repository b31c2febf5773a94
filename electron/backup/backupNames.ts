import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from '../vault/diskRefusal.ts'

/*
 * Names in the folder or on the stick that an office chose. ASCII, short, and of nobody:
 *
 *   wegwijs-3f2a91bc                  the daily copy: an office's folder as it is
 *   wegwijs-3f2a91bc-2                the daily copy since a backup was put back for the first time
 *   wegwijs-3f2a91bc-20261121-2330    a packed set; `.new` behind it until it was proved
 *
 * The eight digits are the start of the office's own random id. The practice office has `wegwijs-oefen-` in front.
 */

export interface BackupOf {
  readonly store: RandomId
  readonly isPractice: boolean
  /** 1, and one more for each time a backup was put back. */
  readonly series: number
}

export const makingEnding = '.new'

export function dailyName(office: BackupOf): string {
  return office.series === 1 ? ownStart(office) : `${ownStart(office)}-${String(office.series)}`
}

/** What all backups of one office begin with. */
export function ownStart({ store, isPractice }: BackupOf): string {
  return `wegwijs-${isPractice ? 'oefen-' : ''}${store.slice(0, 8)}`
}

/** In the computer's own time, as it stands on the wall. `at` in milliseconds since 1970. */
export function setName(office: BackupOf, at: number): string {
  const time = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${String(time.getFullYear())}${two(time.getMonth() + 1)}${two(time.getDate())}`
  return `${ownStart(office)}-${day}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`
}

export interface BackupOnDisk {
  readonly kind: 'daily' | 'packed'
  /** The whole path. */
  readonly folder: string
  readonly name: string
  readonly isPractice: boolean
}

const dailyPattern = /^wegwijs-(oefen-)?[0-9a-f]{8}(-[0-9]{1,4})?$/
const setPattern = /^wegwijs-(oefen-)?[0-9a-f]{8}-[0-9]{8}-[0-9]{6}$/

/** Backups by their names, in a folder that somebody chose; the newest set first. Also when a backup itself was chosen. */
export async function backupsIn(folder: string): Promise<readonly BackupOnDisk[]> {
  const inside = (await namesIn(folder)).map((name) => ({ name, folder: join(folder, name) }))
  const itself = { name: folder.split(/[\\/]/).findLast((part) => part !== '') ?? '', folder }
  return [...inside, itself]
    .flatMap(({ name, folder: where }): readonly BackupOnDisk[] => {
      const isPractice = name.startsWith('wegwijs-oefen-')
      if (dailyPattern.test(name)) return [{ kind: 'daily', folder: where, name, isPractice }]
      return setPattern.test(name) ? [{ kind: 'packed', folder: where, name, isPractice }] : []
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1))
}

/** What was being packed when the program stopped or the stick was pulled. */
export async function unfinishedSetsIn(folder: string, office: BackupOf): Promise<readonly string[]> {
  return (await namesIn(folder)).filter(
    (name) =>
      name.startsWith(`${ownStart(office)}-`) &&
      name.endsWith(makingEnding) &&
      setPattern.test(name.slice(0, -makingEnding.length)),
  )
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOTDIR') return []
    throw refusal
  }
}
