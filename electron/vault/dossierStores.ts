import { access, rm } from 'node:fs/promises'
import { Low } from 'lowdb'
import type { Failure } from '#shared/contract/failure.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { summaryOf, type DossierSummary } from '#shared/domain/summary.ts'
import { dossierFileToRaw, readDossierFile, type DossierFile } from '#shared/fileFormat/dossierFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createTurns } from '../turns.ts'
import { diskRefusal } from './diskRefusal.ts'
import { failureOf, type DossierEntry, type Trouble } from './dossierEntry.ts'
import { generationPath } from './dossierShelf.ts'
import type { Keyring } from './keyring.ts'
import type { OfficeLock } from './officeLock.ts'
import { SealedFile, Unreadable } from './sealedFile.ts'
import { setAside } from './setAside.ts'

export interface StoresPlace {
  readonly folder: string
  readonly store: RandomId
  readonly keyring: Keyring
  readonly lock: OfficeLock
  readonly now: () => number
}

export interface Saved {
  readonly savedAt: number
}

/** An older state of a dossier, for a person to judge. */
export interface EarlierDossier {
  readonly kept: KeptDossier
  /** When that state was saved: milliseconds since 1970. */
  readonly savedAt: number
}

/** Generations of a dossier that stay on the disk: the newest and the one before it. */
const keptGenerations = 2

/**
 * The sealed stores of an office, one lowdb store per dossier. What one dossier's file holds is read from the disk each
 * time: in memory stay only summaries. Jobs of one dossier wait for each other, different dossiers run side by side.
 */
export class DossierStores {
  readonly #place: StoresPlace
  readonly #entries: Map<DossierId, DossierEntry>
  readonly #turns = createTurns()
  #summaries: readonly DossierSummary[] | null = null

  constructor(place: StoresPlace, entries: ReadonlyMap<DossierId, DossierEntry>) {
    this.#place = place
    this.#entries = new Map(entries)
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

  read(id: DossierId): Promise<Result<KeptDossier, Failure>> {
    return this.#turns.take(id, () => this.#readNewest(id)).catch(refused)
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
    return this.#turns.take(id, () => this.#readBeforeNewest(id)).catch(refused)
  }

  save(kept: KeptDossier): Promise<Result<Saved, Failure>> {
    return this.#turns.take(kept.dossier.id, () => this.#saveNext(kept)).catch(refused)
  }

  erase(id: DossierId): Promise<Result<null, Failure>> {
    return this.#turns
      .take(id, async () => {
        const generations = this.#entries.get(id)?.generations ?? []
        this.#entries.delete(id)
        this.#summaries = null
        this.#place.keyring.forget(id)
        await this.#place.keyring.write()
        for (const generation of generations)
          await rm(generationPath(this.#place.folder, id, generation), { force: true })
        return ok(null)
      })
      .catch(refused)
  }

  allDone(): Promise<void> {
    return this.#turns.allDone()
  }

  async #readNewest(id: DossierId): Promise<Result<KeptDossier, Failure>> {
    const entry = this.#entries.get(id)
    if (!entry) return fail({ kind: 'dossierMissing', id })
    if (entry.trouble && entry.trouble.kind !== 'refused') return fail(failureOf(id, entry.trouble))
    const found = await this.#open(id, entry.generations[0] ?? 0)
    if (!('file' in found)) return this.#inTrouble(id, entry, found)
    const { kept, unknown } = found.file
    this.#set(id, {
      ...entry,
      summary: summaryOf(kept.dossier),
      summaryFrom: entry.generations[0] ?? 0,
      trouble: null,
      unknown,
    })
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

  /** One generation's content, or why there is none. A damaged file is set aside at once. */
  async #open(id: DossierId, generation: number): Promise<{ readonly file: DossierFile } | Trouble> {
    const key = this.#place.keyring.keyOf(id)
    if (!key) return { kind: 'missing' }
    const store = new Low<unknown>(
      new SealedFile({ ...this.#place, id, key }, { read: generation, write: 0 }),
      null,
    )
    try {
      await store.read()
    } catch (thrown) {
      if (!(thrown instanceof Unreadable)) throw thrown
      const { folder, now } = this.#place
      // A folder that is gone (a stick was pulled) is the disk's refusal: the dossier is not lost by it.
      if (thrown.reason === 'missing') await access(folder)
      if (thrown.reason !== 'damaged') return { kind: thrown.reason }
      return { kind: 'damaged', place: await setAside(folder, generationPath(folder, id, generation), now()) }
    }
    const read = readDossierFile(store.data)
    return read.outcome === 'read' ? { file: read.file } : { kind: 'newer' }
  }

  async #saveNext(kept: KeptDossier): Promise<Result<Saved, Failure>> {
    const { id } = kept.dossier
    if (!(await this.#place.lock.isOurs())) {
      // A folder that is gone (a stick was pulled) is the disk's refusal, not another program.
      await access(this.#place.folder)
      return fail({ kind: 'officeInUse' })
    }
    const unwritable = await this.#whyNotWritable(id)
    if (unwritable) return fail(unwritable)
    const entry = this.#entries.get(id) ?? noEntry
    const key = await this.#place.keyring.reserve(id)
    const savedAt = this.#place.now()
    const unknown = entry.unknown ?? null
    const generation = { read: entry.generations[0] ?? 0, write: entry.highest + 1 }
    const store = new Low<unknown>(new SealedFile({ ...this.#place, id, key }, generation), null)
    store.data = dossierFileToRaw({ savedAt, kept, unknown })
    // Only now that the disk has it does memory change; a refusal leaves all as it was.
    await store.write()
    this.#set(id, {
      generations: [generation.write, ...entry.generations].slice(0, keptGenerations),
      highest: generation.write,
      summary: summaryOf(kept.dossier),
      summaryFrom: generation.write,
      trouble: null,
      unknown,
    })
    this.#removeOutdated(id, entry.generations.slice(keptGenerations - 1))
    return ok({ savedAt })
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

  /** After the save was answered; a file that can't be removed now goes with a later save. */
  #removeOutdated(id: DossierId, outdated: readonly number[]): void {
    if (outdated.length === 0) return
    void this.#turns
      .take(id, async () => {
        for (const generation of outdated)
          await rm(generationPath(this.#place.folder, id, generation), { force: true })
      })
      .catch(() => undefined)
  }

  #set(id: DossierId, entry: DossierEntry): void {
    this.#entries.set(id, entry)
    this.#summaries = null
  }
}

const noEntry: DossierEntry = { generations: [], highest: 0, summary: null, summaryFrom: 0, trouble: null }

function refused(thrown: unknown): Result<never, Failure> {
  return fail(diskRefusal(thrown))
}
