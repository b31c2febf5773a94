import { z } from 'zod'
import { CalendarDateField, TextField } from './fields.ts'

/** Hours as a statement or letter says them. */
const HoursField = z.string().max(80)

/** Kinds as the rules tell them apart (`notes/domain.md` 1.2); never a number or a copy of the card. */
export const PermitKind = z.enum(['unknown', 'asylum', 'familyOfAsylum', 'family', 'protection', 'other'])
export type PermitKind = z.infer<typeof PermitKind>

/** Of an asylum permit under the two-status law. */
export const AsylumStatus = z.enum(['unknown', 'A', 'B'])
export type AsylumStatus = z.infer<typeof AsylumStatus>

/** Who was obliged before 2022 stays under the law of 2013 (Wet inburgering 2021 art. 54, checked 2026-11-21). */
export const WhichLaw = z.enum(['unknown', 'wi2021', 'wi2013'])
export type WhichLaw = z.infer<typeof WhichLaw>

/** Days about exams and DUO; they came after the others, so an older dossier has none of them. */
const examDays = {
  /** The last part of the exam that was done, whichever it was. */
  examOn: CalendarDateField.nullable(),
  /** All parts are passed: nobody waits for a result any more. */
  examsPassedOn: CalendarDateField.nullable(),
  /** A request to DUO was sent, such as for more time. */
  duoAskedOn: CalendarDateField.nullable(),
  duoDecidedOn: CalendarDateField.nullable(),
}

/** Stay (I1) and what else the rules must know besides the municipality's letter. All of it may stay empty. */
export const LawFacts = z
  .object({
    /** Stay is kept for a reason only; written down before anything of it (`notes/domain.md` 3.2). */
    whyStay: TextField,
    permit: PermitKind,
    status: AsylumStatus,
    permitFrom: CalendarDateField.nullable(),
    permitUntil: CalendarDateField.nullable(),
    law: WhichLaw,
    /** Registered here after another municipality made a PIP. */
    movedHereOn: CalendarDateField.nullable(),
    /** The day the municipality had what somebody else had to tell it first. */
    informationOn: CalendarDateField.nullable(),
    courseBefore: HoursField,
    courseAfter: HoursField,
    participationBefore: HoursField,
    participationAfter: HoursField,
    pvtDone: HoursField,
    mapDone: HoursField,
    examOn: examDays.examOn.default(null),
    examsPassedOn: examDays.examsPassedOn.default(null),
    duoAskedOn: examDays.duoAskedOn.default(null),
    duoDecidedOn: examDays.duoDecidedOn.default(null),
  })
  .readonly()
export type LawFacts = z.infer<typeof LawFacts>

/** One or more facts; what is not named stays as it was, so no field of it has a default. */
export const LawFactsEdit = LawFacts.unwrap().extend(examDays).partial().readonly()
export type LawFactsEdit = z.infer<typeof LawFactsEdit>

export const noLawFacts: LawFacts = {
  whyStay: '',
  permit: 'unknown',
  status: 'unknown',
  permitFrom: null,
  permitUntil: null,
  law: 'unknown',
  movedHereOn: null,
  informationOn: null,
  courseBefore: '',
  courseAfter: '',
  participationBefore: '',
  participationAfter: '',
  pvtDone: '',
  mapDone: '',
  examOn: null,
  examsPassedOn: null,
  duoAskedOn: null,
  duoDecidedOn: null,
}
