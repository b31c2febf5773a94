import type { Answer } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverWish } from '#shared/contract/handoverViews.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { Hands } from '../work.ts'
import type { AgeLock } from './bundle/ageHeader.ts'
import { bundleLength, sealBundle } from './bundle/writeBundle.ts'
import { areHandoverWords } from './handoverWords.ts'
import { leavingPeople, makingFailure } from './leaving.ts'
import { bundleFileName, leftWell, noteLeaving, settleLeaving, type RegisterDeps } from './leftRegister.ts'
import { introductionOf } from './officeIntroduction.ts'
import { writeOnStick } from './stick.ts'

export interface MakingDeps extends RegisterDeps {
  readonly now: () => number
}

interface Receiver {
  readonly lock: AgeLock
  readonly name: string
  /** Their signing key; null when the file is sealed with words. */
  readonly key: string | null
}

/** Makes one sealed file for other people's hands. The register says that it left before the file has its name. */
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
  const { name: toName, key: toKey } = receiver.value
  const made = await writeOnStick(
    {
      folder,
      name: fileName,
      mostBytes: bundleLength(sealing),
      pieces: sealBundle(sealing),
      beforeNamed: () => noteLeaving(deps, { bundle, folder, toName, toKey, people: leaving.value }),
    },
    hands,
  ).catch((thrown: unknown) => fail(makingFailure(thrown)))
  if (!made.ok) {
    await settleLeaving(deps, 'failed')
    return made
  }
  const left = await leftWell(deps)
  return left.ok ? ok({ fileName, bytes: made.value, bundle }) : left
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
