import { findsBsn } from '#shared/domain/bsn.ts'
import { isCalendarDate } from '#shared/domain/calendarDate.ts'

/**
 * True when anything that would be stored holds a number that passes the BSN check (`notes/domain.md` 6.2 rule 1): a text,
 * a number, or the name of a field. Passphrases are not stored; ids, keys and dates are shapes of ours.
 */
export function bringsBsn(value: unknown): boolean {
  if (typeof value === 'number') return findsBsn(String(value))
  if (typeof value === 'string') return !isCalendarDate(value) && findsBsn(value.replace(ids, ' '))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([field, inner]) => field !== 'passphrase' && (bringsBsn(field) || bringsBsn(inner)),
  )
}

/** Ids, and keys of 64 digits. Also inside a longer string, such as the place where a draft was typed. */
const ids = /(?<![0-9a-z])[0-9a-f]{32}(?:[0-9a-f]{32})?(?![0-9a-z])/g
