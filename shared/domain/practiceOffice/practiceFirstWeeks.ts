import type { CalendarDate } from '../calendarDate.ts'
import type { RandomId } from '../fields.ts'
import { noFirstWeeks, type FirstWeeks, type FirstWeeksState } from '../firstWeeks.ts'
import { untouched } from '../firstWeeksLines.ts'
import type { FirstWeeksDoer } from '../firstWeeksTasks.ts'
import { dayFrom, type FromToday } from './practiceCase.ts'

/** The first weeks of the invented people: two in the middle of them, for the others they are long behind. */
export function practiceFirstWeeks(
  code: string,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): FirstWeeks {
  const state = (who: FirstWeeksDoer | null, doneOn: FromToday | null, note = ''): FirstWeeksState => ({
    ...untouched,
    who,
    note,
    done: doneOn !== null,
    doneOn: doneOn && dayFrom(today, doneOn),
  })
  return byCode.get(code)?.(state, (name) => newId(`${code}/first weeks ${name}`)) ?? noFirstWeeks
}

type State = (who: FirstWeeksDoer | null, doneOn: FromToday | null, note?: string) => FirstWeeksState

const byCode: ReadonlyMap<string, (state: State, newId: (name: string) => RandomId) => FirstWeeks> = new Map<
  string,
  (state: State, newId: (name: string) => RandomId) => FirstWeeks
>([
  // Rima: two months in her house, with two children.
  [
    'C1',
    (state, newId) => ({
      states: {
        register: state('together', { days: -51 }),
        tenancy: state('together', { days: -51 }, 'De meterstanden hangen in de gang.'),
        socialAssistance: state('us', { days: -50 }),
        safetyAtHome: state('together', { days: -49 }),
        post: state('together', null, 'Elke dinsdag samen, op het spreekuur.'),
        bankAccount: state('person', { days: -40 }),
        healthInsurance: state('together', { days: -38 }),
        digid: state('together', { days: -30 }),
        doctor: state('person', { days: -20 }),
        school: state('together', { days: -35 }, 'De kinderen gaan naar De Brug.'),
        allowances: state('us', null),
        childBenefit: state('together', null),
        leisure: state('person', null),
      },
      hidden: ['travelAbroad'],
      own: [
        {
          id: newId('curtains'),
          group: 'weeksTwoToFour',
          what: 'Gordijnen naaien voor de kinderkamer',
          state: state('person', null),
        },
      ],
    }),
  ],
  // Adam: ten days in his first room.
  [
    'C9',
    (state) => ({
      states: {
        register: state('together', { days: -8 }),
        tenancy: state('together', { days: -9 }),
        socialAssistance: state('us', null),
        bankAccount: state('person', null),
        leisure: state('person', { days: -2 }, 'Hij voetbalt op zaterdag.'),
      },
      hidden: ['familyReunification'],
      own: [],
    }),
  ],
])
