import './rememberedArgon2.ts'
import Database from 'better-sqlite3-multiple-ciphers'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { summaryOf, type DossierSummary } from '#shared/domain/summary.ts'
import { floorCost } from '../../electron/vault/passphraseKey.ts'
import { createVault, openVault, type OpenVault } from '../../electron/vault/vault.ts'

/** A store of cases that is open, whatever is underneath. */
export interface OpenStore {
  /** How many lines the list of people has; all of them in memory. */
  listed(): number
  read(id: DossierId): Promise<KeptDossier>
  /** Resolves when the store says that it is saved. */
  save(kept: KeptDossier): Promise<void>
  close(): Promise<void>
}

export interface StoreKind {
  readonly name: string
  /** Makes a store with these cases. */
  fill(folder: string, cases: Iterable<KeptDossier>): Promise<void>
  /** Until the list is in memory. */
  open(folder: string): Promise<OpenStore>
}

const benchPassphrase = 'vier rustige woorden samen'

const deps = (folder: string) => ({
  now: Date.now,
  argon2Cost: floorCost,
  anchorFolder: join(dirname(folder), 'anchors'),
})

export const ours: StoreKind = {
  name: 'ours',
  async fill(folder, cases) {
    const office = { name: 'Meetkantoor', worker: 'Ria', phone: '', passphrase: benchPassphrase }
    const made = await createVault(folder, office, deps(folder))
    if (!made.ok) throw new Error(made.failure.kind)
    const waiting = cases[Symbol.iterator]()
    const saveOneByOne = async (): Promise<void> => {
      for (let next = waiting.next(); !next.done; next = waiting.next()) await savedIn(made.value, next.value)
    }
    // Eight at a time: a save waits for the disk, and these are not what is measured.
    await Promise.all(Array.from({ length: 8 }, saveOneByOne))
    await made.value.close()
  },
  async open(folder) {
    const opened = await openVault(folder, benchPassphrase, deps(folder))
    if (!opened.ok) throw new Error(opened.failure.kind)
    const vault = opened.value
    return {
      listed: () => vault.summaries().length,
      async read(id) {
        const read = await vault.read(id)
        if (!read.ok) throw new Error(read.failure.kind)
        return read.value
      },
      save: (kept) => savedIn(vault, kept),
      close: () => vault.close(),
    }
  },
}

async function savedIn(vault: OpenVault, kept: KeptDossier): Promise<void> {
  const saved = await vault.save(kept, [
    { at: Date.now(), user: null, deed: 'changed', dossier: kept.dossier.id, about: 'personEdited' },
  ])
  if (!saved.ok) throw new Error(saved.failure.kind)
}

/** SQLite3 Multiple Ciphers as its makers set it: ChaCha20-Poly1305 pages; the key given as it is, without a KDF. */
export const encryptedSqlite: StoreKind = {
  name: 'encrypted SQLite',
  async fill(folder, cases) {
    await mkdir(folder, { recursive: true })
    const database = connect(folder)
    database.exec('CREATE TABLE cases (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID')
    database.exec('CREATE TABLE list (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID')
    const write = writing(database)
    database.transaction(() => {
      for (const kept of cases) write(kept)
    })()
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
  },
  open(folder) {
    const database = connect(folder)
    const lines = database.prepare('SELECT json FROM list').all() as readonly Row[]
    const list = lines.map(({ json }) => JSON.parse(json) as DossierSummary)
    const one = database.prepare('SELECT json FROM cases WHERE id = ?')
    const write = database.transaction(writing(database))
    return Promise.resolve({
      listed: () => list.length,
      read: (id) => Promise.resolve(JSON.parse((one.get(id) as Row).json) as KeptDossier),
      save: (kept) => {
        write(kept)
        return Promise.resolve()
      },
      close: () => {
        database.close()
        return Promise.resolve()
      },
    })
  },
}

interface Row {
  readonly json: string
}

function connect(folder: string): Database {
  const database = new Database(join(folder, 'cases.db'))
  database.pragma("cipher='chacha20'")
  // 32 bytes of key and 16 of salt: an office would get them from Argon2, which is measured apart.
  database.pragma(`key="raw:${'5e'.repeat(48)}"`)
  database.pragma('journal_mode=WAL')
  database.pragma('synchronous=FULL')
  return database
}

function writing(database: Database): (kept: KeptDossier) => void {
  const toCases = database.prepare('INSERT OR REPLACE INTO cases VALUES (?, ?)')
  const toList = database.prepare('INSERT OR REPLACE INTO list VALUES (?, ?)')
  return (kept) => {
    const { id } = kept.dossier
    toCases.run(id, JSON.stringify(kept))
    toList.run(id, JSON.stringify(summaryOf(kept.dossier)))
  }
}

/** lowdb as its own page shows it: one readable file, written anew at each save, never flushed. */
export const plainLowdb: StoreKind = {
  name: 'plain lowdb',
  async fill(folder, cases) {
    await mkdir(folder, { recursive: true })
    const database = new Low<Record<string, KeptDossier>>(new JSONFile(join(folder, 'cases.json')), {})
    for (const kept of cases) database.data[kept.dossier.id] = kept
    await database.write()
  },
  async open(folder) {
    const database = new Low<Record<string, KeptDossier>>(new JSONFile(join(folder, 'cases.json')), {})
    await database.read()
    const list = Object.values(database.data).map(({ dossier }) => summaryOf(dossier))
    return {
      listed: () => list.length,
      read: (id) => {
        const kept = database.data[id]
        return kept ? Promise.resolve(kept) : Promise.reject(new Error('not there'))
      },
      save: (kept) => database.update((data) => void (data[kept.dossier.id] = kept)),
      close: () => Promise.resolve(),
    }
  },
}

export const storeKinds = { ours, encryptedSqlite, plainLowdb } as const
