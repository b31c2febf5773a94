import type { DossierId } from '#shared/domain/dossier.ts'
import { errorCode } from './diskRefusal.ts'
import type { Inspection, Watch } from './inspectOffice.ts'
import type { Keyring } from './keyring.ts'
import {
  officeFileKind,
  readWhole,
  type OfficeFileKind,
  type OpenedFile,
  type ReadableFiles,
} from './officeFiles.ts'

/** Reads an office's files one by one, and remembers what could not be read. */
export class InspectedFiles {
  readonly #files: ReadableFiles
  readonly #watch: Watch
  readonly #damaged = new Set<string>()
  #gone = new Set<string>()
  #paths: readonly string[] = []
  #filesRead = 0
  #bytesRead = 0

  constructor(files: ReadableFiles, watch: Watch) {
    this.#files = files
    this.#watch = watch
  }

  get paths(): readonly string[] {
    return this.#paths
  }

  /** Which files there are. */
  async look(): Promise<void> {
    this.#paths = await this.#files.paths()
  }

  ofKind(kind: OfficeFileKind): readonly string[] {
    return this.#paths.filter((path) => officeFileKind(path) === kind)
  }

  /** How many files of a kind are whole. */
  async count(kind: OfficeFileKind, isWhole: (bytes: Buffer) => boolean | Promise<boolean>): Promise<number> {
    let whole = 0
    for (const path of this.ofKind(kind)) if (await this.open(path, isWhole)) whole += 1
    return whole
  }

  /** Gives what `open` made of the file, or null when it is damaged or gone. */
  async open<Value>(
    path: string,
    open: (bytes: Buffer) => Value | null | Promise<Value | null>,
  ): Promise<Value | null> {
    this.#watch.signal.throwIfAborted()
    const bytes = await readWhole(this.#files, path).catch((refusal: unknown) => {
      if (errorCode(refusal) === null) throw refusal
      return 'refused' as const
    })
    this.#filesRead += 1
    this.#watch.report(this.#filesRead, Math.max(this.#filesRead, this.#paths.length))
    if (bytes === null) {
      this.#gone.add(path)
      return null
    }
    if (bytes !== 'refused') this.#bytesRead += bytes.length
    const value = bytes === 'refused' ? null : await open(bytes)
    if (value === null || value === false) this.#damaged.add(path)
    return value
  }

  /** The same for a file that may be too large to hold. One that is not there is damaged: somebody speaks of it. */
  async openInPieces(path: string, isWhole: (file: OpenedFile) => Promise<boolean>): Promise<boolean> {
    this.#watch.signal.throwIfAborted()
    const found = await this.#lookInto(path, isWhole).catch((refusal: unknown) => {
      if (errorCode(refusal) === null) throw refusal
      return false
    })
    this.#filesRead += 1
    this.#watch.report(this.#filesRead, Math.max(this.#filesRead, this.#paths.length))
    if (found) this.#damaged.delete(path)
    else this.#damaged.add(path)
    return found
  }

  async #lookInto(path: string, isWhole: (file: OpenedFile) => Promise<boolean>): Promise<boolean> {
    const file = await this.#files.open(path)
    if (!file) return false
    try {
      this.#bytesRead += file.size
      return await isWhole(file)
    } finally {
      await file.close()
    }
  }

  /** Dossiers of which a file was taken away while we looked, because a newer one took its place. */
  async lookAgain(): Promise<ReadonlySet<DossierId>> {
    const ids = new Set([...this.#gone].filter((path) => officeFileKind(path) === 'dossier').map(idIn))
    this.#gone = new Set()
    if (ids.size > 0) await this.look()
    return ids
  }

  findings(
    keyring: Keyring,
  ): Pick<Inspection, 'damagedFiles' | 'setAside' | 'strayFiles' | 'filesRead' | 'bytesRead'> {
    const strayDossiers = this.ofKind('dossier').filter((path) => !keyring.keyOf(idIn(path)))
    return {
      damagedFiles: [...this.#damaged],
      setAside: this.ofKind('setAside'),
      strayFiles: [...this.#paths.filter((path) => officeFileKind(path) === null), ...strayDossiers],
      filesRead: this.#filesRead,
      bytesRead: this.#bytesRead,
    }
  }
}

function idIn(path: string): DossierId {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 32) as DossierId
}
