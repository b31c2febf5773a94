import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { findsBsn } from '#shared/domain/bsn.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { mostTextBytes, tellingBytes, textOf, typeOf } from '../vault/attachmentType.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Hands } from '../work.ts'
import type { PackedDossiers } from './packedDossiers.ts'
import { readAgain, type ArrivedFile } from './arrivedFile.ts'

export interface TakenDocuments {
  /** The dossiers that came, speaking of the documents as they lie here. */
  readonly dossiers: PackedDossiers
  readonly taken: ReadonlyMap<RandomId, readonly RandomId[]>
  /** Takes them away again, when the dossiers could not be saved. */
  remove(): Promise<void>
}

interface TakingDocuments {
  readonly vault: OpenVault
  readonly recipient: string
}

/**
 * Seals the documents of who is taken in, straight out of the bundle: nothing of them is ever on the disk unsealed. What a
 * document is, its bytes say again; one that is something else than its dossier says is left out of neither, but refused.
 */
export async function takeDocuments(
  { vault, recipient }: TakingDocuments,
  file: ArrivedFile,
  people: readonly RandomId[],
  ids: ReadonlyMap<RandomId, DossierId>,
  hands: Hands,
): Promise<Result<TakenDocuments, Failure>> {
  const wanted = new Set(people)
  const dossiers = file.dossiers.copy()
  const taken = new Map<RandomId, RandomId[]>()
  let refused: Failure | null = null
  const remove = async (): Promise<void> => {
    for (const id of [...taken.values()].flat()) await vault.attachments.remove(id)
  }
  const read = await readAgain(file, recipient, hands, async ({ path }, content) => {
    const [, person, document] = /^people\/([0-9a-f]{32})\/documents\/([0-9a-f]{32})$/.exec(path) ?? []
    const id = ids.get(person as RandomId)
    const isWanted = id !== undefined && wanted.has(person as RandomId) && refused === null
    const dossier = document !== undefined && isWanted ? dossiers.get(person as RandomId) : undefined
    if (!dossier || id === undefined) {
      for await (const _ of content);
      return
    }
    const entry = dossier.attachments.find((one) => one.id === document)
    // Here already, in the dossier that this person has.
    if (!entry) {
      for await (const _ of content);
      return
    }
    const watched = new Beginning(content)
    const kept = await vault.attachments.keep(id, watched.pieces())
    if (!kept.ok) {
      refused = kept.failure
      for await (const _ of content);
      return
    }
    taken.set(person as RandomId, [...(taken.get(person as RandomId) ?? []), kept.value.id])
    refused = await whyNotKept(watched, entry.type)
    const attachments = dossier.attachments.map((one) =>
      one.id === document ? { ...one, ...kept.value, addedBy: '' } : one,
    )
    dossiers.set(person as RandomId, { ...dossier, attachments })
  })
  const failure = read.ok ? refused : read.failure
  if (failure) {
    await remove()
    return fail(failure)
  }
  return ok({ dossiers, taken, remove })
}

/** The same rules as for a document that somebody here chooses. */
async function whyNotKept(watched: Beginning, type: string): Promise<Failure | null> {
  const found = await typeOf(watched.bytes.subarray(0, tellingBytes))
  if (found !== type) return { kind: 'handoverDossierUnreadable' }
  if (found !== 'text') return null
  const text = watched.isWhole ? textOf(watched.bytes) : null
  if (text === null) return { kind: 'handoverDossierUnreadable' }
  return findsBsn(text) ? { kind: 'attachmentBsn' } : null
}

/** Keeps the beginning of what goes by: as much as tells what it is, and all of a text. */
class Beginning {
  readonly #content: AsyncIterable<Uint8Array>
  #held = Buffer.alloc(0)
  #length = 0

  constructor(content: AsyncIterable<Uint8Array>) {
    this.#content = content
  }

  get bytes(): Buffer {
    return this.#held
  }

  get isWhole(): boolean {
    return this.#length === this.#held.length
  }

  async *pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#content) {
      this.#length += piece.length
      if (this.#held.length < mostTextBytes) {
        const more = piece.subarray(0, mostTextBytes - this.#held.length)
        this.#held = Buffer.concat([this.#held, more])
      }
      yield piece
    }
  }
}
