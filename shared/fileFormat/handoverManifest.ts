import { z } from 'zod'
import { CalendarDateField, RandomIdField } from '#shared/domain/fields.ts'
import { transferParts } from '#shared/domain/transferParts.ts'
import { isAgeRecipient } from './ageKeys.ts'
import { OfficeIdentityFile } from './officeIdentityFile.ts'

/**
 * The first file in every bundle: who sends what to whom. Its bytes are signed as they stand; everything else in the bundle
 * is named in it with its size and its hash. What a release may change is told in `docs/handover-format.md`.
 */
export const handoverFormat = 1

export const manifestPath = 'manifest.json'
export const signaturePath = 'manifest.sig'
export const coverPath = 'cover.txt'

/** A whole office of 8,000 people with some documents each stays far below it. */
export const mostManifestBytes = 16 * 1024 * 1024

/** One dossier is some dozens of kilobytes; this is a book of twenty thousand pages. */
export const mostDossierBytes = 32 * 1024 * 1024

export const mostPeople = 10_000

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** No other name than these can stand in a bundle: there is nothing to trick a path with. */
const PartPath = z
  .string()
  .regex(/^(cover\.txt|people\/[0-9a-f]{32}\/(dossier\.json|documents\/[0-9a-f]{32}))$/)

export const PartListed = z
  .object({ path: PartPath, size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER), sha256: Sha256 })
  .readonly()
export type PartListed = z.infer<typeof PartListed>

const BundlePerson = z
  .object({
    /** Travels with the person from office to office; says nothing about who it is. */
    person: RandomIdField,
    /** Counted by the sender for each person: 1, 2, 3. */
    seq: z.number().int().min(1).max(1_000_000),
    /** What the person agreed to hand over. */
    parts: z.array(z.enum(transferParts)).max(transferParts.length).readonly(),
  })
  .readonly()
export type BundlePerson = z.infer<typeof BundlePerson>

const ReceiptFor = z
  .object({
    bundle: RandomIdField,
    takenInOn: CalendarDateField,
    people: z
      .array(z.object({ person: RandomIdField, outcome: z.enum(['added', 'merged', 'left']) }).readonly())
      .max(mostPeople)
      .readonly(),
  })
  .readonly()
export type ReceiptFor = z.infer<typeof ReceiptFor>

const common = {
  wegwijs: z.literal('handover'),
  format: z.literal(handoverFormat),
  /** Random: also the name of the file. */
  bundle: RandomIdField,
  /** By the sender's clock: milliseconds since 1970. */
  madeAt: z.number().int().min(0).max(8.64e15),
  /** The sender's introduction: who does not know the office yet can get to know it from here. */
  from: OfficeIdentityFile,
  /** Stands under the signature, so that a bundle for one office can't be passed on as one for another. */
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('office'), recipient: z.string().refine(isAgeRecipient) }).readonly(),
    z.object({ kind: z.literal('words') }).readonly(),
  ]),
  /** Everything that follows, in its order. */
  files: z.array(PartListed).max(200_000).readonly(),
}

export const HandoverManifest = z.discriminatedUnion('kind', [
  z
    .object({
      ...common,
      kind: z.literal('people'),
      people: z.array(BundlePerson).min(1).max(mostPeople).readonly(),
    })
    .readonly(),
  z.object({ ...common, kind: z.literal('receipt'), receipt: ReceiptFor }).readonly(),
])
export type HandoverManifest = z.infer<typeof HandoverManifest>
export type PeopleManifest = Extract<HandoverManifest, { kind: 'people' }>
export type ReceiptManifest = Extract<HandoverManifest, { kind: 'receipt' }>

export type ManifestRead =
  | { readonly outcome: 'read'; readonly manifest: HandoverManifest }
  | { readonly outcome: 'newer'; readonly theirs: number }
  /** No manifest of ours. */
  | { readonly outcome: 'unreadable' }
  /** A path that no bundle has. */
  | { readonly outcome: 'strangePath' }

/** What the manifest's bytes say; whose they are is not checked here. */
export function readManifest(text: string): ManifestRead {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { outcome: 'unreadable' }
  }
  if (saysTwice(text, value)) return { outcome: 'unreadable' }
  const outer = z.object({ wegwijs: z.literal('handover'), format: z.number().int() }).safeParse(value)
  if (!outer.success) return { outcome: 'unreadable' }
  if (outer.data.format > handoverFormat) return { outcome: 'newer', theirs: outer.data.format }
  const read = HandoverManifest.safeParse(value)
  if (read.success) return { outcome: 'read', manifest: read.data }
  const isPath = read.error.issues.every(({ path }) => path[0] === 'files' && path[2] === 'path')
  return { outcome: isPath ? 'strangePath' : 'unreadable' }
}

/** A field that stands there twice is one thing for one reader and another for the next: then nobody knows what was signed. */
function saysTwice(text: string, value: unknown): boolean {
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/gu)
  let written = 0
  for (const [, colon] of strings) if (colon === ':') written += 1
  return written !== fieldsIn(value)
}

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value)
  return inside.reduce<number>((sum, each) => sum + fieldsIn(each), Array.isArray(value) ? 0 : inside.length)
}

export function dossierPathOf(person: string): string {
  return `people/${person}/dossier.json`
}

export function documentPathOf(person: string, document: string): string {
  return `people/${person}/documents/${document}`
}

/** Why a manifest that can be read is not to be believed; null when it hangs together. */
export function contradictionIn(
  manifest: HandoverManifest,
): 'doubled' | 'missing' | 'extra' | 'tooBig' | null {
  const paths = manifest.files.map(({ path }) => path)
  if (new Set(paths).size !== paths.length) return 'doubled'
  const people = manifest.kind === 'people' ? manifest.people.map(({ person }) => person) : []
  if (new Set(people).size !== people.length) return 'doubled'
  const there = new Set(paths)
  if (people.some((person) => !there.has(dossierPathOf(person)))) return 'missing'
  const known = new Set<string>(people)
  const strays = paths.filter((path) => path !== coverPath && !known.has(path.split('/')[1] ?? ''))
  if (strays.length > 0) return 'extra'
  const isTooBig = manifest.files.some(
    ({ path, size }) => (path.endsWith('.json') || path === coverPath) && size > mostDossierBytes,
  )
  return isTooBig ? 'tooBig' : null
}

/** What the sender signs, before the manifest's bytes; nothing else that an office signs begins like this. */
export const manifestDomain = 'wegwijs handover manifest 1\n'
