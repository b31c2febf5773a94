import type { CalendarDate } from './calendarDate.ts'
import { isAsylumGroup, type HintPlace, type HintSentence, type LawCase, type LawHint } from './lawCase.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'
import type { RuleKey } from './ruleList.ts'

interface Said {
  readonly when: boolean
  readonly place: HintPlace
  readonly says: HintSentence
  readonly key: RuleKey
  /** Two things that were typed do not go together: worth reading also without the fields. */
  readonly isForReading?: boolean
}

/** What goes with a route and a group, and what does not (`notes/domain.md` 1.4). */
export function routeHints({ pip, facts }: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const { route, level, decidedOn, changedOn } = pip
  const asylum = isAsylumGroup(facts)
  const saysMap = pip.map !== 'unknown' || pip.mapOn !== null || pip.mapHours.trim() !== ''
  const hoursFit = route === 'b1' && asylum !== false
  const said: readonly Said[] = [
    { when: route === 'unknown', place: 'route', says: 'educationLookedAt', key: 'educationLookedAt' },
    { when: route === 'education', place: 'route', says: 'educationToB1', key: 'educationToB1' },
    {
      when: route === 'education',
      place: 'map',
      says: 'noMap',
      key: 'educationNoMap',
      isForReading: saysMap,
    },
    {
      when: route === 'education' && level === 'A2',
      place: 'level',
      says: 'educationA2',
      key: 'educationNoA2',
      isForReading: true,
    },
    { when: route === 'z' && level === 'B1', place: 'level', says: 'zB1', key: 'zNoB1', isForReading: true },
    {
      when: route === 'b1' && level === 'A2' && decidedOn !== null && changedOn === null,
      place: 'level',
      says: 'firstA2',
      key: 'firstB1NoA2',
      isForReading: true,
    },
    {
      when: pip.hoursPerWeek.trim() !== '' && route !== 'unknown' && !hoursFit,
      place: 'hoursPerWeek',
      says: 'hoursGroup',
      key: 'hoursB1AsylumOnly',
    },
    {
      when: asylum === false && pip.ontzorgenUntil !== null,
      place: 'ontzorgenUntil',
      says: 'ontzorgenOther',
      key: 'ontzorgenAsylumOnly',
      isForReading: true,
    },
    { when: asylum === true, place: 'exams', says: 'examFree', key: 'examFreeAttempts' },
    { when: asylum === false, place: 'exams', says: 'examFee', key: 'examFee' },
    { when: asylum === false, place: 'exams', says: 'loan', key: 'loanMax' },
  ]
  return said
    .filter(({ when }) => when)
    .flatMap(({ place, says, key, isForReading = false }) => {
      const rule = ruleInForce(book, key, today)
      if (!rule) return []
      const value = typeof rule.value === 'number' ? { value: rule.value } : {}
      return [{ place, says, rule, isForReading, ...value }]
    })
}
