import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverWish } from '#shared/contract/handoverViews.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { agreed } from '#shared/domain/consentState.ts'
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

/** What leaves of these people; a failure when somebody did not agree, or may not be opened by who is in. */
export async function leavingPeople(
  vault: OpenVault,
  people: HandoverWish['people'],
  /** Milliseconds since 1970. */
  madeAt: number,
): Promise<Result<readonly Leaving[], Failure>> {
  const leaving: Leaving[] = []
  const ids = new Set(people.map(({ id }) => id))
  if (ids.size !== people.length) return fail({ kind: 'invalidInput' })
  for (const { id, parts } of people) {
    const kept = await vault.read(id)
    if (!kept.ok) return kept
    const { dossier } = kept.value
    if (!agreed(dossier.intake.consents, 'otherOffice')) return fail({ kind: 'handoverConsentMissing' })
    leaving.push(leavingPerson(vault, dossier, parts, madeAt))
  }
  return ok(leaving)
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
  const documents = dossier.attachments.filter(({ id: document }) =>
    leaves.attachments.some((one) => one.id === document),
  )
  return {
    id,
    listed: { person, seq, parts },
    parts: [
      partOf(dossierPathOf(person), Buffer.from(`${JSON.stringify(raw, null, 1)}\n`, 'utf8')),
      ...documents.map((document) => documentPart(vault, id, person, document)),
    ],
  }
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
        if (!read.ok) throw new DocumentRefused(read.failure)
        if (read.value.length === 0) return
        yield read.value
      }
    },
  }
}

/** A document of ours that can't be read now: nothing leaves without it. */
export class DocumentRefused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** What was thrown while a bundle was made, as a failure; what is none of ours is thrown on. */
export function makingFailure(thrown: unknown): Failure {
  if (thrown instanceof PartChanged) return { kind: 'handoverChangedMeanwhile' }
  if (thrown instanceof DocumentRefused) return thrown.failure
  throw thrown
}
