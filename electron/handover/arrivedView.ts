import type { Failure } from '#shared/contract/failure.ts'
import type { Arrived, ArrivedPerson, HandoverSender } from '#shared/contract/handoverViews.ts'
import type { PersonLine } from '#shared/contract/views.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { PeopleManifest, ReceiptManifest } from '#shared/fileFormat/handoverManifest.ts'
import type { HandoverRecord } from '#shared/fileFormat/handoverRecord.ts'
import { withoutAttachmentKeys } from '#shared/domain/attachment.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { ArrivedFile } from './arrivedFile.ts'
import { fingerprintOf, introductionText, ownKeys, standingOf } from './officeIntroduction.ts'

export interface ViewDeps {
  /** All of the office: who is known is known, whoever supports them. */
  readonly whole: OpenVault
  readonly record: HandoverRecord
  readonly alike: (dossier: Dossier) => readonly PersonLine[]
  readonly now: number
}

/** Above it the screen gets who they are, and not what their dossiers say: a whole office is no message to a window. */
export const mostShownWhole = 40

/** What the screen gets to see of a file that was proved. */
export async function arrivedView(file: ArrivedFile, deps: ViewDeps): Promise<Result<Arrived, Failure>> {
  const { manifest, bytes } = file
  const common = {
    bundle: manifest.bundle,
    sender: senderOf(manifest, deps),
    madeAt: manifest.madeAt,
    remarks: remarksOn(manifest.madeAt, deps.now),
    bytes,
  }
  if (manifest.kind === 'receipt') return receiptView(manifest, common, deps)
  const people: ArrivedPerson[] = []
  const isMany = manifest.people.length > mostShownWhole
  for (const listed of manifest.people) {
    const dossier = file.dossiers.get(listed.person)
    if (dossier) people.push(await personView(listed, dossier, manifest, deps, isMany))
  }
  return ok({ ...common, kind: 'people', byWords: file.byWords, people })
}

/** Whose signature it is: what the file says of itself, against whom we know. */
export function senderOf(
  { from }: Pick<PeopleManifest, 'from'>,
  { whole, record }: Pick<ViewDeps, 'whole' | 'record'>,
): HandoverSender {
  const own = ownKeys(whole.handover.identity, whole.card().name)
  const { standing, known } = standingOf(from, own, record.known)
  const office = record.known.find(({ id }) => id === known)
  const words = { new: 'unknown', changed: 'changed', ours: 'own' } as const
  return {
    name: from.name,
    fingerprint: fingerprintOf(from),
    introduction: introductionText(from),
    standing: standing === 'known' ? (office?.checked ? 'checked' : 'known') : words[standing],
    known,
  }
}

async function personView(
  { person, seq, parts }: PeopleManifest['people'][number],
  dossier: Dossier,
  { bundle, from }: PeopleManifest,
  { whole, record, alike }: ViewDeps,
  isMany: boolean,
): Promise<ArrivedPerson> {
  const here = await knownAs(whole, record, person)
  return {
    person,
    dossier: isMany ? newDossier(dossier.id, dossier.number, dossier.person) : withoutAttachmentKeys(dossier),
    documents: dossier.attachments.length,
    parts,
    seq,
    standing: here ? standingIn(here, { bundle, seq, key: from.signing }) : 'new',
    knownAs: here?.id ?? null,
    alike: alike(dossier).filter(({ id }) => id !== here?.id),
  }
}

/** The dossier here of who travels under this number. */
export async function knownAs(
  whole: OpenVault,
  { travelers }: HandoverRecord,
  person: RandomId,
): Promise<Dossier | null> {
  const id = travelers.find((one) => one.person === person)?.id
  if (id === undefined) return null
  const kept = await whole.read(id)
  return kept.ok ? kept.value.dossier : null
}

/** Whether a file is newer than what came from the same office before. Counted by the sender; no clock has a say. */
export function standingIn(
  { handovers }: Dossier,
  file: { readonly bundle: RandomId; readonly seq: number; readonly key: string },
): ArrivedPerson['standing'] {
  const before = handovers.came.filter(({ fromKey }) => fromKey === file.key)
  const newest = Math.max(0, ...before.map(({ seq }) => seq))
  if (before.some(({ bundle, seq }) => bundle === file.bundle || seq === file.seq)) return 'again'
  return file.seq < newest ? 'older' : 'newer'
}

const dayMs = 24 * 60 * 60 * 1000
const yearMs = 365 * dayMs
/** No Wegwijs made a file before this day. */
const firstFiles = Date.UTC(2026, 10, 1)

function remarksOn(madeAt: number, now: number): Arrived['remarks'] {
  if (madeAt > now + dayMs) return ['clockAhead']
  return madeAt < firstFiles || madeAt < now - 2 * yearMs ? ['clockBehind'] : []
}

async function receiptView(
  { from, receipt }: ReceiptManifest,
  common: Pick<Arrived, 'bundle' | 'sender' | 'madeAt' | 'remarks' | 'bytes'>,
  { whole, record }: ViewDeps,
): Promise<Result<Arrived, Failure>> {
  const given = record.given.find(({ bundle }) => bundle === receipt.bundle)
  if (!given || (given.toKey !== null && given.toKey !== from.signing))
    return fail({ kind: 'receiptUnknown' })
  const people = await Promise.all(
    receipt.people.map(async ({ person, outcome }) => {
      const dossier = await knownAs(whole, record, person)
      const isGiven = dossier !== null && given.people.includes(dossier.id)
      return isGiven
        ? [{ id: dossier.id, number: dossier.number, callName: dossier.person.callName, outcome }]
        : []
    }),
  )
  // Who never opened the file can't know the numbers under which its people travel.
  if (people.flat().length === 0) return fail({ kind: 'receiptUnknown' })
  return ok({ ...common, kind: 'receipt', takenInOn: receipt.takenInOn, people: people.flat() })
}
