import { z } from 'zod'
import { PaperName } from '#shared/domain/dossier.ts'
import { CalendarDateField, LineField, PaperLanguageField, RandomIdField } from '#shared/domain/fields.ts'
import type { Failure } from './failure.ts'
import { PaperWish } from './views.ts'

/** How many times the printer should make the same paper. */
const Copies = z.number().int().min(1).max(20)

/** The paper is there. When `isNoted` is false, the dossier does not say so yet and the plan's version is not frozen. */
const Noted = z.object({ isNoted: z.boolean() }).readonly()
export const PaperSaved = Noted.unwrap().extend({ fileName: z.string() }).readonly()

export const PaperPrint = PaperWish.unwrap().extend({ copies: Copies }).readonly()
export const PaperPrinted = Noted

/** The agreement between the office and somebody who can open a part of it. */
export const AgreementWish = z
  .object({
    user: RandomIdField,
    /** What this person does, as typed; empty leaves a line to write on. It stands on the paper and is kept nowhere. */
    role: LineField,
    from: CalendarDateField.nullable(),
    language: PaperLanguageField,
    largeLetters: z.boolean(),
  })
  .readonly()
export type AgreementWish = z.infer<typeof AgreementWish>

export const AgreementPrint = AgreementWish.unwrap().extend({ copies: Copies }).readonly()

/** One paper for many people, each in the language of that person's papers, a file for each. */
export const ManyPapersWish = z
  .object({
    ids: z.array(RandomIdField).min(1).max(10_000).readonly(),
    paper: PaperName,
    largeLetters: z.boolean(),
  })
  .readonly()
export type ManyPapersWish = z.infer<typeof ManyPapersWish>

const Refused = z.custom<Failure>((value) => typeof value === 'object' && value !== null && 'kind' in value)

export const ManyPapersMade = z
  .object({
    made: z.number().int(),
    of: z.number().int(),
    /** Made and lying in the folder, but not noted in the dossier. */
    notNoted: z.number().int(),
    /** Whose paper could not be made, and why; the others were. */
    notMade: z
      .array(z.object({ id: RandomIdField, callName: LineField, why: Refused }).readonly())
      .readonly(),
    /** What ended it before the last one; 'cancelled' when a person did. What was made stays. */
    endedBy: Refused.nullable(),
  })
  .readonly()
export type ManyPapersMade = z.infer<typeof ManyPapersMade>
