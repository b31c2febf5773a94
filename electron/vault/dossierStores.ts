import { access } from 'node:fs/promises'
import { Low } from 'lowdb'
import type { Failure } from '#shared/contract/failure.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { isOfEarlierRelease, summaryOf, type DossierSummary } from '#shared/domain/summary.ts'
import { dossierFileToRaw, readDossierFile, type DossierFile } from '#shared/fileFormat/dossierFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createTurns } from '../turns.ts'
import { DossierAdapter, putState, readGeneration, Unreadable } from './dossierAdapter.ts'
import { failureOf, type DossierEntry, type Trouble } from './dossierEntry.ts'
import { generationPath } from './dossierShelf.ts'
import { refusedBy, type Engine } from './engine.ts'
import { randomKey, zero } from './envelope.ts'
import { healFromJournal } from './healing.ts'
import { setAside } from './setAside.ts'

export interface Saved {
  readonly savedAt: number
}

/** An older state of a dossier, for a person to judge. */
export interface EarlierDossier {
  readonly kept: KeptDossier
  /** When that state was saved: milliseconds since 1970. */
  readonly savedAt: number
}

/** A file that the newest list does not need any more. */
export interface OldGeneration {
  readonly id: DossierId
  readonly generation: number
}

/** Generations of a dossier that stay on the disk: the newest and the one before it. */
const keptGenerations = 2

/**
 * The sealed stores of an office, one lowdb store per dossier. What one dossier's file holds is read from the disk each
 * time: in memory stay only summaries. Jobs of one dossier wait for each other, different dossiers run side by side.
 */
export class DossierStores {
  readonly #engine: Engine
  readonly #entries: Map<DossierId, DossierEntry>
  readonly #turns = createTurns()
  #outdated: OldGeneration[] = []
  #summaries: readonly DossierSummary[] | null = null

  /** `entries` is this store's own from now on. */
  constructor(engine: Engine, entries: Map<DossierId, DossierEntry>) {
    this.#engine = engine
    this.#entries = entries
    // What a program that was stopped had no time to remove.
    for (const [id, { trouble, generations }] of entries)
      if (!trouble) this.#outdate(id, generations.slice(keptGenerations))
  }

  get entries(): ReadonlyMap<DossierId, DossierEntry> {
    return this.#entries
  }

  /** Of all dossiers whose newest state can be read, as far as is known. */
  summaries(): readonly DossierSummary[] {
    this.#summaries ??= [...this.#entries.values()].flatMap(({ trouble, summary }) =>
      !trouble && summary ? [summary] : [],
    )
    return this.#summaries
  }

  /** One of them; null when that dossier is not among them. */
  summary(id: DossierId): DossierSummary | null {
    const entry = this.#entries.get(id)
    return entry && !entry.trouble ? entry.summary : null
  }

  read(id: DossierId): Promise<Result<KeptDossier, Failure>> {
    return this.#turns.take(id, () => this.#readNewest(id)).catch(refusedBy)
  }

  /** A reading at unlock: what the disk refuses is noted, so that the other dossiers can be used meanwhile. */
  async readFirst(id: DossierId): Promise<void> {
    const entry = this.#entries.get(id)
    const read = await this.read(id)
    if (read.ok || !entry || this.#entries.get(id)?.trouble) return
    this.#set(id, { ...entry, trouble: { kind: 'refused', failure: read.failure } })
  }

  /** The newest state before the current one that can be read; nothing is changed by it. */
  readEarlier(id: DossierId): Promise<Result<EarlierDossier, Failure>> {
    return this.#turns.take(id, () => this.#readBeforeNewest(id)).catch(refusedBy)
  }

  save(kept: KeptDossier, log: readonly LogEntry[] = []): Promise<Result<Saved, Failure>> {
    return this.#turns.take(kept.dossier.id, () => this.#saveNext(kept, log)).catch(refusedBy)
  }

  renewKey(id: DossierId): Promise<Result<null, Failure>> {
    return this.#turns.take(id, () => this.#sealAnew(id)).catch(refusedBy)
  }

  /** Takes a dossier out of the office; its files go in `finishErasing`. */
  erase(id: DossierId, log: readonly LogEntry[]): Promise<Result<null, Failure>> {
    return this.#turns.take(id, () => this.#takeOut(id, log)).catch(refusedBy)
  }

  /** What the next list will not need any more. Whoever takes it removes it after that list was written. */
  takeOutdated(): readonly OldGeneration[] {
    const outdated = this.#outdated
    this.#outdated = []
    return outdated
  }

  giveBackOutdated(outdated: readonly OldGeneration[]): void {
    this.#outdated = [...outdated, ...this.#outdated]
  }

  allDone(): Promise<void> {
    return this.#turns.allDone()
  }

  async #readNewest(id: DossierId): Promise<Result<KeptDossier, Failure>> {
    const entry = this.#entries.get(id)
    if (!entry) return fail({ kind: 'dossierMissing', id })
    if (entry.trouble && entry.trouble.kind !== 'refused') return fail(failureOf(id, entry.trouble))
    const generation = entry.generations[0] ?? 0
    const found = await this.#open(id, generation)
    if (!('file' in found)) return this.#inTrouble(id, entry, found)
    const { kept, unknown } = found.file
    const known = entry.summaryFrom === generation ? entry.summary : null
    const summary = known && !isOfEarlierRelease(known) ? known : summaryOf(kept.dossier)
    this.#set(id, { ...entry, summary, summaryFrom: generation, trouble: null, unknown })
    this.#engine.parts.state.learn({ id, generation, summary })
    return ok(kept)
  }

  #inTrouble(id: DossierId, entry: DossierEntry, trouble: Trouble): Result<never, Failure> {
    const generations = trouble.kind === 'damaged' ? entry.generations.slice(1) : entry.generations
    this.#set(id, { ...entry, generations, trouble })
    return fail(failureOf(id, trouble))
  }

  async #readBeforeNewest(id: DossierId): Promise<Result<EarlierDossier, Failure>> {
    const entry = this.#entries.get(id)
    if (!entry) return fail({ kind: 'dossierMissing', id })
    const newestIsGood = !entry.trouble || entry.trouble.kind === 'newer'
    for (const generation of entry.generations.slice(newestIsGood ? 1 : 0)) {
      const found = await this.#open(id, generation)
      if (!('file' in found)) continue
      // Fields of a newer Wegwijs come back with the state they stood in, when it is saved again.
      if (entry.trouble && !newestIsGood) this.#set(id, { ...entry, unknown: found.file.unknown })
      return ok(found.file)
    }
    return fail(failureOf(id, entry.trouble ?? { kind: 'missing' }))
  }

  /**
   * One generation's content, or why there is none. A damaged file is set aside at once, and made again when the journal
   * still holds it.
   */
  async #open(id: DossierId, generation: number): Promise<{ readonly file: DossierFile } | Trouble> {
    const engine = this.#engine
    if (!engine.parts.keyring.keyOf(id)) return { kind: 'missing' }
    const store = new Low<unknown>(new DossierAdapter(engine, id, generation), null)
    const trouble = await tryToRead(store)
    if (trouble) {
      const { office, now } = engine.parts
      // A folder that is gone (a stick was pulled) is the disk's refusal: the dossier is not lost by it.
      if (trouble === 'missing') await access(office.folder)
      if (trouble === 'newer') return { kind: trouble }
      const path = generationPath(office.folder, id, generation)
      const place = trouble === 'damaged' ? await setAside(office.folder, path, now()) : null
      const isHealed = await healFromJournal(engine, id, generation, place)
      if (!isHealed || (await tryToRead(store)))
        return place ? { kind: 'damaged', place } : { kind: 'missing' }
    }
    const read = readDossierFile(store.data)
    return read.outcome === 'read' ? { file: read.file } : { kind: 'newer' }
  }

  async #saveNext(kept: KeptDossier, log: readonly LogEntry[]): Promise<Result<Saved, Failure>> {
    const { id } = kept.dossier
    await this.#engine.mayWrite()
    const unwritable = await this.#whyNotWritable(id)
    if (unwritable) return fail(unwritable)
    const entry = this.#entries.get(id) ?? noEntry
    const savedAt = this.#engine.parts.now()
    const unknown = entry.unknown ?? null
    const generation = entry.highest + 1
    const summary = summaryOf(kept.dossier)
    const next = { generation, summary, log }
    const store = new Low<unknown>(new DossierAdapter(this.#engine, id, generation, next), null)
    store.data = dossierFileToRaw({ savedAt, kept, unknown })
    // Only now that the disk has it does memory change; a refusal leaves all as it was.
    await store.write()
    this.#setNewest(id, { ...entry, summary, unknown }, [generation])
    return ok({ savedAt })
  }

  async #sealAnew(id: DossierId): Promise<Result<null, Failure>> {
    await this.#engine.mayWrite()
    const read = await this.#readNewest(id)
    const entry = this.#entries.get(id)
    const old = this.#engine.parts.keyring.keyOf(id)
    if (!read.ok) return read
    if (!entry || !old) return fail({ kind: 'dossierMissing', id })
    const key = { key: randomKey(), epoch: old.epoch + 1, confirmed: true }
    const [newest = 0, before] = entry.generations
    const content = await readGeneration(this.#engine, id, newest)
    const earlier = before === undefined ? null : await this.#contentOf(id, before)
    const generation = entry.highest + (earlier ? 2 : 1)
    const summary = summaryOf(read.value.dossier)
    await putState(this.#engine, id, { generation, summary, log: [], content, key, isNewKey: true, earlier })
    zero(old.key)
    this.#setNewest(id, { ...entry, generations: [] }, earlier ? [generation, generation - 1] : [generation])
    this.#outdate(id, entry.generations)
    return ok(null)
  }

  async #contentOf(id: DossierId, generation: number): Promise<Buffer | null> {
    try {
      return await readGeneration(this.#engine, id, generation)
    } catch (thrown) {
      if (thrown instanceof Unreadable) return null
      throw thrown
    }
  }

  async #takeOut(id: DossierId, log: readonly LogEntry[]): Promise<Result<null, Failure>> {
    if (!this.#entries.has(id)) return fail({ kind: 'dossierMissing', id })
    const { keyring } = this.#engine.parts
    await this.#engine.append({ erased: id, log }, () => {
      keyring.forget(id)
    })
    this.#entries.delete(id)
    this.#summaries = null
    return ok(null)
  }

  /** A dossier that was not read in this session is read first, so that its unknown fields are not lost. */
  async #whyNotWritable(id: DossierId): Promise<Failure | null> {
    const entry = this.#entries.get(id)
    if (!entry) return null
    if (entry.trouble?.kind === 'damaged' || entry.trouble?.kind === 'missing') return null
    if (!entry.trouble && entry.unknown !== undefined) return null
    const read = await this.#readNewest(id)
    return read.ok ? null : read.failure
  }

  #setNewest(id: DossierId, entry: DossierEntry, made: readonly number[]): void {
    const all = [...made, ...entry.generations]
    const highest = made[0] ?? entry.highest
    this.#outdate(id, all.slice(keptGenerations))
    const generations = all.slice(0, keptGenerations)
    this.#set(id, { ...entry, generations, highest, summaryFrom: highest, trouble: null })
  }

  #outdate(id: DossierId, generations: readonly number[]): void {
    for (const generation of generations) this.#outdated.push({ id, generation })
  }

  #set(id: DossierId, entry: DossierEntry): void {
    const before = this.summary(id)
    this.#entries.set(id, entry)
    // Most readings teach nothing new: the list of ten thousand is not made again for them.
    if (this.summary(id) !== before) this.#summaries = null
  }
}

const noEntry: DossierEntry = { generations: [], highest: 0, summary: null, summaryFrom: 0, trouble: null }

async function tryToRead(store: Low): Promise<Unreadable['reason'] | null> {
  try {
    await store.read()
    return null
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown
    return thrown.reason
  }
}
