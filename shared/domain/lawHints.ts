import { ageHints } from './ageHints.ts'
import type { CalendarDate } from './calendarDate.ts'
import { examHints, settlingHints } from './examHints.ts'
import { hourHints } from './hourHints.ts'
import { rulesHold, type LawCase, type LawHint } from './lawCase.ts'
import { letterRemarks } from './letterRemarks.ts'
import { planHints } from './planHints.ts'
import { routeHints } from './routeHints.ts'
import type { RuleBook } from './ruleBook.ts'
import { stayHints } from './stayHints.ts'

/** What the rules and the letter say to each other, in the order of the fields. */
export function lawHints(known: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const always = [
    ...ageHints(known, book, today),
    ...stayHints(known, book, today),
    ...settlingHints(known, book, today),
    ...letterRemarks(known),
  ]
  if (!rulesHold(known)) return always
  return [
    ...planHints(known, book, today),
    ...routeHints(known, book, today),
    ...hourHints(known, book, today),
    ...examHints(known, book),
    ...always,
  ]
}
