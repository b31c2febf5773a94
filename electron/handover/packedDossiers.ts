import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'

/** Dossiers that came in a file, packed: a whole office takes a tenth of its size, and one at a time is looked at. */
export class PackedDossiers {
  readonly #packed: Map<RandomId, Buffer>

  constructor(packed: ReadonlyMap<RandomId, Buffer> = new Map()) {
    this.#packed = new Map(packed)
  }

  get(person: RandomId): Dossier | undefined {
    const packed = this.#packed.get(person)
    return packed && Dossier.parse(JSON.parse(inflateRawSync(packed).toString('utf8')))
  }

  set(person: RandomId, dossier: Dossier): void {
    this.#packed.set(person, deflateRawSync(Buffer.from(JSON.stringify(dossier), 'utf8'), { level: 1 }))
  }

  has(person: RandomId): boolean {
    return this.#packed.has(person)
  }

  /** The same dossiers, to be changed without changing these. */
  copy(): PackedDossiers {
    return new PackedDossiers(this.#packed)
  }
}
