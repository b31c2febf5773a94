import { z } from 'zod'
import { ChangeHistory, type KeptDossier } from '#shared/domain/changeHistory.ts'
import { Dossier } from '#shared/domain/dossier.ts'
import { climb, type Raw, type Step } from './ladder.ts'
import { unknownFieldsIn, withUnknownFields, type UnknownFields } from './unknownFields.ts'

/** One entry for each format since the first; see `electron/vault/README.md` for when a new one is needed. */
const steps: readonly Step[] = [
  // 1 → 2: parts that came with the second release start at their own defaults.
  (first) => first,
]

export const dossierFileFormat = steps.length + 1

const DossierFileContent = z.object({
  format: z.literal(dossierFileFormat),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  dossier: Dossier,
  history: ChangeHistory,
})

export interface DossierFile {
  readonly savedAt: number
  readonly kept: KeptDossier
  /** Fields of a later release that shares our format; they go back into the file at the next save. */
  readonly unknown: UnknownFields | null
}

export type DossierFileRead =
  | { readonly outcome: 'read'; readonly file: DossierFile }
  /** Written by a release whose words we don't know: left alone. */
  | { readonly outcome: 'newer' }

/** The content of an authenticated dossier file. It came from Wegwijs, so what we can't understand is newer, not damaged. */
export function readDossierFile(value: unknown): DossierFileRead {
  const climbed = climb(value, steps)
  if (climbed.outcome !== 'current') return { outcome: 'newer' }
  const content = DossierFileContent.safeParse(climbed.raw)
  if (!content.success) return { outcome: 'newer' }
  const { savedAt, dossier, history } = content.data
  const unknown = unknownFieldsIn(climbed.raw, content.data)
  return { outcome: 'read', file: { savedAt, kept: { dossier, history }, unknown } }
}

/** @throws when the dossier does not fit its own schema: nothing is written that could not be read again. */
export function dossierFileToRaw(file: DossierFile): Raw {
  const { dossier, history } = file.kept
  const content = DossierFileContent.parse({
    format: dossierFileFormat,
    savedAt: file.savedAt,
    dossier,
    history,
  })
  return withUnknownFields(content, file.unknown) as Raw
}
