import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findsBsn, withoutBsn } from './bsn.ts'

// No passing number stands in this source: they are computed here and thrown away.
const weights = [9, 8, 7, 6, 5, 4, 3, 2]
const eightDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })

/** The ninth digit that makes the first eight pass; 10 means that there is none. */
function lastDigit(first: readonly number[]): number {
  return first.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11
}

const passing = eightDigits
  .filter((first) => lastDigit(first) < 10 && first.some((digit) => digit > 0))
  .map((first) => [...first, lastDigit(first)].join(''))

const failing = fc
  .tuple(eightDigits, fc.integer({ min: 0, max: 9 }))
  .filter(([first, last]) => lastDigit(first) !== last)
  .map(([first, last]) => [...first, last].join(''))

/** Words without digits, plus signs or anything that could join the number. */
const words = fc.stringMatching(/^[a-zé ,;:()\n]{0,20}$/u)

const scripts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1d7d8]

const groupings = [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [4, 5], [1, 1, 1, 1, 1, 1, 1, 1, 1]]

function grouped(digits: string, sizes: readonly number[], between: string): string {
  let at = 0
  return sizes.map((size) => digits.slice(at, (at += size))).join(between)
}

describe('a number that passes', () => {
  test('is found anywhere in a text, in each way of grouping and in the digits of many scripts', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => !digits.startsWith('0')),
        words,
        words,
        fc.constantFrom(...groupings),
        fc.constantFrom(' ', '.', '-', '\u00a0', '\u2013'),
        fc.constantFrom(...scripts),
        (digits, before, after, sizes, between, zero) => {
          const shown = grouped(digits, sizes, between).replace(/\d/gu, (digit) =>
            String.fromCodePoint(zero + Number(digit)),
          )
          expect(findsBsn(before + shown + after)).toBe(true)
        },
      ),
    )
  })

  test('is found with nine digits when it starts with a zero, and with eight when that zero was left out', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => /^0[1-9]/u.test(digits)),
        (digits) => {
          expect(findsBsn(`nummer ${digits}`)).toBe(true)
          expect(findsBsn(`nummer ${digits.slice(1)}.`)).toBe(true)
        },
      ),
    )
  })

  test('is found behind a house number, a telephone number or another number', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => !digits.startsWith('0')),
        (digits) => {
          expect(findsBsn(`huis 12 ${digits}`)).toBe(true)
          expect(findsBsn(`huis 12 ${grouped(digits, [3, 3, 3], '.')}`)).toBe(true)
          expect(findsBsn(`06 00 00 00 00, ${digits}`)).toBe(true)
          expect(findsBsn(`06 00 00 00 00 ${digits}`)).toBe(true)
        },
      ),
    )
  })

  test('is found when invisible characters stand between the digits', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => !digits.startsWith('0')),
        (digits) => {
          expect(findsBsn([...digits].join('\u200b'))).toBe(true)
          expect(findsBsn(`\u2068${digits}\u2069`)).toBe(true)
        },
      ),
    )
  })

  test('is found with wide gaps, and in the usual groups also behind other numbers', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => !digits.startsWith('0')),
        fc.constantFrom([3, 3, 3], [4, 2, 3], [2, 2, 2, 3]),
        fc.constantFrom('  ', ' - ', ' . ', '/', '_', '. '),
        (digits, sizes, between) => {
          expect(findsBsn(`nr ${grouped(digits, sizes, between)}`)).toBe(true)
          expect(findsBsn(`12${between}${grouped(digits, sizes, between)}`)).toBe(true)
        },
      ),
    )
  })

  test('is found when the end of a line cuts it, wherever', () => {
    fc.assert(
      fc.property(
        passing,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom('\n', ' \n', '\r\n', '-\n', '\n  '),
        (digits, at, cut) => {
          const typed = `Zijn nummer is ${digits.slice(0, at)}${cut}${digits.slice(at)} zegt hij`
          expect(findsBsn(typed)).toBe(true)
          expect(withoutBsn(typed)).toBe('Zijn nummer is … zegt hij')
        },
      ),
    )
  })

  test('is found when strokes run through its digits', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => !digits.startsWith('0')),
        (digits) => {
          expect(findsBsn([...digits].join('\u0336'))).toBe(true)
        },
      ),
    )
  })

  test('that begins with a zero is no telephone number, also with a digit behind it', () => {
    fc.assert(
      fc.property(
        passing.filter((digits) => /^0[1-9]/u.test(digits)),
        fc.integer({ min: 0, max: 9 }),
        (digits, children) => {
          expect(findsBsn(`${digits} ${String(children)} kinderen`)).toBe(true)
        },
      ),
    )
  })

  test('is left alone inside a longer number', () => {
    fc.assert(
      fc.property(passing, fc.integer({ min: 1, max: 9 }), (digits, digit) => {
        expect(findsBsn(`${String(digit)}${digits}`)).toBe(false)
        expect(findsBsn(`${digits}${String(digit)}`)).toBe(false)
      }),
    )
  })
})

test('a nine-digit number that does not pass is left alone', () => {
  fc.assert(
    fc.property(failing, fc.constantFrom([9], [3, 3, 3], [4, 2, 3]), (digits, sizes) => {
      expect(findsBsn(grouped(digits, sizes, ' '))).toBe(false)
    }),
  )
})

describe('telephone numbers, also when their digits would pass', () => {
  test('mobile ones, in every way that people write them', () => {
    const ways = ['06DDDDDDDD', '06 DD DD DD DD', '06-DDDDDDDD', '06 - DD DD DD DD', '06/DDDDDDDD', '(06) DDDDDDDD',
      '06.DD.DD.DD.DD', '06 DDDD DDDD', '06-DDD DD DDD', '+316DDDDDDDD', '+31 6 DD DD DD DD', '+31 (0)6-DDDDDDDD',
      '+31(0)6 DDDD DDDD', '0031 6 DDDDDDDD', '٠٦DDDDDDDD'] // prettier-ignore
    fc.assert(
      fc.property(passing, fc.constantFrom(...ways), (digits, way) => {
        let at = 0
        const number = way.replace(/D/gu, () => digits[++at] ?? '')
        expect(findsBsn(number), way).toBe(false)
        expect(withoutBsn(`Bel ${number} of 088 000 00 00.`)).toBe(`Bel ${number} of 088 000 00 00.`)
      }),
      { numRuns: 2_000 },
    )
  })

  test('other Dutch ones', () => {
    fc.assert(
      fc.property(passing, (digits) => {
        expect(findsBsn(`0${digits.replace(/^0/u, '8')}`)).toBe(false)
        expect(findsBsn(`020 - ${digits.slice(2)}`)).toBe(false)
        expect(findsBsn(`(0182) ${digits.slice(3)}`)).toBe(false)
      }),
    )
    expect(findsBsn('0900-8844, 0900 1450 of 112')).toBe(false)
  })

  test('foreign ones', () => {
    fc.assert(
      fc.property(
        passing,
        fc.constantFrom('+963', '+251', '+252 6', '00380', '+963 (0)'),
        (digits, country) => {
          expect(findsBsn(`${country} ${digits}`)).toBe(false)
          expect(findsBsn(`${country}${grouped(digits, [3, 3, 3], ' ')}`)).toBe(false)
        },
      ),
    )
  })
})

test('no bank account is taken for one, in groups or in one row', () => {
  const letters = fc.stringMatching(/^[A-Z]{4}$/u)
  fc.assert(
    fc.property(
      letters,
      passing,
      fc.constantFrom('NL', 'DE', 'BE', 'TR', 'FR'),
      fc.boolean(),
      (bank, digits, country, isGrouped) => {
        const rest = `${country === 'NL' ? bank : '3704'}0${digits}${country === 'TR' ? '001100' : ''}`
        const iban = withCheck(country, rest)
        const typed = isGrouped ? iban.replace(/(.{4})(?=.)/gu, '$1 ') : iban
        expect(findsBsn(typed), typed).toBe(false)
        expect(findsBsn(`rekening ${typed} 123`), typed).toBe(false)
        expect(findsBsn(typed.toLowerCase())).toBe(false)
      },
    ),
    { numRuns: 2_000 },
  )
})

/** The two digits that an IBAN needs behind its country. */
function withCheck(country: string, rest: string): string {
  const number = [...`${rest}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${rest}`
}

test('dates and school years are left alone', () => {
  for (let year = 1950; year < 2030; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const mm = String(month).padStart(2, '0')
      expect(findsBsn(`geboren 24-${mm}-${String(year)}`)).toBe(false)
      expect(findsBsn(`op ${String(year)}-${mm}-24`)).toBe(false)
    }
    expect(findsBsn(`schooljaar ${String(year)}-${String(year + 1)}`)).toBe(false)
  }
})

test('opening times and days from and to are left alone', () => {
  const two = (number: number): string => String(number).padStart(2, '0')
  for (let first = 0; first < 24; first += 1) {
    for (let minute = 0; minute < 60; minute += 5) {
      for (const dash of ['-', ' - ', '–', ' ']) {
        expect(findsBsn(`van ${two(first)}.${two(minute)}${dash}${two((first + 1) % 24)}.30 uur`)).toBe(false)
      }
    }
  }
  for (let day = 1; day <= 31; day += 1) {
    for (let month = 1; month <= 12; month += 1) {
      expect(findsBsn(`${two(day)}-${two(month)} - ${two((day % 31) + 1)}-${two(month)}`)).toBe(false)
    }
  }
})

test('a pasted column of amounts or ages is left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 30 }), (amounts) => {
      expect(findsBsn(amounts.map(String).join('\n'))).toBe(false)
      expect(findsBsn(amounts.map(String).join('\t'))).toBe(false)
      expect(findsBsn(amounts.map(String).join(', '))).toBe(false)
    }),
  )
})

test.each([
  '',
  'Ik wil leren naaien.',
  'KX-4729',
  '06 00 00 00 01',
  '000000000',
  '00000000',
  'om 10:30, 14 en 12 jaar',
])('nothing is found in %j', (text) => {
  expect(findsBsn(text)).toBe(false)
})

test('taken out, the number is gone and every word around it is there', () => {
  fc.assert(
    fc.property(words, passing, fc.constantFrom(...groupings), words, (before, digits, sizes, after) => {
      const typed = `${before} ${grouped(digits, sizes, ' ')} ${after}`
      // 00 and a 1 begin a foreign telephone number, which is left alone.
      fc.pre(findsBsn(typed))
      const left = withoutBsn(typed)
      expect(findsBsn(left)).toBe(false)
      expect(left).toBe(`${before} … ${after}`)
    }),
  )
})

test('whatever was typed, nothing that passes is left when it is taken out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(passing, words, fc.constantFrom(' ', '-', '\n', '06', '+'))), (parts) => {
      expect(findsBsn(withoutBsn(parts.join('')))).toBe(false)
    }),
  )
})

test('a text without such a number stays as it is', () => {
  const text = 'Bel 06 12 34 56 78 op 12-1-2027 om 10:30, tot 2028.'
  expect(withoutBsn(text)).toBe(text)
})
