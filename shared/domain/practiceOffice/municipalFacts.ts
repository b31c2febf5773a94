import type { CalendarDate } from '../calendarDate.ts'
import { emptyMunicipalPip, type MunicipalPip } from '../municipalPip.ts'
import { dayFrom, type FromToday } from './practiceCase.ts'

type Facts = (day: (fromToday: FromToday) => CalendarDate) => Partial<MunicipalPip>

/**
 * The letters of the invented municipality Waterveen, as in `notes/domain.md` 10. What a case does not tell stays empty:
 * nobody has every fact.
 */
export function municipalFactsOf(code: string, today: CalendarDate): MunicipalPip {
  const facts = factsByCode.get(code)
  return { ...emptyMunicipalPip, ...facts?.((fromToday) => dayFrom(today, fromToday)) }
}

const factsByCode: ReadonlyMap<string, Facts> = new Map<string, Facts>([
  // Rima: no decision yet; the rules give a day for it.
  [
    'C1',
    (day) => ({
      lawHolds: 'obliged',
      duoNoticeOn: day({ days: -60 }),
      registeredOn: day({ days: -52 }),
      ontzorgenUntil: day({ months: 4 }),
      contactName: 'Ineke',
      contactPhone: '088 000 00 10',
    }),
  ],
  // Yonas: the education route, so no MAP.
  [
    'C2',
    (day) => ({
      lawHolds: 'obliged',
      registeredOn: day({ months: -14 }),
      decidedOn: day({ months: -12 }),
      route: 'education',
      level: 'B1',
      hoursPerWeek: '24',
      pvt: 'done',
      interviewsAgreed: '4',
      nextInterviewOn: day({ days: 30 }),
      termEndsOn: day({ months: 24 }),
      contactName: 'Ineke',
      contactPhone: '088 000 00 10',
    }),
  ],
  // Hodan: the Z route.
  [
    'C3',
    (day) => ({
      lawHolds: 'obliged',
      registeredOn: day({ months: -20 }),
      decidedOn: day({ months: -18 }),
      route: 'z',
      level: 'A1',
      hoursPerWeek: '9',
      pvt: 'done',
      map: 'planned',
      mapHours: '40',
      interviewsAgreed: '6',
      termEndsOn: day({ months: 18 }),
      contactName: 'Willem',
      alsoInLetter: 'Meedoen: 800 uur. De uren in de buurtkeuken tellen mee.',
    }),
  ],
  // Emre: another route may still be chosen.
  [
    'C4',
    (day) => ({
      lawHolds: 'obliged',
      duoNoticeOn: day({ months: -9 }),
      registeredOn: day({ months: -9 }),
      decidedOn: day({ months: -7 }),
      route: 'b1',
      level: 'B1',
      hoursPerWeek: '12',
      pvt: 'done',
      map: 'planned',
      mapOn: day({ months: 3 }),
      interviewsAgreed: '4',
      nextInterviewOn: day({ days: 12 }),
      termEndsOn: day({ months: 29 }),
      contactName: 'Ineke',
      contactPhone: '088 000 00 10',
    }),
  ],
  // Salim: a changed decision (level A2), the end of the term in sight.
  [
    'C5',
    (day) => ({
      lawHolds: 'obliged',
      registeredOn: day({ months: -31 }),
      decidedOn: day({ months: -29 }),
      changedOn: day({ months: -2 }),
      route: 'b1',
      level: 'A2',
      hoursPerWeek: '6',
      pvt: 'done',
      map: 'done',
      mapHours: '40',
      interviewsAgreed: '8',
      nextInterviewOn: day({ months: 1 }),
      termEndsOn: day({ months: 7 }),
      contactName: 'Willem',
      contactPhone: '088 000 00 11',
    }),
  ],
  // Parwana: the Z route, with a speaking exam as she wished.
  [
    'C6',
    (day) => ({
      lawHolds: 'obliged',
      decidedOn: day({ months: -9 }),
      route: 'z',
      level: 'A1',
      hoursPerWeek: '6',
      pvt: 'planned',
      pvtOn: day({ days: 40 }),
      interviewsAgreed: '6',
      termEndsOn: day({ months: 27 }),
      contactName: 'Willem',
      contactPhone: '088 000 00 11',
      alsoInLetter: 'Het examen spreken op niveau A2 mag.',
    }),
  ],
  // Daryush: reading was passed; the letter with the dates is not here.
  [
    'C7',
    (day) => ({
      lawHolds: 'obliged',
      decidedOn: day({ months: -14 }),
      route: 'b1',
      level: 'B1',
      pvt: 'done',
      map: 'planned',
      contactName: 'Ineke',
    }),
  ],
  // Olena: not obliged; she chose the course herself.
  ['C8', () => ({ lawHolds: 'notObliged', level: 'A2', hoursPerWeek: '6' })],
  // Adam: registered ten days ago.
  [
    'C9',
    (day) => ({
      lawHolds: 'obliged',
      duoNoticeOn: day({ days: -12 }),
      registeredOn: day({ days: -10 }),
      contactName: 'Ineke',
      contactPhone: '088 000 00 10',
    }),
  ],
  // Bethlehem: came to her partner and pays her own course.
  [
    'C10',
    (day) => ({
      lawHolds: 'obliged',
      registeredOn: day({ months: -13 }),
      decidedOn: day({ months: -11 }),
      route: 'b1',
      level: 'B1',
      pvt: 'done',
      map: 'planned',
      mapHours: '40',
      interviewsAgreed: '3',
      termEndsOn: day({ months: 25 }),
      contactName: 'Willem',
      contactPhone: '088 000 00 11',
      alsoInLetter: 'De taalles kies en betaal je zelf.',
    }),
  ],
])
