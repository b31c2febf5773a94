import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DossierId } from '#shared/domain/dossier.ts'
import { dossiersFolder, generationPath } from './dossierShelf.ts'
import { flushFile, flushFolder, writeWhole } from './durableFile.ts'
import type { FrameContent } from './journalContent.ts'

/** A sealed dossier that stands in the journal. */
export interface WaitingFile {
  readonly id: DossierId
  readonly generation: number
  readonly bytes: Buffer
}

/** Sealed dossiers that the journal keeps safe until they lie, flushed, in files of their own. */
export class WaitingFiles {
  readonly #folder: string
  readonly #waiting = new Map<DossierId, readonly WaitingFile[]>()
  readonly #named = new Set<WaitingFile>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Of each dossier the newest state and the one before it: older ones need no file any more. */
  put(file: WaitingFile): void {
    const known = this.#waiting.get(file.id) ?? []
    const others = known.filter(({ generation }) => generation !== file.generation)
    const newestFirst = [file, ...others].sort((one, other) => other.generation - one.generation)
    for (const gone of newestFirst.slice(2)) this.#named.delete(gone)
    this.#waiting.set(file.id, newestFirst.slice(0, 2))
  }

  /** What a frame of the journal brings. */
  take({ record: { put, erased }, body, earlier }: FrameContent): void {
    // States from before a new key can't be opened with it any more.
    if (put?.withKey) this.forget(put.id)
    if (put && earlier) this.put({ id: put.id, generation: put.generation - 1, bytes: earlier })
    if (put && body) this.put({ id: put.id, generation: put.generation, bytes: body })
    if (erased) this.forget(erased)
  }

  get(id: DossierId, generation: number): Buffer | null {
    return this.#waiting.get(id)?.find((file) => file.generation === generation)?.bytes ?? null
  }

  /** Newest first. */
  generationsOf(id: DossierId): readonly number[] {
    return (this.#waiting.get(id) ?? []).map(({ generation }) => generation)
  }

  get ids(): readonly DossierId[] {
    return [...this.#waiting.keys()]
  }

  forget(id: DossierId): void {
    for (const file of this.#waiting.get(id) ?? []) this.#named.delete(file)
    this.#waiting.delete(id)
  }

  all(): readonly WaitingFile[] {
    return [...this.#waiting.values()].flat()
  }

  /** Gives each its file, without flushing: the second copy against a bad sector under the journal. */
  async writeOut(): Promise<void> {
    for (const file of this.all()) await this.#name(file)
  }

  /** Makes these files and their names durable. */
  async flush(files: readonly WaitingFile[]): Promise<void> {
    const folders = new Set<string>()
    for (const file of files) {
      if (!this.#isWaiting(file)) continue
      await this.#name(file)
      const path = generationPath(this.#folder, file.id, file.generation)
      await flushFile(path)
      folders.add(dirname(path))
    }
    for (const folder of folders) await flushFolder(folder)
    if (folders.size > 0) await flushFolder(join(this.#folder, dossiersFolder))
  }

  /** After the list that speaks of these files is on the disk too. */
  release(files: readonly WaitingFile[]): void {
    for (const file of files) {
      this.#named.delete(file)
      const rest = (this.#waiting.get(file.id) ?? []).filter((other) => other !== file)
      if (rest.length > 0) this.#waiting.set(file.id, rest)
      else this.#waiting.delete(file.id)
    }
  }

  async #name(file: WaitingFile): Promise<void> {
    if (this.#named.has(file) || !this.#isWaiting(file)) return
    const path = generationPath(this.#folder, file.id, file.generation)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeWhole(path, file.bytes)
    this.#named.add(file)
  }

  #isWaiting(file: WaitingFile): boolean {
    return this.#waiting.get(file.id)?.includes(file) === true
  }
}
