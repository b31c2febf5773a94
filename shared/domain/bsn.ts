import { withWesternDigits } from './digits.ts'
import { numbersOfOtherKinds } from './numbersOfOtherKinds.ts'

/**
 * True when a Dutch citizen service number (burgerservicenummer) may stand in the text: eight or nine digits of any script,
 * with or without spaces, dots or dashes between them, also cut by the end of a line, that pass the elfproef.
 *
 * An office like ours may not keep one anywhere (Wabb art. 10, checked 2026-11-21 in `notes/domain.md` 6.2 rule 1). One
 * in eleven nine-digit numbers passes the check by chance, so the sentence shown says "looks like". Telephone numbers,
 * bank accounts (IBAN), dates, times, two years and longer numbers are left alone.
 */
export function findsBsn(text: string): boolean {
  return found(text).length > 0
}

/** The text with '…' in the place of every number that `findsBsn` finds; what is around it stays as it was typed. */
export function withoutBsn(text: string): string {
  let left = text
  // Taking one out may join what stood on its two sides, so it is looked at again.
  for (let spans = found(left); spans.length > 0; spans = found(left)) {
    for (const { from, to } of spans.toReversed()) left = `${left.slice(0, from)}…${left.slice(to)}`
  }
  return left
}

/** Part of a text: from this place, up to and without that one. */
interface Span {
  readonly from: number
  readonly to: number
}

/** A group of digits and its place in the plain text. */
interface Group extends Span {
  readonly digits: string
}

function found(text: string): readonly Span[] {
  if (!/\p{N}/u.test(text)) return []
  const plain = plainOf(text)
  const numbers = [...inOneLine(plain.text), ...cutByLineEnd(plain.text)]
  const spans = numbers
    .filter((groups) => passesElfproef(groups.map(({ digits }) => digits).join('')))
    .map((groups) => ({
      from: plain.startOf[groups[0]?.from ?? 0] ?? 0,
      to: plain.endOf[(groups.at(-1)?.to ?? 1) - 1] ?? text.length,
    }))
    .sort((one, other) => one.from - other.from || other.to - one.to)
  let end = 0
  return spans.filter(({ from, to }) => {
    const isFree = from >= end
    if (isFree) end = to
    return isFree
  })
}

interface PlainText {
  readonly text: string
  /** Where the sign that became this one began and ended. */
  readonly startOf: readonly number[]
  readonly endOf: readonly number[]
}

/** Without invisible signs and strokes through a digit, with Western digits and one kind of space; other numbers are covered. */
function plainOf(typed: string): PlainText {
  const startOf: number[] = []
  const endOf: number[] = []
  let text = ''
  let at = 0
  for (const sign of typed) {
    const next = at + sign.length
    const plain = withWesternDigits(sign.normalize('NFKC').replace(/[\p{Cf}\p{M}]/gu, ''))
    for (const unit of plain.split('')) {
      text += unit
      startOf.push(at)
      endOf.push(next)
    }
    at = next
  }
  return { text: numbersOfOtherKinds(text), startOf, endOf }
}

const between = '[ ._/\\u2010-\\u2015-]{1,3}'
const cluster = new RegExp(`\\d+(?:${between}\\d+)*`, 'gu')

/** What in a row of digit groups can be one number: a group by itself, the usual groupings, or all of it. */
function inOneLine(text: string): readonly (readonly Group[])[] {
  return [...text.matchAll(cluster)].flatMap((match) => {
    const groups = groupsOf(match[0], match.index)
    const isTight = !/\d\D{2,}\d|[/_]/u.test(match[0])
    const whole = isTight && looksLikeGroupedNumber(groups) ? [groups] : []
    return [...groups.map((group) => [group]), ...usualGroupings(groups), ...whole].filter(isNumber)
  })
}

/** Nine digits of which the end stands on the next line, with nothing else in the row. */
function cutByLineEnd(text: string): readonly (readonly Group[])[] {
  const inLine = `\\d+(?:[ .\\u2010-\\u2015-]\\d+)*`
  const cut = new RegExp(
    `(?<![\\d.,/])${inLine}[ \\u2010-\\u2015-]*\\r?\\n[ \\t]*${inLine}(?![\\d.,/])`,
    'gu',
  )
  return [...text.matchAll(cut)]
    .map((match) => groupsOf(match[0], match.index))
    .filter((groups) => groups.map(({ digits }) => digits).join('').length === 9)
}

function groupsOf(row: string, at: number): readonly Group[] {
  return [...row.matchAll(/\d+/gu)].map((match) => {
    const from = at + match.index
    return { digits: match[0], from, to: from + match[0].length }
  })
}

/** Nine digits; or eight of an old number, of which the leading zero was never written. */
function isNumber(groups: readonly Group[]): boolean {
  return /^(?:[1-9]\d{7}|\d{9})$/u.test(groups.map(({ digits }) => digits).join(''))
}

/** 123 456 789, 1234 56 789 and 12 34 56 789, also with other numbers before or after. */
function usualGroupings(groups: readonly Group[]): readonly (readonly Group[])[] {
  return groups.flatMap((_, at) =>
    [groups.slice(at, at + 3), groups.slice(at, at + 4)].filter((some) =>
      ['3-3-3', '4-2-3', '2-3-3', '2-2-2-3'].includes(shapeOf(some)),
    ),
  )
}

/** Digits written in groups of two or more, or one by one as in the boxes of a form; but no dates, times or years. */
function looksLikeGroupedNumber(groups: readonly Group[]): boolean {
  const sizes = new Set(groups.map(({ digits }) => Math.min(digits.length, 2)))
  return groups.length > 1 && sizes.size === 1 && !isDate(groups) && !isTwoMoments(groups)
}

function isDate(groups: readonly Group[]): boolean {
  const [first = 0, second = 0, third = 0] = groups.map(({ digits }) => Number(digits))
  const shape = shapeOf(groups)
  if (shape === '2-2-4') return first <= 31 && second <= 12 && isYear(third)
  return shape === '4-2-2' && isYear(first) && second <= 12 && third <= 31
}

/** Two years, two days of a month (24-11 26-11), or two times (10.30-11.30). */
function isTwoMoments(groups: readonly Group[]): boolean {
  const numbers = groups.map(({ digits }) => Number(digits))
  const shape = shapeOf(groups)
  if (shape === '4-4') return numbers.every(isYear)
  if (shape !== '2-2-2-2') return false
  const [one = 0, two = 0, three = 0, four = 0] = numbers
  const areDays = one <= 31 && two <= 12 && three <= 31 && four <= 12
  return areDays || (one < 24 && two < 60 && three < 24 && four < 60)
}

function shapeOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits.length).join('-')
}

function isYear(number: number): boolean {
  return number >= 1800 && number <= 2199
}

/** Nine times the first digit, eight times the second … twice the eighth, minus the ninth: divisible by eleven. */
function passesElfproef(digits: string): boolean {
  const nine = [...digits.padStart(9, '0')].map(Number)
  const sum = nine.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && nine.some((digit) => digit > 0)
}
