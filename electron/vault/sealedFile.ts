import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { makeShelfFor, generationPath } from './dossierShelf.ts'
import { flushFolder, readOrNull, writeDurably } from './durableFile.ts'
import type { DossierKey } from './keyringFormat.ts'
import { seal, unseal, type SealedName } from './sealedFormat.ts'

export interface SealedPlace {
  readonly folder: string
  readonly store: RandomId
  readonly id: DossierId
  readonly key: Pick<DossierKey, 'key' | 'epoch'>
}

/** Why a generation can't be read. lowdb's adapters can only throw, so this is caught again by who holds the store. */
export class Unreadable extends Error {
  readonly reason: 'missing' | 'damaged' | 'newer'

  constructor(reason: Unreadable['reason']) {
    super(`sealed file ${reason}`)
    this.reason = reason
  }
}

/**
 * Where a lowdb store of one dossier keeps its data: `read` opens one generation, `write` adds the next one.
 *
 * Other than lowdb's own adapters: a missing file throws and never reads as an empty store, `write` resolves only after
 * the disk has flushed, nothing readable touches the disk, and no file that was ever acknowledged is overwritten.
 */
export class SealedFile implements Adapter<unknown> {
  readonly #place: SealedPlace
  readonly #generation: { readonly read: number; readonly write: number }

  constructor(place: SealedPlace, generation: { readonly read: number; readonly write: number }) {
    this.#place = place
    this.#generation = generation
  }

  async read(): Promise<unknown> {
    const { folder, id, key } = this.#place
    const file = await readOrNull(generationPath(folder, id, this.#generation.read))
    if (!file) throw new Unreadable('missing')
    const opened = await unseal(key.key, this.#name(this.#generation.read), file)
    if (opened.outcome !== 'opened') throw new Unreadable(opened.outcome)
    return JSON.parse(opened.content.toString('utf8'))
  }

  async write(data: unknown): Promise<void> {
    const { folder, id, key } = this.#place
    const generation = this.#generation.write
    const content = Buffer.from(JSON.stringify(data), 'utf8')
    const sealed = await seal(key.key, key.epoch, this.#name(generation), content)
    await makeShelfFor(folder, id, generation === 1)
    await this.#writeOrUndo(generationPath(folder, id, generation), sealed)
  }

  /** A write that was refused after the file got its name (the folder could not be flushed) takes the name back. */
  async #writeOrUndo(path: string, sealed: Buffer): Promise<void> {
    try {
      await writeDurably(path, sealed)
    } catch (refusal) {
      await rm(path, { force: true })
        .then(() => flushFolder(dirname(path)))
        .catch(() => undefined)
      throw refusal
    }
  }

  #name(generation: number): SealedName {
    return { kind: 'dossier', store: this.#place.store, object: this.#place.id, generation }
  }
}
