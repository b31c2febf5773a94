import { z } from 'zod'
import { CalendarDateField, LineField, TextField } from './fields.ts'

/** A number as a letter says it; it stands in a narrow column on paper. */
const AmountField = z.string().max(80)

/** Whether the law asks this person to integrate; someone from Ukraine, for example, chooses freely. */
export const LawHolds = z.enum(['unknown', 'obliged', 'notObliged'])
export type LawHolds = z.infer<typeof LawHolds>

/** The three routes of Wet inburgering 2021 art. 6 to 9 (`notes/domain.md` 1.4). */
export const LearningRoute = z.enum(['unknown', 'b1', 'education', 'z'])
export type LearningRoute = z.infer<typeof LearningRoute>

export const LanguageLevel = z.enum(['unknown', 'A1', 'A2', 'B1', 'B2'])
export type LanguageLevel = z.infer<typeof LanguageLevel>

export const ModuleState = z.enum(['unknown', 'planned', 'done'])
export type ModuleState = z.infer<typeof ModuleState>

/**
 * What stands in the municipality's letter, typed over. The PIP is the municipality's decision (beschikking) and never
 * ours: these are dated facts beside the person's own plan, and nothing here is computed. Everything may stay empty.
 */
export const MunicipalPip = z
  .object({
    lawHolds: LawHolds,
    /** The day on DUO's letter that says the obligation began. */
    duoNoticeOn: CalendarDateField.nullable(),
    /** The day of registration (BRP) in the municipality where the person came to live. */
    registeredOn: CalendarDateField.nullable(),
    /** The date on the first decision: the term is counted from it, also when a later one changes the plan. */
    decidedOn: CalendarDateField.nullable(),
    /** The date on the newest decision, when the first one was changed. */
    changedOn: CalendarDateField.nullable(),
    route: LearningRoute,
    level: LanguageLevel,
    /** As the letter says it, for example '12' or '9 tot 12'. */
    hoursPerWeek: AmountField,
    pvt: ModuleState,
    pvtOn: CalendarDateField.nullable(),
    map: ModuleState,
    mapOn: CalendarDateField.nullable(),
    /** As the letter says it. The education route has no MAP. */
    mapHours: AmountField,
    /** How many progress interviews the letter agrees on. */
    interviewsAgreed: AmountField,
    nextInterviewOn: CalendarDateField.nullable(),
    /** The last day, as the letter says. */
    termEndsOn: CalendarDateField.nullable(),
    /** The last day for an objection, as the letter says. */
    objectionUntil: CalendarDateField.nullable(),
    /** Until when the municipality pays the fixed costs itself. */
    ontzorgenUntil: CalendarDateField.nullable(),
    contactName: LineField,
    contactPhone: LineField,
    /** Anything else the letter asks, in the words of the letter. */
    alsoInLetter: TextField,
  })
  .readonly()
export type MunicipalPip = z.infer<typeof MunicipalPip>

/** One or more facts; what is not named stays as it was, so that two quick saves both count. */
export const MunicipalPipEdit = MunicipalPip.unwrap().partial().readonly()
export type MunicipalPipEdit = z.infer<typeof MunicipalPipEdit>

export const emptyMunicipalPip: MunicipalPip = {
  lawHolds: 'unknown',
  duoNoticeOn: null,
  registeredOn: null,
  decidedOn: null,
  changedOn: null,
  route: 'unknown',
  level: 'unknown',
  hoursPerWeek: '',
  pvt: 'unknown',
  pvtOn: null,
  map: 'unknown',
  mapOn: null,
  mapHours: '',
  interviewsAgreed: '',
  nextInterviewOn: null,
  termEndsOn: null,
  objectionUntil: null,
  ontzorgenUntil: null,
  contactName: '',
  contactPhone: '',
  alsoInLetter: '',
}

export function editMunicipalPip(pip: MunicipalPip, edit: MunicipalPipEdit): MunicipalPip {
  const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  return { ...pip, ...given }
}
