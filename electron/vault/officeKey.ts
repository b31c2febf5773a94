import { join } from 'node:path'
import type { OfficeHeader, OfficeHeaderFile } from '#shared/fileFormat/officeHeader.ts'
import type { Raw } from '#shared/fileFormat/ladder.ts'
import { zero } from './envelope.ts'
import {
  headerName,
  isHeaderProved,
  previousHeaderName,
  restoreHeader,
  type HeaderRead,
} from './headerFiles.ts'
import { setAside } from './setAside.ts'
import { openSlot } from './userSlot.ts'

export interface OpenedHeader {
  readonly header: OfficeHeader
  /** The header as it stands in the file, with fields of a later release. */
  readonly raw: Raw
  readonly worker: string
  readonly officeKey: Buffer
  readonly epoch: number
  /** Of the header file: an office of an earlier format is brought up to date after it was opened. */
  readonly format: number
}

export type HeaderOpened =
  | { readonly outcome: 'opened'; readonly opened: OpenedHeader }
  | { readonly outcome: 'wrongPassphrase' }
  /** Where the header files lie now. */
  | { readonly outcome: 'damaged'; readonly setAside: readonly string[] }

/**
 * The office key behind the current header, or behind the one before it when the current one is damaged or gone.
 * The damaged one is set aside and replaced, so that there are two again.
 */
export async function openHeaders(
  folder: string,
  headers: readonly [HeaderRead, HeaderRead],
  passphrase: string,
  now: number,
): Promise<HeaderOpened> {
  const names = [headerName, previousHeaderName] as const
  const [current, previous] = headers
  const first = await openHeader(current, passphrase)
  if (first === 'wrongPassphrase') return { outcome: first }
  if (first !== 'damaged') {
    if (previous.outcome !== 'read') await replaceHeader(folder, names[1], previous, fileOf(current), now)
    return { outcome: 'opened', opened: first }
  }
  const second = await openHeader(previous, passphrase)
  if (second === 'wrongPassphrase') return { outcome: second }
  if (second !== 'damaged') {
    await replaceHeader(folder, names[0], current, fileOf(previous), now)
    return { outcome: 'opened', opened: second }
  }
  const places: string[] = []
  for (const [index, header] of headers.entries()) {
    if (header.outcome !== 'absent')
      places.push(await setAside(folder, join(folder, names[index] ?? ''), now))
  }
  return { outcome: 'damaged', setAside: places }
}

async function openHeader(
  read: HeaderRead,
  passphrase: string,
): Promise<OpenedHeader | 'wrongPassphrase' | 'damaged'> {
  if (read.outcome !== 'read') return 'damaged'
  const { header, file } = read
  let outcome: 'wrongPassphrase' | 'damaged' = 'damaged'
  for (const slot of header.slots) {
    const opened = await openSlot(header.store, slot, passphrase)
    if (opened.outcome === 'wrongPassphrase') outcome = 'wrongPassphrase'
    if (opened.outcome !== 'opened') continue
    const { officeKey } = opened
    if (isHeaderProved(file, header.store, officeKey)) {
      const { epoch } = slot.officeKey
      return { header, raw: file.header, worker: slot.worker, officeKey, epoch, format: file.format }
    }
    zero(officeKey)
    return 'damaged'
  }
  return outcome
}

async function replaceHeader(
  folder: string,
  name: string,
  old: HeaderRead,
  file: OfficeHeaderFile,
  now: number,
): Promise<void> {
  if (old.outcome !== 'absent') await setAside(folder, join(folder, name), now)
  await restoreHeader(folder, name, file)
}

function fileOf(read: HeaderRead): OfficeHeaderFile {
  if (read.outcome !== 'read') throw new Error('a header that was opened is no longer there')
  return read.file
}
