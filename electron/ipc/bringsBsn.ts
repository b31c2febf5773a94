import { findsBsn } from '#shared/domain/bsn.ts'
import { isCalendarDate } from '#shared/domain/calendarDate.ts'

/**
 * True when anything that would be stored holds a number that passes the BSN check (`notes/domain.md` 6.2 rule 1): a text,
 * a number, or the name of a field. Ids, keys and dates are shapes of ours.
 */
export function bringsBsn(value: unknown): boolean {
  if (typeof value === 'number') return findsBsn(String(value))
  if (typeof value === 'string') return !isCalendarDate(value) && findsBsn(value.replace(ours, ' '))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([field, inner]) => !neverStored.has(field) && (bringsBsn(field) || bringsBsn(inner)),
  )
}

/**
 * A passphrase may hold any number. The name of a backup and the code of a log are ours: the day in the first passes the
 * check on one day in eleven.
 */
const neverStored: ReadonlySet<string> = new Set(['passphrase', 'nextPassphrase', 'backup', 'logCode'])

/** Ids, and keys of 64 digits, also inside a longer string, such as the place where a draft was typed. */
const id = '(?<![0-9a-z])[0-9a-f]{32}(?:[0-9a-f]{32})?(?![0-9a-z])'
/** What an office introduces itself with: the keys to seal for and to check with, and its signature. */
const introduction = '(?<![0-9a-z])age1[0-9a-z]{58}(?![0-9a-z])|"(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{86}==)"'
const ours = new RegExp(`${id}|${introduction}`, 'g')
