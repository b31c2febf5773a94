import { z } from 'zod'
import { RandomIdField } from '#shared/domain/fields.ts'
import { DossierSummary } from '#shared/domain/summary.ts'

/** The list of offices of format 1; `journalRecord.ts` holds what took its place. */
const OfficeListFile = z.object({
  format: z.literal(1),
  dossiers: z.array(
    z
      .object({
        id: RandomIdField,
        generation: z.number().int().positive(),
        /** Null when the dossier could not be read even once since the list was lost. */
        summary: DossierSummary.nullable().catch(null),
      })
      .readonly(),
  ),
})

export type FormatOneLine = z.infer<typeof OfficeListFile>['dossiers'][number]

/** The dossiers of a list, or null when this release can't read it: it can be made again from the dossiers. */
export function readOfficeList(value: unknown): readonly FormatOneLine[] | null {
  return OfficeListFile.safeParse(value).data?.dossiers ?? null
}
