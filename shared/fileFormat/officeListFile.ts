import { z } from 'zod'
import { RandomIdField } from '#shared/domain/fields.ts'
import { DossierSummary } from '#shared/domain/summary.ts'

/** A list of another format is not migrated: it can be made again from the dossiers. */
const OfficeListFile = z.object({
  format: z.literal(1),
  dossiers: z.array(
    z
      .object({
        id: RandomIdField,
        generation: z.number().int().positive(),
        /** Null when the dossier could not be read even once since the list was lost. */
        summary: DossierSummary.nullable(),
      })
      .readonly(),
  ),
})

export type ListedDossier = z.infer<typeof OfficeListFile>['dossiers'][number]

/** The dossiers of a list, or null when this release can't read it. */
export function readOfficeList(value: unknown): readonly ListedDossier[] | null {
  return OfficeListFile.safeParse(value).data?.dossiers ?? null
}

export function officeListToRaw(dossiers: readonly ListedDossier[]): unknown {
  return { format: 1, dossiers }
}
