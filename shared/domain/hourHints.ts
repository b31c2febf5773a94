import type { CalendarDate } from './calendarDate.ts'
import { hoursDone } from './hoursDone.ts'
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
  if (pip.route === 'b1' && pip.level !== 'A2')
    return counted('scaleDownHours', done.course, (reached) => (reached ? 'scaleDownReached' : 'scaleDown'))
  if (pip.route !== 'z') return []
  return [
    ...counted('zCourseHours', done.course, () => 'zCourse'),
    ...(asylum === false
      ? statement('zParticipationAsylumOnly', 'zNoParticipation')
      : counted('zParticipationHours', done.participation, () => 'zParticipation')),
    ...(done.beforePlan > 0 ? statement('hoursBeforePlan', 'beforePlan') : []),
  ]
}
