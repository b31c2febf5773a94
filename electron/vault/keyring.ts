import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { overwriteInPlace, readOrNull } from './durableFile.ts'
import { deriveKey, randomKey, zero } from './envelope.ts'
import { keyringFromBytes, keyringToBytes, type DossierKey, type KeyringContent } from './keyringFormat.ts'
import { claimsOf, officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/*
 * All keys of an office, in two files that are overwritten where they lie: a key that is taken out is gone from both.
 * The higher generation that authenticates counts. Never are both files at risk in one write.
 */

export const keyringNames = ['keyring.0', 'keyring.1'] as const
type SlotName = (typeof keyringNames)[number]

interface KeyringPlace {
  readonly folder: string
  readonly store: RandomId
  readonly key: Buffer
  readonly epoch: number
}

export class Keyring {
  readonly #place: KeyringPlace
  readonly #listKey: KeyringContent['listKey']
  readonly #keys: Map<RandomId, DossierKey>
  readonly #unknownSections: readonly Buffer[]
  /** Keys that both files hold. */
  readonly #durable: Set<RandomId>
  #generation: number
  /** The file to write first: the one we can do without. */
  #writeFirst: SlotName
  #writing: Promise<void> = Promise.resolve()
  #queued: Promise<void> | null = null

  constructor(place: KeyringPlace, content: KeyringContent, generation: number, writeFirst: SlotName) {
    this.#place = place
    this.#listKey = content.listKey
    this.#keys = new Map(content.dossierKeys)
    this.#unknownSections = content.unknownSections
    this.#durable = new Set(content.dossierKeys.keys())
    this.#generation = generation
    this.#writeFirst = writeFirst
  }

  get listKey(): KeyringContent['listKey'] {
    return this.#listKey
  }

  get ids(): readonly RandomId[] {
    return [...this.#keys.keys()]
  }

  keyOf(id: RandomId): DossierKey | null {
    return this.#keys.get(id) ?? null
  }

  /** The key of a dossier, made when it has none; resolves when both files hold it. New keys of one moment share a write. */
  async reserve(id: RandomId): Promise<DossierKey> {
    const entry = this.#keys.get(id) ?? { key: randomKey(), epoch: 1, confirmed: false }
    this.#keys.set(id, entry)
    if (!this.#durable.has(id)) await this.write()
    return entry
  }

  /** Notes that these dossiers exist. True when that has to be written. */
  confirm(ids: readonly RandomId[]): boolean {
    let changed = false
    for (const id of ids) {
      const entry = this.#keys.get(id)
      if (!entry || entry.confirmed) continue
      this.#keys.set(id, { ...entry, confirmed: true })
      changed = true
    }
    return changed
  }

  /** Takes the key of a first save that was cut off out of the ring. */
  forget(id: RandomId): void {
    const entry = this.#keys.get(id)
    if (entry) zero(entry.key)
    this.#keys.delete(id)
    this.#durable.delete(id)
  }

  /** Writes both files. Callers that come while a write runs share the next one. */
  write(): Promise<void> {
    this.#queued ??= this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#queued = null
        this.#writing = this.#writeBoth()
        return this.#writing
      })
    return this.#queued
  }

  zero(): void {
    zero(this.#listKey.key, this.#place.key, ...[...this.#keys.values()].map((entry) => entry.key))
  }

  async #writeBoth(): Promise<void> {
    const generation = this.#generation + 1
    this.#generation = generation
    const ids = this.ids
    const content = keyringToBytes({
      listKey: this.#listKey,
      dossierKeys: this.#keys,
      unknownSections: this.#unknownSections,
    })
    const sealed = await seal(
      this.#place.key,
      this.#place.epoch,
      keyringName(this.#place, generation),
      content,
    )
    zero(content)
    const first = this.#writeFirst
    const second = otherSlot(first)
    await overwriteInPlace(join(this.#place.folder, first), sealed)
    this.#writeFirst = second
    await overwriteInPlace(join(this.#place.folder, second), sealed)
    for (const id of ids) if (this.#keys.has(id)) this.#durable.add(id)
  }
}

/** The first keyring of an office, on the disk. */
export async function createKeyring(folder: string, store: RandomId, officeKey: Buffer): Promise<Keyring> {
  const content = { listKey: { key: randomKey(), epoch: 1 }, dossierKeys: new Map(), unknownSections: [] }
  const keyring = new Keyring(placeOf(folder, store, officeKey, 1), content, 0, keyringNames[0])
  await keyring.write()
  return keyring
}

/** The office's keyring, or null when neither file can be read. A file that is cut off or old is written anew. */
export async function openKeyring(
  folder: string,
  store: RandomId,
  officeKey: Buffer,
  epoch: number,
): Promise<Keyring | null> {
  const place = placeOf(folder, store, officeKey, epoch)
  const zeroth = await openSlotFile(place, keyringNames[0])
  const first = await openSlotFile(place, keyringNames[1])
  const newest = zeroth && (!first || zeroth.generation >= first.generation) ? zeroth : first
  if (!newest) return null
  const keyring = new Keyring(place, newest.content, newest.generation, otherSlot(newest.slot))
  // Should the disk refuse this, the next new key writes both.
  if (zeroth?.generation !== first?.generation) await keyring.write().catch(ignoreRefusal)
  return keyring
}

interface OpenedSlotFile {
  readonly slot: SlotName
  readonly generation: number
  readonly content: KeyringContent
}

async function openSlotFile(place: KeyringPlace, slot: SlotName): Promise<OpenedSlotFile | null> {
  const file = await readOrNull(join(place.folder, slot)).catch(ignoreRefusal)
  const claims = file ? claimsOf(file) : null
  if (!file || !claims) return null
  const opened = await unseal(place.key, keyringName(place, claims.generation), file)
  if (opened.outcome !== 'opened') return null
  const content = keyringFromBytes(opened.content)
  zero(opened.content)
  return { slot, generation: claims.generation, content }
}

function keyringName(place: KeyringPlace, generation: number): SealedName {
  return { kind: 'keyring', store: place.store, object: officeObject, generation }
}

function placeOf(folder: string, store: RandomId, officeKey: Buffer, epoch: number): KeyringPlace {
  const key = deriveKey(officeKey, Buffer.from(store, 'hex'), 'wegwijs 1 keyring')
  return { folder, store, key, epoch }
}

function otherSlot(slot: SlotName): SlotName {
  return slot === keyringNames[0] ? keyringNames[1] : keyringNames[0]
}

/** A bad sector under one file is what the other one is for. */
function ignoreRefusal(thrown: unknown): void {
  if (errorCode(thrown) === null) throw thrown
}
