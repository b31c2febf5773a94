import type { RandomId } from '#shared/domain/fields.ts'

/** Words that occur nowhere else. The passphrase is one of them. */
export const canary = 'kanarievogel'
export const canaryInGeez = 'ካናሪ ዓፍራ'
export const canaryInArabic = 'طائر مغرد'
export const canaryPassphrase = 'zwarte merel bezingt kanarie'

export const canaryWords = [canary, canaryInGeez, canaryInArabic, canaryPassphrase] as const

/** A word that says where it was typed. */
export const typed = (where: string): string => `${canary} ${where}`

/** Of something that is made on the way. */
export const idOf = (letter: string): RandomId => letter.repeat(32) as RandomId

export interface Needle {
  /** The word and how it is written. */
  readonly name: string
  readonly bytes: Buffer
}

/** Each word as UTF-8, UTF-16 of both orders, JSON escapes, hexadecimals, and base64 at each of its three beginnings. */
export const needles: readonly Needle[] = canaryWords.flatMap((word) => {
  const utf8 = Buffer.from(word, 'utf8')
  const utf16 = Buffer.from(word, 'utf16le')
  const escaped = Array.from(word, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  )
  const forms: readonly (readonly [string, Buffer])[] = [
    ['utf-8', utf8],
    ['utf-16, little end first', utf16],
    ['utf-16, big end first', Buffer.from(utf16).swap16()],
    ['JSON escapes', Buffer.from(escaped)],
    ['hexadecimals', Buffer.from(utf8.toString('hex'))],
    ['capital hexadecimals', Buffer.from(utf8.toString('hex').toUpperCase())],
    ...[0, 1, 2].flatMap((start): readonly (readonly [string, Buffer])[] => [
      [`base64 of utf-8, beginning ${String(start)}`, insideOfBase64(utf8, start)],
      [`base64 of utf-16, beginning ${String(start)}`, insideOfBase64(utf16, start)],
    ]),
  ]
  return forms.map(([form, bytes]) => ({ name: `${word} as ${form}`, bytes }))
})

/** The letters of a base64 text that do not depend on what stands before and after. */
function insideOfBase64(bytes: Buffer, start: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(start), bytes])
    .toString('base64')
    .replaceAll('=', '')
  return Buffer.from(text.slice(start === 0 ? 0 : start + 1, -1))
}
