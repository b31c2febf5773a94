import type { CalendarDate } from '../calendarDate.ts'
import type { Consent } from '../consent.ts'
import type { RandomId } from '../fields.ts'
import type { Intake } from '../intake.ts'
import type { ConsentPurpose, ExtraPart } from '../intakeQuestions.ts'
import type { LanguageTag } from '../language.ts'
import type { Talk } from '../talk.ts'
import { dayFrom, type FromToday } from './practiceCase.ts'

/** What was asked, in which sittings, and which subjects were opened and why: by the code of the practice person. */
export function practiceIntake(
  code: string,
  language: LanguageTag,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): Omit<Intake, 'answers'> {
  const { talks = [], consents = [], opened = {} } = byCode[code] ?? {}
  return {
    talks: talks.map(({ on, ...talk }, at) => ({
      ...talk,
      id: newId(`${code}/talk ${String(at + 1)}`),
      on: dayFrom(today, on),
    })),
    consents: consents.map(({ purpose, on, says = 'yes', how, withdrawnOn = null }): Consent => ({
      purpose,
      said: says,
      how,
      language,
      on: dayFrom(today, on),
      about: null,
      withdrawnOn: withdrawnOn && dayFrom(today, withdrawnOn),
    })),
    opened: Object.fromEntries(
      Object.entries(opened).map(([part, { why, on }]) => [part, { why, openedOn: dayFrom(today, on) }]),
    ),
  }
}

interface PracticeConsent {
  readonly purpose: ConsentPurpose
  readonly on: FromToday
  readonly how: Consent['how']
  readonly says?: Consent['said']
  readonly withdrawnOn?: FromToday
}

interface PracticeIntake {
  readonly talks?: readonly (Omit<Talk, 'id' | 'on'> & { readonly on: FromToday })[]
  readonly consents?: readonly PracticeConsent[]
  readonly opened?: Partial<Readonly<Record<ExtraPart, { readonly why: string; readonly on: FromToday }>>>
}

const how = 'withInterpreter'

const byCode: Readonly<Record<string, PracticeIntake>> = {
  // Rima: talked alone; whom else she agrees to tell is still to be asked.
  C1: {
    talks: [
      {
        on: { days: -12 },
        interpreter: 'byPhone',
        alone: 'alone',
        note: 'De kinderen speelden bij de buren.',
      },
    ],
    consents: [{ purpose: 'keepFile', on: { days: -12 }, how }],
    opened: { beforeHere: { why: '', on: { days: -12 } } },
  },
  // Yonas: the school may know that he asks for later lessons.
  C2: {
    talks: [{ on: { months: -13 }, interpreter: 'inRoom', alone: 'alone', note: '' }],
    consents: [
      { purpose: 'keepFile', on: { months: -13 }, how },
      { purpose: 'school', on: { months: -2 }, how: 'spoken' },
    ],
  },
  // Hodan: two sittings, in words and drawings.
  C3: {
    talks: [
      { on: { months: -19 }, interpreter: 'inRoom', alone: 'alone', note: '' },
      {
        on: { months: -18, days: -10 },
        interpreter: 'inRoom',
        alone: 'alone',
        note: 'Met plaatjes. Dat ging goed.',
      },
    ],
    consents: [{ purpose: 'keepFile', on: { months: -19 }, how }],
    opened: {
      papersAndMoney: { why: 'Hodan wil de rekening van de energie begrijpen.', on: { months: -18 } },
    },
  },
  C4: {
    consents: [
      { purpose: 'keepFile', on: { months: -9 }, how: 'onPaper' },
      { purpose: 'municipality', on: { months: -1 }, how: 'spoken' },
    ],
  },
  // Salim: no is an answer too.
  C5: {
    consents: [
      { purpose: 'keepFile', on: { months: -31 }, how },
      { purpose: 'photo', on: { months: -31 }, how, says: 'no' },
    ],
  },
  // Parwana: said yes, took it back, and said yes again.
  C6: {
    talks: [
      { on: { months: -10 }, interpreter: 'byPhone', alone: 'alone', note: '' },
      { on: { days: -2 }, interpreter: 'byPhone', alone: 'alone', note: 'Kort, met een pauze.' },
    ],
    consents: [
      { purpose: 'keepFile', on: { months: -10 }, how },
      { purpose: 'health', on: { months: -8 }, how, withdrawnOn: { months: -1 } },
      { purpose: 'health', on: { days: -2 }, how },
    ],
    opened: {
      takeIntoAccount: { why: 'Parwana wil korte lessen kunnen kiezen.', on: { days: -2 } },
    },
  },
  // Daryush: what he tells of the street stays in this office.
  C7: {
    consents: [
      { purpose: 'keepFile', on: { months: -16 }, how: 'onPaper' },
      { purpose: 'municipality', on: { days: -18 }, how: 'spoken', says: 'no' },
    ],
    opened: { safety: { why: 'Daryush wil rustig naar huis lopen.', on: { days: -18 } } },
  },
  C8: {
    consents: [
      { purpose: 'keepFile', on: { months: -26 }, how },
      { purpose: 'statistics', on: { months: -26 }, how },
    ],
  },
  // Adam and Mariam: each was asked apart, and talked apart.
  C9: {
    talks: [{ on: { days: -4 }, interpreter: 'byPhone', alone: 'alone', note: '' }],
    consents: [{ purpose: 'keepFile', on: { days: -9 }, how }],
  },
  C9b: {
    talks: [{ on: { days: -3 }, interpreter: 'byPhone', alone: 'alone', note: 'Met een vrouwelijke tolk.' }],
    consents: [
      { purpose: 'keepFile', on: { days: -3 }, how },
      { purpose: 'municipality', on: { days: -3 }, how, says: 'no' },
    ],
  },
  // Bethlehem: her partner came along; she chose to talk alone.
  C10: {
    talks: [
      { on: { months: -12 }, interpreter: 'none', alone: 'alone', note: 'Haar partner wachtte in de hal.' },
    ],
    consents: [{ purpose: 'keepFile', on: { months: -12 }, how: 'onPaper' }],
  },
}
