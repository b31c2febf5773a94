/*
 * How a recovery sheet writes its code: sixteen numbered groups of four characters and a fifth that checks them.
 *
 * 31 characters, without O, 0, I, 1 and L, which are read for each other. 31 is a prime, so that with different weights
 * every single wrong character, every two that changed places inside a group, and every group in another group's place
 * are found (the arithmetic of ISBN-10).
 */
export const recoveryCharacters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export const recoveryBase = recoveryCharacters.length
export const groupCount = 16
export const groupLength = 5
const dataLength = groupLength - 1

/** What can be said of one group while it is typed. */
export type GroupState = 'empty' | 'short' | 'fits' | 'wrong' | 'strange'

/** The five characters of group `number` (1 to 16). @throws when there are not four digits below 31. */
export function writeGroup(number: number, digits: readonly number[]): string {
  if (digits.length !== dataLength) throw new Error('a group has four characters and its check')
  const check = modulo((number - weighted(digits)) * inverseOfLastWeight)
  return [...digits, check].map(characterOf).join('')
}

/** The four digits of a group that fits its number; null for any other text. */
export function readGroup(number: number, group: string): readonly number[] | null {
  const digits = digitsOf(group)
  if (digits?.length !== groupLength || modulo(weighted(digits)) !== number) return null
  return digits.slice(0, dataLength)
}

/** The place, 1 to 16, in which a group of five known characters would fit; null when there is none. */
export function placeOfGroup(group: string): number | null {
  const digits = digitsOf(group)
  if (digits?.length !== groupLength) return null
  const number = modulo(weighted(digits))
  return number >= 1 && number <= groupCount ? number : null
}

export function stateOfGroup(number: number, group: string): GroupState {
  if (group === '') return 'empty'
  if (strangeCharacterIn(group) !== null) return 'strange'
  if (group.length < groupLength) return 'short'
  return readGroup(number, group) === null ? 'wrong' : 'fits'
}

/** The first character that stands on no sheet, such as an O or a 1. */
export function strangeCharacterIn(group: string): string | null {
  return [...group].find((character) => !recoveryCharacters.includes(character)) ?? null
}

/**
 * Typed, pasted or scanned text as groups: capitals, without spaces, dashes and the like. Never more than sixteen: what is
 * too much stays in the last one, where it is seen to be wrong.
 */
export function groupsIn(text: string): readonly string[] {
  const written = plainCode(text)
  const groups = written.match(/.{1,5}/gu) ?? []
  if (groups.length <= groupCount) return groups
  return [...groups.slice(0, groupCount - 1), groups.slice(groupCount - 1).join('')]
}

/** Capitals, and without what people put between characters. */
export function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}.,:;_/|]/gu, '')
}

export function digitOf(character: string): number {
  return recoveryCharacters.indexOf(character)
}

export function characterOf(digit: number): string {
  const character = recoveryCharacters[digit]
  if (character === undefined) throw new Error(`no character for ${String(digit)}`)
  return character
}

function digitsOf(group: string): readonly number[] | null {
  return strangeCharacterIn(group) === null ? [...group].map(digitOf) : null
}

/** The first character counts once, the second twice, and so on. */
function weighted(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + (index + 1) * digit, 0)
}

/** 5 × 25 = 1 modulo 31. */
const inverseOfLastWeight = 25

function modulo(value: number): number {
  return ((value % recoveryBase) + recoveryBase) % recoveryBase
}
