import type { Failure } from '#shared/contract/failure.ts'
import type { Arrived } from '#shared/contract/handoverViews.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { withReceipt } from '#shared/domain/handover/handovers.ts'
import type { ReceiptManifest } from '#shared/fileFormat/handoverManifest.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { OpenVault } from '../vault/vault.ts'
import { bundleLength, sealBundle } from './bundle/writeBundle.ts'
import type { HandoverMemory } from './handoverMemory.ts'
import { bundleFileName } from './leftRegister.ts'
import { introductionOf } from './officeIntroduction.ts'
import { writeOnStick } from './stick.ts'

const noWatch = { signal: new AbortController().signal, report: () => undefined }

/** What became of the file that was taken in last, sealed for who sent it and signed by us. Some kilobytes. */
export async function saveReceipt(
  {
    vault,
    memory,
    now,
  }: { readonly vault: OpenVault; readonly memory: HandoverMemory; readonly now: () => number },
  folder: string,
): Promise<Result<{ readonly fileName: string }, Failure>> {
  const record = await memory.read(vault.handover)
  if (!record.ok) return record
  const last = record.value.lastTaken
  if (!last || last.isUndone) return fail({ kind: 'handoverNothingOpen' })
  const bundle = newRandomId()
  const people = last.people.map(({ person, outcome }) => ({ person, outcome }))
  const sealing = {
    bundle,
    madeAt: now(),
    from: introductionOf(vault.handover.identity, vault.card().name),
    identity: vault.handover.identity,
    lock: { kind: 'recipient', recipient: last.from.recipient } as const,
    content: { kind: 'receipt', receipt: { bundle: last.bundle, takenInOn: last.on, people } } as const,
    parts: [],
  }
  const fileName = bundleFileName(bundle)
  const written = await writeOnStick(
    {
      folder,
      name: fileName,
      mostBytes: bundleLength(sealing) + people.length * 100,
      pieces: sealBundle(sealing),
      beforeNamed: () => Promise.resolve(ok(null)),
    },
    noWatch,
  )
  return written.ok ? ok({ fileName }) : written
}

/** Notes with each person, and in the register, that the copy arrived. */
export async function takeReceipt(
  {
    whole,
    memory,
    today,
  }: { readonly whole: OpenVault; readonly memory: HandoverMemory; readonly today: () => CalendarDate },
  { receipt }: ReceiptManifest,
  { people }: Extract<Arrived, { kind: 'receipt' }>,
): Promise<Result<{ readonly people: number }, Failure>> {
  for (const { id, outcome } of people) {
    const kept = await whole.read(id)
    if (!kept.ok) return kept
    const dossier = withReceipt(kept.value.dossier, receipt.bundle, { on: receipt.takenInOn, outcome })
    const saved = await whole.save({ ...kept.value, dossier })
    if (!saved.ok) return saved
  }
  const noted = await memory.change(whole.handover, (record) =>
    ok({
      ...record,
      given: record.given.map((file) =>
        file.bundle === receipt.bundle ? { ...file, receiptOn: today() } : file,
      ),
    }),
  )
  return noted.ok ? ok({ people: people.length }) : noted
}
