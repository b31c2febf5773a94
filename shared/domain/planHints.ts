import type { CalendarDate } from './calendarDate.ts'
import { isAsylumGroup, type LawCase, type LawHint } from './lawCase.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'
import { firstPipDeadline, pipDeadlineAfterInformation, pipDeadlineAfterMove } from './ruleDates.ts'

/** The day of a PIP, and the time around it (`notes/domain.md` 1.3 and 1.6). */
export function planHints({ pip, facts }: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const { duoNoticeOn, registeredOn, route } = pip
  const { movedHereOn, informationOn } = facts
  const deadline = duoNoticeOn && registeredOn && firstPipDeadline(book, duoNoticeOn, registeredOn)
  const later = deadline && informationOn && pipDeadlineAfterInformation(book, deadline, informationOn)
  const afterInformation = later && ruleInForce(book, 'pipAfterInformation', informationOn)
  const afterMove = movedHereOn && pipDeadlineAfterMove(book, movedHereOn)
  const moved = movedHereOn && ruleInForce(book, 'pipAfterMove', movedHereOn)
  const keepsRoute = movedHereOn && ruleInForce(book, 'moveKeepsRoute', movedHereOn)
  const effort = ruleInForce(book, 'extensionEffort', today)
  const familyHours = ruleInForce(book, 'extensionHoursFamily', today)
  const hints: LawHint[] = []
  if (afterInformation)
    hints.push({ place: 'decidedOn', says: 'afterInformation', rule: afterInformation, date: later })
  if (afterMove && moved)
    hints.push({ place: 'decidedOn', says: 'moved', rule: moved, date: afterMove, isForReading: true })
  if (keepsRoute) hints.push({ place: 'route', says: 'movedRoute', rule: keepsRoute, isForReading: true })
  if (route === 'b1' && typeof effort?.value === 'number')
    hints.push({ place: 'termEndsOn', says: 'extensionEffort', rule: effort, value: effort.value })
  if (route === 'b1' && isAsylumGroup(facts) === false && typeof familyHours?.value === 'number')
    hints.push({ place: 'termEndsOn', says: 'extensionFamily', rule: familyHours, value: familyHours.value })
  return hints
}
