import { fail, ok, type Result } from '#shared/result.ts'
import {
  characterOf,
  digitOf,
  groupCount,
  groupLength,
  placeOfGroup,
  readGroup,
  recoveryBase,
  strangeCharacterIn,
  writeGroup,
} from './recoverySheetGroups.ts'

/*
 * What stands on a recovery sheet: one of three shares of a key, any two of which give the key back.
 *
 *   group 1       the name of the set, four characters, the same on all three sheets
 *   groups 2-16   60 digits of base 31 for one number of 293 bits, the highest first:
 *                 format 3 · sheet 2 · point of the share 8 · share 256 · checksum 24
 *
 * The checksum finds groups that each fit and don't belong together. It proves nothing: what opens the office does.
 */

export const sheetNumbers = [1, 2, 3] as const
export type SheetNumber = (typeof sheetNumbers)[number]

/** Four characters that the sheets of one set share: people see by it which sheets belong together. No secret. */
export type SheetSet = string & { readonly __unit: 'sheetSet' }

export interface RecoveryShare {
  readonly set: SheetSet
  readonly sheet: SheetNumber
  /** Where the share lies on Shamir's line, 1 to 255. */
  readonly point: number
  readonly bytes: Uint8Array
}

/** Why typed groups are no sheet. */
export type SheetFault =
  /** Groups that still have to be typed. */
  | { readonly kind: 'sheetUnfinished'; readonly groups: readonly number[] }
  | { readonly kind: 'sheetStrangeCharacter'; readonly group: number; readonly character: string }
  | { readonly kind: 'sheetGroupsWrong'; readonly groups: readonly number[] }
  | { readonly kind: 'sheetGroupsSwapped'; readonly groups: readonly [number, number] }
  /** Every group fits, and together they are no sheet: groups of two sheets, most likely. */
  | { readonly kind: 'sheetMixed' }
  /** Written by a newer Wegwijs. */
  | { readonly kind: 'sheetNewer' }

export const shareBytes = 32
const sheetFormat = 1
const setLength = groupLength - 1
const digitCount = (groupCount - 1) * setLength

export function isSheetSet(text: unknown): text is SheetSet {
  return typeof text === 'string' && text.length === setLength && strangeCharacterIn(text) === null
}

/** The name of a set from four random digits below 31. */
export function sheetSetOf(digits: readonly number[]): SheetSet {
  const name = digits.map(characterOf).join('')
  if (!isSheetSet(name)) throw new Error('the name of a set has four characters')
  return name
}

/** The sixteen groups of one sheet. */
export function writeSheet(share: RecoveryShare): readonly string[] {
  if (share.bytes.length !== shareBytes) throw new Error('a share has 32 bytes')
  const number = packed([
    [BigInt(sheetFormat), 3],
    [BigInt(share.sheet), 2],
    [BigInt(share.point), 8],
    [numberOf(share.bytes), 256],
    [BigInt(checksumOf(share)), 24],
  ])
  const digits = [...[...share.set].map(digitOf), ...inBase31(number)]
  return Array.from({ length: groupCount }, (_, index) =>
    writeGroup(index + 1, digits.slice(index * setLength, (index + 1) * setLength)),
  )
}

/** The share on a sheet of which these groups were typed, or the first thing that is not right about them. */
export function readSheet(groups: readonly string[]): Result<RecoveryShare, SheetFault> {
  const fault = faultIn(groups)
  if (fault) return fail(fault)
  const digits = groups.slice(1).flatMap((group, index) => readGroup(index + 2, group) ?? [])
  const [format, sheet, point, share, checksum] = unpacked(
    digits.reduce((number, digit) => number * BigInt(recoveryBase) + BigInt(digit), 0n),
    [3, 2, 8, 256, 24],
  )
  if (share === undefined) return fail({ kind: 'sheetMixed' })
  const read = {
    set: (groups[0] ?? '').slice(0, setLength) as SheetSet,
    sheet: Number(sheet) as SheetNumber,
    point: Number(point),
    bytes: bytesOf(share),
  }
  if (Number(checksum) !== checksumOf(read, Number(format))) return fail({ kind: 'sheetMixed' })
  if (Number(format) !== sheetFormat) return fail({ kind: 'sheetNewer' })
  return ok(read)
}

/** The set that the first group names, as soon as it is typed; null while it does not fit. */
export function setInGroup(group: string): SheetSet | null {
  return readGroup(1, group) === null ? null : (group.slice(0, setLength) as SheetSet)
}

function faultIn(groups: readonly string[]): SheetFault | null {
  const typed = Array.from({ length: groupCount }, (_, index) => groups[index] ?? '')
  for (const [index, group] of typed.entries()) {
    const character = strangeCharacterIn(group)
    if (character !== null) return { kind: 'sheetStrangeCharacter', group: index + 1, character }
  }
  const numbered = typed.map((group, index) => ({ group, number: index + 1 }))
  const unfinished = numbered.filter(({ group }) => group.length < groupLength)
  if (unfinished.length > 0)
    return { kind: 'sheetUnfinished', groups: unfinished.map(({ number }) => number) }
  const wrong = numbered.filter(({ group, number }) => readGroup(number, group) === null)
  const [one, other] = wrong
  if (!one) return null
  const isSwapped =
    other !== undefined &&
    wrong.length === 2 &&
    placeOfGroup(one.group) === other.number &&
    placeOfGroup(other.group) === one.number
  if (isSwapped) return { kind: 'sheetGroupsSwapped', groups: [one.number, other.number] }
  return { kind: 'sheetGroupsWrong', groups: wrong.map(({ number }) => number) }
}

/** CRC-24 of RFC 4880, 6.1, over all that is on the sheet. */
function checksumOf(share: RecoveryShare, format: number = sheetFormat): number {
  let crc = 0xb704ce
  for (const byte of [format, share.sheet, ...[...share.set].map(digitOf), share.point, ...share.bytes]) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb
    }
  }
  return crc & 0xffffff
}

type Field = readonly [value: bigint, bits: number]

function packed(fields: readonly Field[]): bigint {
  return fields.reduce((number, [value, bits]) => (number << BigInt(bits)) | value, 0n)
}

/** Nothing when the number is too large for its fields: then it is none of ours. */
function unpacked(number: bigint, sizes: readonly number[]): readonly bigint[] {
  const fields: bigint[] = []
  let rest = number
  for (const bits of sizes.toReversed()) {
    fields.unshift(rest & ((1n << BigInt(bits)) - 1n))
    rest >>= BigInt(bits)
  }
  return rest === 0n ? fields : []
}

function inBase31(number: bigint): readonly number[] {
  const digits: number[] = []
  for (let rest = number; digits.length < digitCount; rest /= BigInt(recoveryBase)) {
    digits.unshift(Number(rest % BigInt(recoveryBase)))
  }
  return digits
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function bytesOf(number: bigint): Uint8Array {
  return Uint8Array.from({ length: shareBytes }, (_, index) =>
    Number((number >> BigInt(8 * (shareBytes - 1 - index))) & 0xffn),
  )
}
