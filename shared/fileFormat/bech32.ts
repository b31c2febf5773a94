/*
 * Bech32 as age uses it for its keys (BIP 173 without its limit of 90 characters): a readable prefix, the bytes in
 * 32 letters that are hard to mistake, and six letters that find a typing mistake.
 * Source: https://age-encryption.org/v1 and BIP 173; checked 2026-11-22.
 */

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const
const checkLetters = 6

export function toBech32(prefix: string, bytes: Uint8Array): string {
  const data = regrouped([...bytes], 8, 5, true) ?? []
  const check =
    checkSum([...prefixValues(prefix), ...data, ...Array.from({ length: checkLetters }, () => 0)]) ^ 1
  const ends = Array.from({ length: checkLetters }, (_, index) => (check >>> (5 * (5 - index))) & 31)
  return `${prefix}1${[...data, ...ends].map((value) => letters.charAt(value)).join('')}`
}

/** The bytes behind a text in small letters with this prefix; null when a letter is wrong or missing. */
export function fromBech32(prefix: string, text: string): Uint8Array | null {
  if (!text.startsWith(`${prefix}1`)) return null
  const values = [...text.slice(prefix.length + 1)].map((letter) => letters.indexOf(letter))
  if (values.length < checkLetters || values.includes(-1)) return null
  if (checkSum([...prefixValues(prefix), ...values]) !== 1) return null
  const bytes = regrouped(values.slice(0, -checkLetters), 5, 8, false)
  return bytes && Uint8Array.from(bytes)
}

function checkSum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of generator.entries()) if ((top >>> bit) & 1) sum ^= term
  }
  return sum
}

function prefixValues(prefix: string): readonly number[] {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}

/** Bits in groups of another size; null when bits are left over that say something. */
function regrouped(
  values: readonly number[],
  from: number,
  to: number,
  isFilled: boolean,
): readonly number[] | null {
  const groups: number[] = []
  let bits = 0
  let held = 0
  for (const value of values) {
    held = ((held << from) | value) & 0xfff
    bits += from
    while (bits >= to) {
      bits -= to
      groups.push((held >>> bits) & ((1 << to) - 1))
    }
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1)
  if (isFilled) return bits > 0 ? [...groups, rest] : groups
  return bits >= from || rest !== 0 ? null : groups
}
