import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeMove } from '#shared/contract/officeMoveViews.ts'
import { consentFor } from '#shared/domain/consentState.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { alwaysGoes, partsOfFile, type TransferPart } from '#shared/domain/transferParts.ts'
import { mostPeople } from '#shared/fileFormat/handoverManifest.ts'
import type { KnownOffice } from '#shared/fileFormat/handoverRecord.ts'
import { ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Hands } from '../work.ts'

export interface Moving {
  readonly people: readonly { readonly id: DossierId; readonly parts: readonly TransferPart[] }[]
  readonly view: OfficeMove
}

/**
 * Who of a whole office goes to another one: whoever said yes to that office, with the parts that were said. Everybody else
 * is counted, and named by number only. `whole` opens every dossier; one at a time is in memory.
 */
export async function movingPeople(
  whole: OpenVault,
  to: Pick<KnownOffice, 'name' | 'signing'>,
  { signal, report }: Hands,
): Promise<Result<Moving, Failure>> {
  const people: { readonly id: DossierId; readonly parts: readonly TransferPart[] }[] = []
  const notAsked: OfficeMove['notAsked'][number][] = []
  const unreadable: OfficeMove['unreadable'][number][] = whole
    .damaged()
    .flatMap(({ summary }) => (summary ? [{ id: summary.id, number: summary.number }] : []))
  let refused = 0
  let there = 0
  let done = 0
  const everybody = whole.summaries()
  for (const { id, number } of everybody) {
    signal.throwIfAborted()
    report(done, everybody.length)
    done += 1
    const kept = await whole.read(id)
    if (!kept.ok) {
      unreadable.push({ id, number })
      continue
    }
    const { dossier } = kept.value
    const said = answerOf(dossier, to)
    if (said === 'no') refused += 1
    else if (said === 'there') there += 1
    else if (said === null) notAsked.push({ id, number })
    else people.push({ id, parts: said })
  }
  const going = people.slice(0, mostPeople)
  const view = { goes: going.length, notThisTime: people.length - going.length, refused, there }
  return ok({ people: going, view: { ...view, notAsked, unreadable } })
}

/** Null: nobody asked whether it may go to this office. `there`: that office has said that it took the file in. */
function answerOf(
  dossier: Dossier,
  { name, signing }: Pick<KnownOffice, 'name' | 'signing'>,
): readonly TransferPart[] | 'no' | 'there' | null {
  const last = consentFor(dossier.intake.consents, 'otherOffice')
  const isTaken = dossier.handovers.given.some(
    ({ toKey, receipt }) => toKey === signing && receipt !== null && receipt.outcome !== 'left',
  )
  if (isTaken) return 'there'
  if (last?.about?.to !== name) return null
  if (last.said === 'no' || last.withdrawnOn !== null) return 'no'
  const agreed = last.about.parts
  return partsOfFile(dossier)
    .filter(({ part, isThere }) => isThere && (alwaysGoes(part) || agreed.includes(part)))
    .map(({ part }) => part)
}
