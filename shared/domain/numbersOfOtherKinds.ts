/**
 * The text, as long as it was, with 'x' for each digit of a telephone number or a bank account (IBAN): nine digits of such a
 * number may pass the check of a citizen service number by chance. Expects Western digits.
 */
export function numbersOfOtherKinds(text: string): string {
  return text
    .replace(bankAccount, withoutBankAccount)
    .replace(dutchPhone, covered)
    .replace(foreignPhone, covered)
}

const gap = '[ ().,/\\u2010-\\u2015-]{0,3}'
/** Ten digits of which the first is zero, or nine behind +31 or 0031, with a (0) that some write. */
const dutchPhone = new RegExp(
  `(?<![\\d])(?:(?:\\+|00)31${gap}(?:0${gap})?[1-9]|\\(?0[1-9])(?:${gap}\\d){7}\\d(?!\\d)`,
  'gu',
)
const foreignPhone = new RegExp(`(?:\\+|(?<!\\d)00)[1-9](?:${gap}\\d){6,13}(?!\\d)`, 'gu')
/** Two letters, two digits, and eleven to thirty letters and digits in groups of four or in one row (ISO 13616). */
const bankAccount = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/giu

/** What follows an account may look like a part of it: the longest that passes the check is the account. */
function withoutBankAccount(found: string): string {
  const ends = [...found.matchAll(/(?<=\S)(?= |$)/gu)].map(({ index }) => index)
  const end = ends.findLast((at) => passesBankCheck(found.slice(0, at)))
  return end === undefined ? found : covered(found.slice(0, end)) + found.slice(end)
}

/** The check of an IBAN: the first four signs behind the rest, letters as 10 to 35, leave 1 when divided by 97. */
function passesBankCheck(number: string): boolean {
  const signs = number.replaceAll(' ', '').toUpperCase()
  let left = 0
  for (const sign of `${signs.slice(4)}${signs.slice(0, 4)}`) {
    const value = Number.parseInt(sign, 36)
    left = (left * (value > 9 ? 100 : 10) + value) % 97
  }
  return left === 1
}

function covered(number: string): string {
  return number.replace(/\d/gu, 'x')
}
