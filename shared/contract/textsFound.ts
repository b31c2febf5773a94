import { z } from 'zod'
import { PaperLanguageField } from '#shared/domain/fields.ts'
import { Person } from '#shared/domain/person.ts'
import { searchPlaces } from '#shared/domain/searchPlaces.ts'
import { PersonLine } from './views.ts'

/** Dossiers in which all words that were looked for stand. */
export const TextsFound = z
  .object({
    found: z
      .array(
        PersonLine.unwrap()
          .pick({ id: true, number: true, callName: true, otherNames: true, nameInOwnScript: true })
          .extend({
            speaks: Person.unwrap().shape.speaks,
            paperLanguage: PaperLanguageField,
            /** Where the words stand; the first opens. */
            places: z.array(z.enum(searchPlaces)).min(1).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    total: z.number().int(),
    /** How many dossiers were not read yet: what stands only in them is not found. */
    unread: z.number().int(),
  })
  .readonly()
export type TextsFound = z.infer<typeof TextsFound>
