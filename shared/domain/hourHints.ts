import type { CalendarDate } from './calendarDate.ts'
import { hoursDone, readHours } from './hoursDone.ts'
import { isAsylumGroup, type LawCase, type LawHint } from './lawCase.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'

/** Hours against what the route asks (`notes/domain.md` 1.4). How many are done, never how many are missing. */
export function hourHints({ pip, facts }: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const done = hoursDone(facts)
  const asylum = isAsylumGroup(facts)
  const counted = (
    key: 'scaleDownHours' | 'zCourseHours' | 'zParticipationHours',
    hours: number,
    says: (reached: boolean) => LawHint['says'],
  ): readonly LawHint[] => {
    const rule = ruleInForce(book, key, today)
    if (typeof rule?.value !== 'number') return []
    const { value } = rule
    return [
      { place: 'hours', says: says(hours >= value), rule, value, done: hours, isForReading: done.isKnown },
    ]
  }
  const statement = (
    key: 'zParticipationAsylumOnly' | 'hoursBeforePlan',
    says: LawHint['says'],
  ): readonly LawHint[] => {
    const rule = ruleInForce(book, key, today)
    if (!rule) return []
    return [{ place: 'hours', says, rule, ...(says === 'beforePlan' ? { value: done.beforePlan } : {}) }]
  }
  const module = (key: 'pvtHours' | 'mapHours', typed: string, says: LawHint['says']): readonly LawHint[] => {
    const hours = readHours(typed)
    const rule = hours === null ? null : ruleInForce(book, key, today)
    if (hours === null || typeof rule?.value !== 'number') return []
    return [{ place: 'hours', says, rule, value: rule.value, done: hours, isForReading: true }]
  }
  const modules = [
    ...module('pvtHours', facts.pvtDone, 'pvtCounted'),
    // The education route has no MAP; hours of one that were typed are not held against anything.
    ...(pip.route === 'education' ? [] : module('mapHours', facts.mapDone, 'mapCounted')),
  ]
  if (pip.route === 'b1' && pip.level !== 'A2')
    return [
      ...counted('scaleDownHours', done.course, (reached) => (reached ? 'scaleDownReached' : 'scaleDown')),
      ...modules,
    ]
  if (pip.route !== 'z') return modules
  return [
    ...modules,
    ...counted('zCourseHours', done.course, () => 'zCourse'),
    ...(asylum === false
      ? statement('zParticipationAsylumOnly', 'zNoParticipation')
      : counted('zParticipationHours', done.participation, () => 'zParticipation')),
    ...(done.beforePlan > 0 ? statement('hoursBeforePlan', 'beforePlan') : []),
  ]
}
