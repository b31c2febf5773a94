import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Checkpoints } from './checkpoint.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import type { Engine } from './engine.ts'
import { deriveKey, zero } from './envelope.ts'
import { inspectOffice, type Inspection, type InspectionKeys, type Watch } from './inspectOffice.ts'
import type { Journal } from './journal.ts'
import { logPath } from './journalFolder.ts'
import { folderFiles, type OpenedFile, type ReadableFiles } from './officeFiles.ts'
import { officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/** What an open office offers to who copies it and proves copies. Keys stay in here. */
export interface CopyDesk {
  readonly folder: string
  readonly store: RandomId
  /** The office's own files. Its journal ends at the last acknowledged frame: what lies behind that is being written. */
  readonly files: ReadableFiles
  /** While `job` runs no file of the office goes or changes, and the journal only grows. Saves go on; keep it short. */
  readonly whileStill: <Value>(job: () => Promise<Value>) => Promise<Value>
  /** Opens every file of a copy. Null: it is of another office, or from before its keys were changed, or damaged. */
  inspect(copy: ReadableFiles, watch: Watch): Promise<Inspection | null>
  /** Opens every file of this office itself. */
  inspectHere(watch: Watch): Promise<Inspection | null>
  /** What is remembered about backups; null when nothing is, or when it can't be read. */
  readRecord(): Promise<unknown>
  /** A refusal of the disk is thrown, and the record stays as it was. */
  writeRecord(record: unknown): Promise<void>
}

export type ClosingCopyDesk = CopyDesk & { readonly zero: () => void }

const recordName = 'backups.ocs'

export function createCopyDesk(
  { parts: { office, keyring, journal, now } }: Engine,
  checkpoints: Checkpoints,
  isHeaderOurs: InspectionKeys['isHeaderOurs'],
): ClosingCopyDesk {
  const { folder, store } = office
  const recordKey = deriveKey(keyring.secrets.anchor, Buffer.from(store, 'hex'), 'wegwijs 2 backups')
  const name: SealedName = { kind: 'backups', store, object: officeObject, generation: 1 }
  const keys = { folder, store, isHeaderOurs, keyring, now }
  const files = filesInUse(folder, journal)

  async function whileStill<Value>(job: () => Promise<Value>): Promise<Value> {
    const done = Promise.withResolvers<Value>()
    // What the job throws is the caller's, and no refusal of a checkpoint.
    await checkpoints.inTurn(() => job().then(done.resolve, done.reject))
    return done.promise
  }

  return {
    folder,
    store,
    files,
    whileStill,
    inspect: (copy, watch) => inspectOffice(copy, keys, watch, (job) => job()),
    inspectHere: (watch) => inspectOffice(files, keys, watch, whileStill),
    async readRecord() {
      const file = await readOrNull(join(folder, recordName))
      const opened = file && (await unseal(recordKey, name, file))
      return opened?.outcome === 'opened' ? (JSON.parse(opened.content.toString('utf8')) as unknown) : null
    },
    async writeRecord(record) {
      const content = Buffer.from(JSON.stringify(record), 'utf8')
      await writeDurably(join(folder, recordName), await seal(recordKey, 1, name, content))
    },
    zero: () => {
      zero(recordKey)
    },
  }
}

function filesInUse(folder: string, journal: Journal): ReadableFiles {
  const files = folderFiles(folder)
  return {
    paths: () => files.paths(),
    async open(path) {
      const { number, end } = journal.position
      const file = await files.open(path)
      return file && join(folder, path) === logPath(folder, number) ? upTo(end, file) : file
    },
  }
}

function upTo(end: number, file: OpenedFile): OpenedFile {
  const size = Math.min(end, file.size)
  return {
    size,
    read: (into, at) => file.read(into.subarray(0, Math.max(0, size - at)), at),
    close: () => file.close(),
  }
}
