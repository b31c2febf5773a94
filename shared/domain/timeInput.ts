import { withWesternDigits } from './digits.ts'

/** True for 'HH:MM' on a clock of 24 hours. */
export function isClockTime(text: unknown): text is string {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/**
 * A time as people type it: 10:30, 10.30, 1030, 9u15, 9 uur, half elf, ١٠:٣٠. Null when it can't be read.
 *
 * Show the answer as a clock and a word ('middag') beside the field: that is the only check on what was meant.
 */
export function readTime(typed: string): string | null {
  const text = withWesternDigits(typed.trim().toLowerCase())
  const half = halfHour(text)
  if (half !== null) return half
  const found = /^(\d{1,2})(?:\s*(?:[:.,u]|uur|h)\s*(\d{2})?)?(?:\s*(?:uur|u|h))?$/.exec(text)
  const joined = /^(\d{1,2})(\d{2})$/.exec(text)
  const parts = text.length > 2 && joined ? joined : found
  if (!parts) return null
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
  return isClockTime(time) ? time : null
}

const hourNames = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
/** 'half een' is 12:30; before seven in the morning nobody makes an appointment, so 'half drie' is 14:30. */
const firstHour = 7

/** Dutch 'half elf' is half past ten. */
function halfHour(text: string): string | null {
  const name = /^half\s+(\p{L}+|\d{1,2})$/u.exec(text)?.[1]
  if (name === undefined) return null
  const named = hourNames.indexOf(name.replaceAll('é', 'e')) + 1
  const hour = (named === 0 ? Number(name) : named) - 1
  if (!(hour >= 0 && hour < 24)) return null
  return `${String(hour < firstHour ? hour + 12 : hour).padStart(2, '0')}:30`
}
