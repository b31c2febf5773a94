import { z } from 'zod'
import { Change, ChangeHistory, type KeptDossier } from '#shared/domain/changeHistory.ts'
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
  for (const part of [...Object.values(dossier), ...history.done, ...history.undone]) remember(part)
  const unknown = unknownFieldsIn(climbed.raw, content.data)
  return { outcome: 'read', file: { savedAt, kept: { dossier, history }, unknown } }
}

/** @throws when the dossier does not fit its own schema: nothing is written that could not be read again. */
export function dossierFileToRaw({ savedAt, kept, unknown }: DossierFile): Raw {
  const { done, undone } = kept.history
  const content = {
    format: dossierFileFormat,
    savedAt: z.number().parse(savedAt),
    dossier: Object.fromEntries(
      dossierParts.map(([name, part]) => [name, checked(part, kept.dossier[name])] as const),
    ),
    history: {
      done: done.map((change) => checked(Change, change)),
      undone: undone.map((change) => checked(Change, change)),
    },
  }
  return withUnknownFields(content, unknown) as Raw
}

const dossierParts = Object.entries(Dossier.unwrap().shape) as [keyof Dossier, z.ZodType][]

/**
 * What came out of its schema, which freezes it, fits it as long as it is there: a save looks only at what was changed
 * since the dossier was read, and not again at every way back.
 */
const fitting = new WeakSet()

function remember(part: unknown): void {
  if (typeof part === 'object' && part !== null && Object.isFrozen(part)) fitting.add(part)
}

function checked(schema: z.ZodType, part: unknown): unknown {
  return typeof part === 'object' && part !== null && fitting.has(part) ? part : schema.parse(part)
}
