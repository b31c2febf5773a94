import { withWesternDigits } from './digits.ts'

/**
 * True when a Dutch citizen service number (burgerservicenummer) may stand in the text: eight or nine digits, with or
 * without spaces, dots or hyphens between them, in Western, Arabic or Persian figures, that pass the elfproef.
 *
 * An office like ours may not keep one anywhere (Wabb art. 10, checked 2026-11-21 in `notes/domain.md` 6.2 rule 1). One
 * in eleven nine-digit numbers passes the check by chance, so the sentence shown says "looks like". Telephone numbers,
 * dates, two years and longer numbers are left alone.
 */
export function findsBsn(text: string): boolean {
  const clusters = withoutPhones(plain(text)).matchAll(/\d+(?:[ .\u2010-\u2013-]\d+)*/gu)
  return [...clusters].some(([cluster]) => candidatesIn(cluster).some(passesElfproef))
}

/** The text with '…' in the place of every number that `findsBsn` finds; what is around it stays as it was typed. */
export function withoutBsn(text: string): string {
  return text.replace(/\p{Nd}(?:[\p{Cf} .\u2010-\u2013-]*\p{Nd})+/gu, (digits) =>
    findsBsn(digits) ? '…' : digits,
  )
}

/** Without invisible characters, with Western digits, and with one kind of space. */
function plain(text: string): string {
  return withWesternDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
}

const dutchPhone = /(?<!\d)(?:(?:\+|00)31[ .-]?(?:\(0\) ?)?[1-9]|0[1-9])(?:[ .-]?\d){8}(?!\d)/gu
const foreignPhone = /(?:\+|(?<!\d)00)[1-9](?:[ .-]?\d){6,13}(?!\d)/gu

function withoutPhones(text: string): string {
  return text.replace(dutchPhone, 'x').replace(foreignPhone, 'x')
}

/** What in a row of digit groups can be one number: a group by itself, the usual groupings, or all of it. */
function candidatesIn(cluster: string): readonly string[] {
  const groups = cluster.split(/\D/u)
  const whole = looksLikeGroupedNumber(groups) ? [groups.join('')] : []
  return [...groups, ...usualGroupings(groups), ...whole].filter((digits) => /^\d{8,9}$/u.test(digits))
}

/** 123 456 789 and 1234 56 789, also with other numbers before or after. */
function usualGroupings(groups: readonly string[]): readonly string[] {
  return groups.flatMap((_, at) => {
    const three = groups.slice(at, at + 3)
    const lengths = three.map((group) => group.length).join('-')
    return ['3-3-3', '4-2-3', '2-3-3'].includes(lengths) ? [three.join('')] : []
  })
}

/** Digits written in groups of two or more, or one by one as in the boxes of a form; but no date and no two years. */
function looksLikeGroupedNumber(groups: readonly string[]): boolean {
  const sizes = new Set(groups.map((group) => Math.min(group.length, 2)))
  return groups.length > 1 && sizes.size === 1 && !isDate(groups) && !isTwoYears(groups)
}

function isDate(groups: readonly string[]): boolean {
  const shape = groups.map((group) => group.length).join('-')
  if (shape === '2-2-4') return isYear(groups[2]) && Number(groups[0]) <= 31 && Number(groups[1]) <= 12
  return shape === '4-2-2' && isYear(groups[0]) && Number(groups[1]) <= 12 && Number(groups[2]) <= 31
}

function isTwoYears(groups: readonly string[]): boolean {
  return groups.length === 2 && groups.every(isYear)
}

function isYear(group: string | undefined): boolean {
  return group?.length === 4 && Number(group) >= 1800 && Number(group) <= 2199
}

/** Nine times the first digit, eight times the second … twice the eighth, minus the ninth: divisible by eleven. */
function passesElfproef(digits: string): boolean {
  const nine = [...digits.padStart(9, '0')].map(Number)
  const sum = nine.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && nine.some((digit) => digit > 0)
}
