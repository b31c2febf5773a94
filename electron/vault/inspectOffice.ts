import { documentsSpokenOf } from '#shared/domain/attachment.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { summaryOf, type DossierSummary } from '#shared/domain/summary.ts'
import type { OfficeHeaderFile } from '#shared/fileFormat/officeHeader.ts'
import { readDossierFile } from '#shared/fileFormat/dossierFile.ts'
import { dossierPath, generationsOf } from './dossierShelf.ts'
import { hashOf } from './envelope.ts'
import type { DocumentEntry } from './attachmentFiles.ts'
import { openHandoverRecord } from './handoverDesk.ts'
import { readHeader } from './headerFiles.ts'
import { damagedDocuments } from './inspectedDocuments.ts'
import { InspectedFiles } from './inspectedFiles.ts'
import { readListAside, type ListAside } from './inspectedList.ts'
import type { Keyring } from './keyring.ts'
import type { ReadableFiles } from './officeFiles.ts'
import { claimsOf, officeObject, unseal } from './sealedFormat.ts'

/** What opens the files of one office, without its passphrase. */
export interface InspectionKeys {
  readonly folder: string
  readonly store: RandomId
  /** Whether a header was signed with the key of the open office, as it is now. */
  readonly isHeaderOurs: (file: OfficeHeaderFile) => boolean
  readonly keyring: Keyring
  readonly now: () => number
}

/** How far it is, and whether to stop; the shape of what long work is handed. */
export interface Watch {
  readonly signal: AbortSignal
  report(done: number, of: number | null): void
}

export interface InspectedDossier {
  readonly id: DossierId
  /** 'newer': whole, but written by a later release. 'missing': there is no file of its newest state. */
  readonly state: 'whole' | 'damaged' | 'missing' | 'newer'
  /** The newest generation that opens; 0 when none does. */
  readonly generation: number
  /** When that generation was saved: milliseconds since 1970. */
  readonly savedAt: number | null
  /** Of the newest state that opens, or else what the office's list remembers. For the screen only. */
  readonly summary: DossierSummary | null
  /** Documents that the newest state which opens speaks of, and that are not there whole. */
  readonly damagedDocuments: readonly RandomId[]
  /** Documents that any state which opens speaks of, also on a way back. */
  readonly spokenOf: readonly RandomId[]
}

/** What every file of an office says when it is opened. Nothing of it is changed, nothing is moved. */
export interface Inspection {
  readonly dossiers: readonly InspectedDossier[]
  /** Files that do not open, are not what the list says, or that the disk does not give. */
  readonly damagedFiles: readonly string[]
  readonly setAside: readonly string[]
  /** Files of no known kind, or of a dossier without a key. */
  readonly strayFiles: readonly string[]
  /** How many of the two headers and of the two keyrings are whole. */
  readonly headers: number
  readonly keyrings: number
  /** Changes that the journals lost; null when no list could be read. */
  readonly changesLost: number | null
  readonly filesRead: number
  readonly bytesRead: number
}

/**
 * Opens every file of an office with keys that are in memory already. Nothing of it stays in memory but the findings.
 * `whileStill` holds the office's own files still for the short moment in which its list and journals are read.
 * A cancelled inspection throws the signal's reason. Null: the keyring does not open, so nothing else can.
 */
export async function inspectOffice(
  files: ReadableFiles,
  keys: InspectionKeys,
  watch: Watch,
  whileStill: <Value>(job: () => Promise<Value>) => Promise<Value>,
): Promise<Inspection | null> {
  const { store, isHeaderOurs, keyring } = keys
  const inspected = new InspectedFiles(files, watch)
  const list = await whileStill(async () => {
    await inspected.look()
    return readListAside(files, inspected.paths, keys)
  })
  if (!list) return null
  try {
    const headers = await inspected.count('header', (bytes) => {
      const read = readHeader(bytes)
      return read.outcome === 'read' && read.header.store === store && isHeaderOurs(read.file)
    })
    const keyrings = await inspected.count('keyring', (bytes) => keyring.opensFile(bytes))
    const dossiers = new Map<DossierId, InspectedDossier>()
    let waiting: ReadonlySet<DossierId> = list.ids
    for (let round = 1; round <= mostRounds && waiting.size > 0; round += 1) {
      for (const dossier of await inspectDossiers(inspected, store, list, waiting))
        dossiers.set(dossier.id, dossier)
      waiting = await inspected.lookAgain()
    }
    await inspectRest(inspected, store, list)
    return {
      dossiers: [...dossiers.values()],
      headers,
      keyrings,
      changesLost: list.changesLost,
      ...inspected.findings(list.keyring),
    }
  } finally {
    list.keyring.zero()
  }
}

/** A dossier that was saved while it was being read is read again; nobody saves one without end. */
const mostRounds = 5

/** The log's pieces, and files whose bytes say nothing to us: read all the same, for a disk that does not give them. */
async function inspectRest(
  inspected: InspectedFiles,
  store: RandomId,
  { keyring }: ListAside,
): Promise<void> {
  await inspected.count('audit', async (bytes) => {
    const claims = claimsOf(bytes)
    const key = keyring.logKeys.find(({ epoch }) => epoch === claims?.epoch)
    if (!claims || !key) return false
    const name = { kind: 'audit', store, object: officeObject, generation: claims.generation } as const
    return (await unseal(key.key, name, bytes)).outcome === 'opened'
  })
  await inspected.count('handover', async (bytes) => {
    return (await openHandoverRecord(store, keyring.secrets, bytes)) !== null
  })
  for (const kind of [
    'snapshot',
    'journal',
    'wayIn',
    'room',
    'slip',
    'roomDrafts',
    'setAside',
    'backups',
    'list',
  ] as const)
    await inspected.count(kind, () => true)
}

async function inspectDossiers(
  inspected: InspectedFiles,
  store: RandomId,
  { keyring, state, waiting }: ListAside,
  ids: ReadonlySet<DossierId>,
): Promise<readonly InspectedDossier[]> {
  const onDisk = generationsOf(
    inspected.ofKind('dossier').map((path) => path.slice(path.lastIndexOf('/') + 1)),
  )
  const setAside = new Set(inspected.ofKind('setAside').map((path) => path.split('.')[1]))
  const verdicts: InspectedDossier[] = []
  for (const id of ids) {
    const key = keyring.keyOf(id)
    const line = state.dossiers.get(id)
    const there = [...new Set([...(onDisk.get(id) ?? []), ...waiting.generationsOf(id)])]
    const generations = there.sort((one, other) => other - one)
    // A first save that was cut off: its key came before its file.
    if (generations.length === 0 && !line && key?.confirmed !== true) continue
    const opened: OpenedGeneration[] = []
    for (const generation of key ? generations : []) {
      const name = { kind: 'dossier', store, object: id, generation } as const
      const open = async (bytes: Buffer): Promise<OpenedGeneration | null> => {
        const expected = line?.generation === generation ? line.sha256 : null
        if (expected !== null && hashOf(bytes).toString('hex') !== expected) return null
        const unsealed = await unseal(key?.key ?? Buffer.alloc(0), name, bytes)
        if (unsealed.outcome === 'damaged') return null
        return {
          generation,
          ...(unsealed.outcome === 'opened' ? readContent(unsealed.content) : newerContent),
        }
      }
      const inJournal = waiting.get(id, generation)
      const found = inJournal
        ? await open(inJournal)
        : await inspected.open(dossierPath(id, generation), open)
      if (found) opened.push(found)
    }
    const newest = { onDisk: generations[0] ?? 0, listed: line?.generation ?? 1 }
    const damaged = await damagedDocuments(inspected, store, id, opened[0]?.documents ?? [])
    const spokenOf = [...new Set(opened.flatMap((one) => [...one.spokenOf]))]
    const found = {
      ...verdict(id, newest, line?.summary ?? null, opened),
      damagedDocuments: damaged,
      spokenOf,
    }
    verdicts.push(found.state === 'missing' && setAside.has(id) ? { ...found, state: 'damaged' } : found)
  }
  return verdicts
}

interface OpenedGeneration {
  readonly generation: number
  readonly savedAt: number | null
  readonly summary: DossierSummary | null
  readonly documents: readonly DocumentEntry[]
  readonly spokenOf: ReadonlySet<RandomId>
}

const newerContent = { savedAt: null, summary: null, documents: [], spokenOf: new Set<RandomId>() } as const

function readContent(content: Buffer): Omit<OpenedGeneration, 'generation'> {
  const read = readDossierFile(JSON.parse(content.toString('utf8')))
  content.fill(0)
  if (read.outcome !== 'read') return newerContent
  const { savedAt, kept } = read.file
  const { dossier } = kept
  const spokenOf = documentsSpokenOf(kept)
  return { savedAt, summary: summaryOf(dossier), documents: dossier.attachments, spokenOf }
}

function verdict(
  id: DossierId,
  newest: { readonly onDisk: number; readonly listed: number },
  listed: DossierSummary | null,
  opened: readonly OpenedGeneration[],
): Omit<InspectedDossier, 'damagedDocuments' | 'spokenOf'> {
  const best = opened[0]
  const found = {
    id,
    generation: best?.generation ?? 0,
    savedAt: best?.savedAt ?? null,
    summary: best?.summary ?? listed,
  }
  if (newest.onDisk < newest.listed) return { ...found, state: 'missing' }
  if (best?.generation !== newest.onDisk) return { ...found, state: 'damaged' }
  return { ...found, state: best.savedAt === null ? 'newer' : 'whole' }
}
