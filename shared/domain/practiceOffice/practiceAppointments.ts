import type { Appointment } from '../appointment.ts'
import { addDays, type CalendarDate } from '../calendarDate.ts'
import type { RandomId } from '../fields.ts'

/** The appointments of the practice office together, so that its week can be seen as one. Days are counted from today. */
export function practiceAppointments(
  code: string,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): readonly Appointment[] {
  return (week[code] ?? []).map(({ name, days, ...appointment }) => ({
    ...nothingSaid,
    ...appointment,
    id: newId(`${code}/appointment ${name}`),
    on: days === null ? null : addDays(today, days),
  }))
}

interface PracticeAppointment extends Partial<Omit<Appointment, 'id' | 'on'>> {
  readonly name: string
  /** Null: the day is still to be chosen. */
  readonly days: number | null
}

const office = 'Steunpunt Waterveen, Kade 12'
const nothingSaid = {
  time: null,
  what: 'talk',
  inOwnWords: '',
  place: '',
  route: '',
  withWhom: '',
  bring: [],
  bringAlso: '',
  interpreter: false,
  state: 'planned',
} as const

const week: Readonly<Record<string, readonly PracticeAppointment[]>> = {
  // Rima
  C1: [
    { name: 'first', days: -12, time: '13:15', place: office, withWhom: 'Ria', state: 'spoken' },
    {
      name: 'plan',
      days: 1,
      time: '10:30',
      place: office,
      route: 'Bus 4, halte Markt. De blauwe deur.',
      withWhom: 'Ria',
      bring: ['card', 'letter', 'glasses'],
      interpreter: true,
    },
    { name: 'school', days: 6, time: '09:00', what: 'school', place: 'De Regenboog, Lindelaan 3' },
  ],
  // Yonas
  C2: [{ name: 'money', days: 3, time: '17:15', place: office, withWhom: 'Ahmad', bring: ['letter'] }],
  // Hodan
  C3: [
    { name: 'missed', days: -6, time: '14:00', place: office, withWhom: 'Ria', state: 'notWorkedOut' },
    {
      name: 'municipality',
      days: 5,
      time: '13:45',
      what: 'municipality',
      place: 'Stadhuis, Plein 1',
      route: 'Ria loopt mee vanaf jouw huis.',
      withWhom: 'Ria',
      bring: ['card', 'letter'],
      interpreter: true,
    },
  ],
  // Emre
  C4: [
    { name: 'moved', days: -2, time: '16:00', place: office, withWhom: 'Joke', state: 'moved' },
    { name: 'work', days: 4, time: '16:00', what: 'work', place: 'Bakkerij Zonne, Havenstraat 8' },
  ],
  // Salim: after the night shift
  C5: [{ name: 'evening', days: 2, time: '18:30', place: office, withWhom: 'Ria', bring: ['phone'] }],
  // Parwana: mornings only
  C6: [
    {
      name: 'doctor',
      days: 0,
      time: '09:20',
      what: 'doctor',
      place: 'Huisartsen Kade, Kade 40',
      withWhom: 'Joke',
      bring: ['card'],
      interpreter: true,
    },
  ],
  // Daryush
  C7: [
    {
      name: 'coffee',
      days: 0,
      time: '14:00',
      what: 'other',
      inOwnWords: 'koffie in de buurt',
      place: 'Buurthuis De Brug',
      withWhom: 'Ria',
    },
  ],
  // Olena
  C8: [
    {
      name: 'interpreter',
      days: 9,
      time: '11:00',
      what: 'interpreter',
      place: office,
      withWhom: 'Ahmad',
      bring: ['notebook'],
      bringAlso: 'foto’s van je diploma',
      interpreter: true,
    },
  ],
  // Adam: a day will be chosen together
  C9: [{ name: 'welcome', days: null, place: office, withWhom: 'Els' }],
  // Bethlehem
  C10: [{ name: 'missed', days: -5, time: '11:00', place: office, withWhom: 'Joke', state: 'notWorkedOut' }],
}
