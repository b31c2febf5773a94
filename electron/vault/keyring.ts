import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { overwriteInPlace, readOrNull } from './durableFile.ts'
import { deriveKey, newKeyPair, randomKey, zero } from './envelope.ts'
import {
  keyringFromBytes,
  keyringToBytes,
  type DossierKey,
  type EpochKey,
  type KeyringContent,
  type OfficeSecrets,
} from './keyringFormat.ts'
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
  #place: KeyringPlace
  #content: Omit<KeyringContent, 'dossierKeys'>
  readonly #keys: Map<RandomId, DossierKey>
  #generation: number
  /** The file to write first: the one we can do without. */
  #writeFirst: SlotName
  #changes = 0
  #changesWritten = 0
  #writing: Promise<void> = Promise.resolve()
  #queued: Promise<void> | null = null

  constructor(place: KeyringPlace, content: KeyringContent, generation: number, writeFirst: SlotName) {
    this.#place = place
    const { dossierKeys, ...rest } = content
    this.#content = rest
    this.#keys = new Map(dossierKeys)
    this.#generation = generation
    this.#writeFirst = writeFirst
  }

  /** The newest first. */
  get listKeys(): KeyringContent['listKeys'] {
    return this.#content.listKeys
  }

  get listKey(): EpochKey {
    const newest = this.#content.listKeys[0]
    if (!newest) throw new Error('keyring without its keys')
    return newest
  }

  /** The newest first. */
  get logKeys(): KeyringContent['logKeys'] {
    return this.#content.logKeys
  }

  /** @throws in an office of format 1, until `giveSecrets`. */
  get secrets(): OfficeSecrets {
    if (!this.#content.secrets) throw new Error('keyring without the office secrets')
    return this.#content.secrets
  }

  get ids(): readonly RandomId[] {
    return [...this.#keys.keys()]
  }

  /** Counts writes: an older keyring that was put back has a lower one. */
  get generation(): number {
    return this.#generation
  }

  /** True when memory holds what the files do not. */
  get isBehind(): boolean {
    return this.#changes !== this.#changesWritten
  }

  keyOf(id: RandomId): DossierKey | null {
    return this.#keys.get(id) ?? null
  }

  /** In memory only: it rides in the journal until the next `write`. */
  put(id: RandomId, key: DossierKey): void {
    this.#keys.set(id, key)
    this.#changes += 1
  }

  /** Takes a key out of the ring; it is gone from the files after the next `write`. */
  forget(id: RandomId): void {
    const entry = this.#keys.get(id)
    if (!entry) return
    zero(entry.key)
    this.#keys.delete(id)
    this.#changes += 1
  }

  /** For each dossier with a key whether its first save was acknowledged for sure. */
  confirmations(): ReadonlyMap<RandomId, { readonly confirmed: boolean }> {
    return this.#keys
  }

  confirm(id: RandomId): void {
    const entry = this.#keys.get(id)
    if (entry && !entry.confirmed) this.put(id, { ...entry, confirmed: true })
  }

  /** What an office of format 1 does not have yet. */
  giveSecrets(): void {
    if (this.#content.secrets) return
    this.#content = { ...this.#content, ...newSecrets() }
    this.#changes += 1
  }

  /** New keys for the list, the journal and new entries of the log. The earlier list keys stay until they are dropped. */
  renewListKeys(): void {
    const { listKeys, logKeys } = this.#content
    this.#content = {
      ...this.#content,
      listKeys: [nextAfter(listKeys), ...listKeys],
      logKeys: [nextAfter(logKeys), ...logKeys],
    }
    this.#changes += 1
  }

  dropEarlierListKeys(): void {
    const earlier = this.#content.listKeys.slice(1)
    if (earlier.length === 0) return
    zero(...earlier.map(({ key }) => key))
    this.#content = { ...this.#content, listKeys: [this.listKey] }
    this.#changes += 1
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

  /**
   * Seals the ring under a new office key. `between` writes the headers that lead to it: one file is under the new key
   * before, the other one under the old key until after, so that whichever header is found opens a ring.
   */
  async sealUnder(officeKey: Buffer, epoch: number, between: () => Promise<void>): Promise<void> {
    await this.#quiet()
    // Nothing is written under the old key while the headers are changed: what comes meanwhile waits for this.
    const { promise, resolve } = Promise.withResolvers<null>()
    this.#writing = promise.then(() => undefined)
    try {
      await this.#sealUnder(officeKey, epoch, between)
    } finally {
      resolve(null)
    }
    await this.write()
  }

  /** Writes, and resolves at a moment when nothing is being written or waiting to be. */
  async #quiet(): Promise<void> {
    await this.write()
    for (let last = this.#writing; this.#queued !== null || this.#writing !== last; last = this.#writing) {
      await this.#queued
      await this.#writing
    }
  }

  async #sealUnder(officeKey: Buffer, epoch: number, between: () => Promise<void>): Promise<void> {
    const old = this.#place
    const generation = this.#generation + 1
    const next = placeOf(old.folder, old.store, officeKey, epoch)
    const first = this.#writeFirst
    await overwriteInPlace(join(old.folder, first), await this.#sealed(next, generation))
    this.#writeFirst = otherSlot(first)
    try {
      await between()
    } catch (refusal) {
      zero(next.key)
      this.#writeFirst = first
      throw refusal
    }
    this.#generation = generation
    this.#place = next
    zero(old.key)
  }

  /** The ring in another folder, opened with the key of this one: a copy, or null when it is not one of this office. */
  openCopy(folder: string): Promise<Keyring | null> {
    return openAt({ ...this.#place, folder, key: Buffer.from(this.#place.key) })
  }

  /** Whether one keyring file, wherever it lies, opens with the key of this ring. */
  async opensFile(file: Buffer): Promise<boolean> {
    const generation = claimsOf(file)?.generation
    if (generation === undefined) return false
    const opened = await unseal(this.#place.key, keyringName(this.#place, generation), file)
    if (opened.outcome !== 'opened') return false
    zero(opened.content)
    return true
  }

  zero(): void {
    const { listKeys, logKeys, secrets } = this.#content
    const keys = [...listKeys, ...logKeys, ...this.#keys.values()].map((entry) => entry.key)
    zero(this.#place.key, ...keys)
    if (secrets) zero(secrets.signing, secrets.agreeing, secrets.anchor)
  }

  async #writeBoth(): Promise<void> {
    const changes = this.#changes
    const generation = this.#generation + 1
    this.#generation = generation
    const sealed = await this.#sealed(this.#place, generation)
    const first = this.#writeFirst
    const second = otherSlot(first)
    await overwriteInPlace(join(this.#place.folder, first), sealed)
    this.#writeFirst = second
    await overwriteInPlace(join(this.#place.folder, second), sealed)
    this.#changesWritten = changes
  }

  async #sealed(place: KeyringPlace, generation: number): Promise<Buffer> {
    const content = keyringToBytes({ ...this.#content, dossierKeys: this.#keys })
    const sealed = await seal(place.key, place.epoch, keyringName(place, generation), content, 'none')
    zero(content)
    return sealed
  }
}

/** The first keyring of an office, on the disk. */
export async function createKeyring(folder: string, store: RandomId, officeKey: Buffer): Promise<Keyring> {
  const content = {
    listKeys: [{ key: randomKey(), epoch: 1 }],
    ...newSecrets(),
    dossierKeys: new Map(),
    unknownSections: [],
  }
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
  return openAt(placeOf(folder, store, officeKey, epoch))
}

async function openAt(place: KeyringPlace): Promise<Keyring | null> {
  const [zeroth, first] = await Promise.all(keyringNames.map((slot) => openSlotFile(place, slot)))
  const newest = zeroth && (!first || zeroth.generation >= first.generation) ? zeroth : first
  if (!newest) return null
  const content = keyringFromBytes(newest.content)
  const keyring = new Keyring(place, content, newest.generation, otherSlot(newest.slot))
  for (const opened of [zeroth, first]) if (opened) zero(opened.content)
  // Should the disk refuse this, the next new key writes both.
  if (zeroth?.generation !== first?.generation) await keyring.write().catch(ignoreRefusal)
  return keyring
}

interface OpenedSlotFile {
  readonly slot: SlotName
  readonly generation: number
  readonly content: Buffer
}

async function openSlotFile(place: KeyringPlace, slot: SlotName): Promise<OpenedSlotFile | null> {
  const file = await readOrNull(join(place.folder, slot)).catch(ignoreRefusal)
  const claims = file ? claimsOf(file) : null
  if (!file || !claims) return null
  const opened = await unseal(place.key, keyringName(place, claims.generation), file)
  return opened.outcome === 'opened' ? { slot, generation: claims.generation, content: opened.content } : null
}

function newSecrets(): Pick<KeyringContent, 'logKeys' | 'secrets'> {
  const { publicKey: _, privateKey: agreeing } = newKeyPair()
  return {
    logKeys: [{ key: randomKey(), epoch: 1 }],
    secrets: { signing: randomKey(), agreeing, anchor: randomKey() },
  }
}

function nextAfter(keys: readonly EpochKey[]): EpochKey {
  return { key: randomKey(), epoch: (keys[0]?.epoch ?? 0) + 1 }
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
