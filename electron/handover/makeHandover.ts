import type { Answer } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverWish } from '#shared/contract/handoverViews.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { withGiven, type GivenCopy } from '#shared/domain/handover/handovers.ts'
import { withTravelers } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Hands } from '../work.ts'
import type { AgeLock } from './bundle/ageHeader.ts'
import { bundleLength, sealBundle } from './bundle/writeBundle.ts'
import type { HandoverMemory } from './handoverMemory.ts'
import { areHandoverWords } from './handoverWords.ts'
import { leavingPeople, makingFailure, type Leaving } from './leaving.ts'
import { introductionOf } from './officeIntroduction.ts'
import { writeOnStick } from './stick.ts'

export interface MakingDeps {
  readonly vault: OpenVault
  readonly memory: HandoverMemory
  readonly now: () => number
  readonly today: () => CalendarDate
  /** Runs between two commands of the window. */
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>
}

interface Receiver {
  readonly lock: AgeLock
  readonly name: string
  /** Their signing key; null when the file is sealed with words. */
  readonly key: string | null
}

export function bundleFileName(bundle: RandomId): string {
  return `wegwijs-${bundle}.age`
}

/**
 * Makes one sealed file for other people's hands. The register says that it left before the file has its name: a copy that
 * nobody wrote down would be worse than a line about a copy that never came to be.
 */
export async function makeHandover(
  deps: MakingDeps,
  wish: HandoverWish,
  folder: string,
  hands: Hands,
): Promise<Result<Answer<'makeHandover'>, Failure>> {
  const { vault, now } = deps
  const receiver = await receiverOf(deps, wish)
  if (!receiver.ok) return receiver
  const madeAt = now()
  const { signal } = hands
  const leaving = await leavingPeople(vault, { people: wish.people, to: receiver.value.name, madeAt, signal })
  if (!leaving.ok) return leaving
  const noted = await vault.note(
    leaving.value.map(({ id }) => ({
      at: madeAt,
      user: vault.user.id,
      deed: 'exported',
      dossier: id,
      about: 'handover',
    })),
  )
  if (!noted.ok) return noted
  const bundle = newRandomId()
  const sealing = {
    bundle,
    madeAt,
    from: introductionOf(vault.handover.identity, vault.card().name),
    identity: vault.handover.identity,
    lock: receiver.value.lock,
    content: { kind: 'people', people: leaving.value.map(({ listed }) => listed) } as const,
    parts: leaving.value.flatMap(({ parts }) => parts),
  }
  const fileName = bundleFileName(bundle)
  try {
    const written = await writeOnStick(
      {
        folder,
        name: fileName,
        mostBytes: bundleLength(sealing),
        pieces: sealBundle(sealing),
        beforeNamed: () => deps.inTurn(() => register(deps, bundle, receiver.value, leaving.value)),
      },
      hands,
    )
    return written.ok ? ok({ fileName, bytes: written.value, bundle }) : written
  } catch (thrown) {
    return fail(makingFailure(thrown))
  }
}

async function receiverOf(
  { vault, memory }: MakingDeps,
  { to }: HandoverWish,
): Promise<Result<Receiver, Failure>> {
  if (to.kind === 'words') {
    if (!areHandoverWords(to.words)) return fail({ kind: 'handoverWordsWeak' })
    return ok({ lock: { kind: 'words', words: to.words }, name: to.name, key: null })
  }
  const record = await memory.read(vault.handover)
  if (!record.ok) return record
  const office = record.value.known.find(({ id }) => id === to.office)
  if (!office) return fail({ kind: 'goneMeanwhile' })
  const { recipient, name, signing } = office
  return ok({ lock: { kind: 'recipient', recipient }, name, key: signing })
}

/** Who has what since when, with each of them and in the office's own list. */
async function register(
  { vault, memory, today }: MakingDeps,
  bundle: RandomId,
  to: Receiver,
  leaving: readonly Leaving[],
): Promise<Result<null, Failure>> {
  const on = today()
  const people = leaving.map(({ id, listed }) => ({ id, person: listed.person }))
  const remembered = await memory.change(vault.handover, (record) =>
    ok({
      ...withTravelers(record, people),
      given: [
        ...record.given,
        { bundle, toName: to.name, toKey: to.key, on, people: people.map(({ id }) => id), receiptOn: null },
      ],
    }),
  )
  if (!remembered.ok) return remembered
  const done: DossierId[] = []
  for (const { id, listed } of leaving) {
    const { person, seq, parts } = listed
    const copy: GivenCopy = { bundle, seq, toName: to.name, toKey: to.key, on, parts, receipt: null }
    const saved = await change(vault, id, (dossier) =>
      withGiven({ ...dossier, handovers: { ...dossier.handovers, travelId: person } }, copy),
    )
    if (!saved.ok) {
      for (const other of done) await change(vault, other, (dossier) => withoutGiven(dossier, bundle))
      return saved
    }
    done.push(id)
  }
  return ok(null)
}

type Dossiers = Parameters<typeof withGiven>[0]

function withoutGiven(dossier: Dossiers, bundle: RandomId): Dossiers {
  const { handovers } = dossier
  const given = handovers.given.filter((copy) => copy.bundle !== bundle)
  return { ...dossier, handovers: { ...handovers, given } }
}

/** Past undo and the log: what happened with a copy is no change of the dossier. */
async function change(
  vault: OpenVault,
  id: DossierId,
  how: (dossier: Dossiers) => Dossiers,
): Promise<Result<null, Failure>> {
  const kept = await vault.read(id)
  if (!kept.ok) return kept
  const saved = await vault.save({ ...kept.value, dossier: how(kept.value.dossier) })
  return saved.ok ? ok(null) : saved
}
