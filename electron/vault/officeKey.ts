import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { userSlotsOf, type OfficeHeader, type UserSlot } from '#shared/fileFormat/officeHeader.ts'
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
  /** Who came in. */
  readonly slot: UserSlot
  readonly officeKey: Buffer
  readonly epoch: number
  /** Of the header file: an office of an earlier format is brought up to date after it was opened. */
  readonly format: number
}

export type HeaderOpened<Ring> =
  | { readonly outcome: 'opened'; readonly opened: OpenedHeader; readonly keyring: Ring }
  | { readonly outcome: 'wrongPassphrase' }
  /** The passphrase is right and no keyring lies under its key: half an office was copied. Nothing was moved. */
  | { readonly outcome: 'noKeyring' }
  /** Where the header files lie now. */
  | { readonly outcome: 'damaged'; readonly setAside: readonly string[] }

export interface WayIn<Ring> {
  readonly passphrase: string
  /** Whose slots are tried; null for everybody's. */
  readonly users: readonly RandomId[] | null
  /** The keyring under this office key, or null. Only a header with its keyring is the office's. */
  readonly openKeyring: (opened: OpenedHeader) => Promise<Ring | null>
}

/**
 * The office key behind the current header, or behind the one before it when the current one is damaged or gone, or when
 * changing the office key was cut off (`changeOfficeKey`). The other file is made equal again; a damaged one is set aside.
 */
export async function openHeaders<Ring>(
  folder: string,
  headers: readonly [HeaderRead, HeaderRead],
  way: WayIn<Ring>,
  now: number,
): Promise<HeaderOpened<Ring>> {
  const names = [headerName, previousHeaderName] as const
  const [current, previous] = headers
  const first = await tryHeader(current, way)
  if (first.outcome === 'opened') {
    await makeEqual(folder, names[1], previous, current, now)
    return first
  }
  const second = sameFile(current, previous) ? first : await tryHeader(previous, way)
  if (second.outcome === 'opened') {
    const isForged = first.outcome === 'damaged' && current.outcome === 'read'
    await makeEqual(folder, names[0], isForged ? { outcome: 'damaged' } : current, previous, now)
    return second
  }
  const outcomes = [first.outcome, second.outcome]
  if (outcomes.includes('wrongPassphrase')) return { outcome: 'wrongPassphrase' }
  if (outcomes.includes('noKeyring')) return { outcome: 'noKeyring' }
  const places: string[] = []
  for (const [index, header] of headers.entries()) {
    if (header.outcome !== 'absent')
      places.push(await setAside(folder, join(folder, names[index] ?? ''), now))
  }
  return { outcome: 'damaged', setAside: places }
}

type Tried<Ring> =
  | { readonly outcome: 'opened'; readonly opened: OpenedHeader; readonly keyring: Ring }
  | { readonly outcome: 'wrongPassphrase' | 'noKeyring' | 'damaged' }

async function tryHeader<Ring>(read: HeaderRead, way: WayIn<Ring>): Promise<Tried<Ring>> {
  const opened = await openHeader(read, way)
  if (typeof opened === 'string') return { outcome: opened }
  const keyring = await way.openKeyring(opened)
  if (keyring !== null) return { outcome: 'opened', opened, keyring }
  zero(opened.officeKey)
  return { outcome: 'noKeyring' }
}

async function openHeader(
  read: HeaderRead,
  { passphrase, users }: WayIn<unknown>,
): Promise<OpenedHeader | 'wrongPassphrase' | 'damaged'> {
  if (read.outcome !== 'read') return 'damaged'
  const { header, file } = read
  const slots = userSlotsOf(header).filter(({ id }) => users === null || users.includes(id))
  // Whose access was stopped is told the same as who mistypes.
  let outcome: 'wrongPassphrase' | 'damaged' = slots.length === 0 ? 'wrongPassphrase' : 'damaged'
  for (const slot of slots) {
    const opened = await openSlot(header.store, slot, passphrase)
    if (opened.outcome === 'wrongPassphrase') outcome = 'wrongPassphrase'
    if (opened.outcome !== 'opened') continue
    const { officeKey } = opened
    if (isHeaderProved(file, header.store, officeKey)) {
      const { epoch } = slot.officeKey
      return { header, raw: file.header, slot, officeKey, epoch, format: file.format }
    }
    zero(officeKey)
    return 'damaged'
  }
  return outcome
}

function sameFile(one: HeaderRead, other: HeaderRead): boolean {
  return one.outcome === 'read' && other.outcome === 'read' && one.file.checksum === other.file.checksum
}

/** Puts the header that opened in the place of the other one. */
async function makeEqual(
  folder: string,
  name: string,
  other: HeaderRead,
  good: HeaderRead,
  now: number,
): Promise<void> {
  if (good.outcome !== 'read') throw new Error('a header that was opened is no longer there')
  if (sameFile(other, good)) return
  if (other.outcome !== 'absent' && other.outcome !== 'read') await setAside(folder, join(folder, name), now)
  await restoreHeader(folder, name, good.file)
}
