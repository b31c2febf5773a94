import type { CalendarDate } from '../calendarDate.ts'
import type { RandomId } from '../fields.ts'
import { noPlanAround, type PlanAround } from '../planAround.ts'

/** What stands around the plans of the practice people; most have nothing yet, as in an office. */
export function aroundOf(code: string, today: CalendarDate, newId: (name: string) => RandomId): PlanAround {
  if (code !== 'C4') return noPlanAround
  // Emre: two routes were talked about, and what he expects was asked.
  return {
    ...noPlanAround,
    expectations: [
      {
        id: newId('C4 expectation'),
        on: today,
        ownWords: { text: 'Bir yıl içinde kendi mesleğimde çalışmak.', language: 'tr' },
        inDutch: 'Binnen een jaar werken in mijn eigen vak.',
      },
    ],
    routes: {
      ...noPlanAround.routes,
      b1: { thought: 'chosen', why: 'Zo kon Emre meteen beginnen.' },
      education: { thought: 'wanted', why: 'Hij wil een diploma dat hier telt.' },
    },
  }
}
