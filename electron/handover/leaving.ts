import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverWish } from '#shared/contract/handoverViews.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { agreed, consentFor } from '#shared/domain/consentState.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { leavingDossier } from '#shared/domain/handover/leavingDossier.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { dossierFileToRaw } from '#shared/fileFormat/dossierFile.ts'
import { documentPathOf, dossierPathOf, type BundlePerson } from '#shared/fileFormat/handoverManifest.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { OpenVault } from '../vault/vault.ts'
import { partOf, PartChanged, type BundlePart } from './bundle/writeBundle.ts'

/** Somebody who goes, with what goes. */
export interface Leaving {
  readonly id: DossierId
  readonly listed: BundlePerson
  readonly parts: readonly BundlePart[]
}

export interface LeavingWish {
  readonly people: HandoverWish['people']
  /** The name of the office that it goes to: a yes that was said about another office does not count. */
  readonly to: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly signal: AbortSignal
}

/**
 * What leaves of these people; a failure when somebody did not agree to it, or may not be opened by who is in. Each dossier
 * is listed here and read again when it is sealed: a whole office is never in memory.
 */
export async function leavingPeople(
  vault: OpenVault,
  { people, to, madeAt, signal }: LeavingWish,
): Promise<Result<readonly Leaving[], Failure>> {
  const leaving: Leaving[] = []
  const ids = new Set(people.map(({ id }) => id))
  if (ids.size !== people.length) return fail({ kind: 'invalidInput' })
  for (const { id, parts } of people) {
    signal.throwIfAborted()
    const kept = await vault.read(id)
    if (!kept.ok) return kept
    const { dossier } = kept.value
    if (!agreedToThis(dossier, to, parts)) return fail({ kind: 'handoverConsentMissing' })
    leaving.push(leavingPerson(vault, dossier, parts, madeAt))
  }
  return ok(leaving)
}

/** A yes, not taken back; and when it was said about one office and some parts, then about this one and at least these. */
function agreedToThis({ intake }: Dossier, to: string, parts: readonly TransferPart[]): boolean {
  if (!agreed(intake.consents, 'otherOffice')) return false
  const about = consentFor(intake.consents, 'otherOffice')?.about
  return !about || (about.to === to && parts.every((part) => about.parts.includes(part)))
}

function leavingPerson(
  vault: OpenVault,
  dossier: Dossier,
  parts: readonly TransferPart[],
  madeAt: number,
): Leaving {
  const { id, handovers } = dossier
  const person = handovers.travelId ?? newRandomId()
  const seq = Math.max(0, ...handovers.given.map((copy) => copy.seq)) + 1
  const bytesOf = (now: Dossier): Buffer => leavingBytes(now, { person, parts, madeAt })
  const listed = partOf(dossierPathOf(person), bytesOf(dossier))
  const documents = parts.includes('documents') ? dossier.attachments : []
  return {
    id,
    listed: { person, seq, parts },
    parts: [
      {
        ...listed,
        async *open() {
          const kept = await vault.read(id)
          if (!kept.ok) throw new PartRefused(kept.failure)
          yield bytesOf(kept.value.dossier)
        },
      },
      ...documents.map((document) => documentPart(vault, id, person, document)),
    ],
  }
}

/** The same bytes for the same dossier. */
function leavingBytes(
  dossier: Dossier,
  {
    person,
    parts,
    madeAt,
  }: { readonly person: RandomId; readonly parts: readonly TransferPart[]; readonly madeAt: number },
): Buffer {
  const { handovers } = dossier
  const leaves = leavingDossier({ ...dossier, handovers: { ...handovers, travelId: person } }, parts)
  // The key of a document's sealed file is of this office; the document itself is a part of its own.
  const open: Dossier = {
    ...leaves,
    attachments: leaves.attachments.map((document) => ({ ...document, key: null })),
  }
  const raw = dossierFileToRaw({
    savedAt: madeAt,
    kept: { dossier: open, history: emptyHistory },
    unknown: null,
  })
  return Buffer.from(`${JSON.stringify(raw, null, 1)}\n`, 'utf8')
}

/** Chunks of 64 KiB that are read at once: one megabyte. */
const chunksAtOnce = 16

function documentPart(
  vault: OpenVault,
  id: DossierId,
  person: RandomId,
  document: Dossier['attachments'][number],
): BundlePart {
  return {
    path: documentPathOf(person, document.id),
    size: document.bytes,
    sha256: document.sha256,
    async *open() {
      for (let chunk = 0; ; chunk += chunksAtOnce) {
        const read = await vault.attachments.read(id, document, chunk, chunksAtOnce)
        if (!read.ok) throw new PartRefused(read.failure)
        if (read.value.length === 0) return
        yield read.value
      }
    },
  }
}

/** A dossier or document of ours that can't be read now: nothing leaves without it. */
export class PartRefused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** What was thrown while a bundle was made, as a failure; what is none of ours is thrown on. */
export function makingFailure(thrown: unknown): Failure {
  if (thrown instanceof PartChanged) return { kind: 'handoverChangedMeanwhile' }
  if (thrown instanceof PartRefused) return thrown.failure
  throw thrown
}
