import type { CalendarDate } from '../calendarDate.ts'
import { noLawFacts, type LawFacts } from '../lawFacts.ts'
import { dayFrom, type FromToday } from './practiceCase.ts'

type Facts = (day: (fromToday: FromToday) => CalendarDate) => Partial<LawFacts>

/** Stay and hours of the practice people, as in `notes/domain.md` 10. Most have nothing here, as in an office. */
export function lawFactsOf(code: string, today: CalendarDate): LawFacts {
  const facts = factsByCode.get(code)
  return { ...noLawFacts, ...facts?.((fromToday) => dayFrom(today, fromToday)) }
}

const factsByCode: ReadonlyMap<string, Facts> = new Map<string, Facts>([
  // Rima: the day that family reunification is counted from.
  [
    'C1',
    (day) => ({
      whyStay: 'Rima wil haar man laten komen. Daarvoor telt de dag van de vergunning.',
      permit: 'asylum',
      permitFrom: day({ days: -75 }),
      law: 'wi2021',
    }),
  ],
  // Hodan: two kinds of hours, with PVT and MAP counted as taking part.
  [
    'C3',
    () => ({ permit: 'asylum', courseAfter: '430', participationAfter: '228', pvtDone: '12', mapDone: '20' }),
  ],
  // Salim: enough hours of lessons for a lower level, which he has.
  ['C5', () => ({ permit: 'asylum', courseAfter: '640' })],
  ['C6', () => ({ permit: 'asylum', courseAfter: '210' })],
  // Olena: temporary protection, so no duty.
  ['C8', () => ({ whyStay: 'Olena vraagt tot wanneer de bescherming duurt.', permit: 'protection' })],
  // Bethlehem: a family migrant has other rights.
  ['C10', () => ({ permit: 'family', law: 'wi2021', courseAfter: '310', mapDone: '12' })],
])
