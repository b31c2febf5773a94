import { z } from 'zod'
import { CalendarDateField, LanguageField, LineField, PaperLanguageField, TextField } from './fields.ts'

/**
 * How exactly the day of birth is known. Birth dates of newcomers are often estimated by an authority
 * (1 January): the precision is stored, a day is never invented, and nobody is congratulated on an estimate.
 */
export const Birth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }).readonly(),
  z.object({ kind: z.literal('year'), year: z.number().int().min(1800).max(2199) }).readonly(),
  z.object({ kind: z.literal('estimated'), date: CalendarDateField }).readonly(),
  z.object({ kind: z.literal('exact'), date: CalendarDateField }).readonly(),
])
export type Birth = z.infer<typeof Birth>

export const DutchLevel = z.enum(['unknown', 'none', 'little', 'everyday', 'good'])
export type DutchLevel = z.infer<typeof DutchLevel>

/** Who the person is, as far as the office needs it. Everything except the call name and the print language may stay empty. */
export const Person = z
  .object({
    /** How the person wants to be called. */
    callName: LineField,
    /** The other names in Latin letters, one or many, in the person's own order; there need not be a family name. */
    otherNames: LineField,
    /** All names in the person's own script, as he or she writes them. */
    nameInOwnScript: LineField,
    birth: Birth,
    speaks: z.array(LanguageField).max(12).readonly(),
    /** Empty: does not read (yet), or not known; spoken and read languages are asked apart. */
    reads: z.array(LanguageField).max(12).readonly(),
    dutch: DutchLevel,
    interpreter: z.enum(['unknown', 'yes', 'no']),
    /** For example 'a woman, by telephone'. */
    interpreterWish: LineField,
    /** The second language on paper and on the screen. */
    paperLanguage: PaperLanguageField,
    phone: LineField,
    /** Agreed with the person: when and how to get in touch. Practical, never a judgement. */
    goodToKnow: TextField,
    /** First name of the worker who supports this person. */
    supportedBy: LineField,
    startedOn: CalendarDateField,
  })
  .readonly()
export type Person = z.infer<typeof Person>

/** The fields that can be changed one at a time, so that two quick saves never overwrite each other. */
export const PersonChange = Person.unwrap().partial().readonly()
export type PersonChange = z.infer<typeof PersonChange>

export function changePerson(person: Person, change: PersonChange): Person {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return { ...person, ...given }
}
