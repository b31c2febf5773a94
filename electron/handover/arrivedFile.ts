import { stat } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failure.ts'
import { withoutBsn } from '#shared/domain/bsn.ts'
import { isCalendarDate } from '#shared/domain/calendarDate.ts'
import { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { leavingDossier } from '#shared/domain/handover/leavingDossier.ts'
import { readDossierFile } from '#shared/fileFormat/dossierFile.ts'
import {
  documentPathOf,
  mostDossierBytes,
  type HandoverManifest,
  type PartListed,
} from '#shared/fileFormat/handoverManifest.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { errorCode } from '../vault/diskRefusal.ts'
import type { Watch } from '../vault/inspectOffice.ts'
import { openFile } from '../vault/officeFiles.ts'
import type { AgeKey } from './bundle/ageHeader.ts'
import { BundleRefused } from './bundle/bundleRefused.ts'
import { PackedDossiers } from './packedDossiers.ts'
import { openBundle, readBundle, whole, type BundleRead, type OpenBundle } from './bundle/readBundle.ts'

/** A bundle that was read to its end and proved. It still lies where it was chosen, sealed; here are only its words. */
export interface ArrivedFile extends BundleRead {
  readonly path: string
  readonly bytes: number
  readonly byWords: boolean
  readonly fileKey: Uint8Array
  readonly dossiers: PackedDossiers
}

export async function readArrivedFile(
  path: string,
  key: AgeKey,
  recipient: string,
  watch: Watch,
): Promise<Result<ArrivedFile, Failure>> {
  return withFile(
    path,
    async (file) => {
      const bundle = await openBundle(file, key)
      const dossiers = new PackedDossiers()
      const read = await readBundle(bundle, {
        recipient,
        watch,
        async take(part, content) {
          const person = /^people\/([0-9a-f]{32})\/dossier\.json$/.exec(part.path)?.[1]
          if (person === undefined) await drained(content)
          else {
            const bytes = await whole({ ...part, content }, mostDossierBytes)
            dossiers.set(person as RandomId, dossierIn(bytes))
          }
        },
      })
      checkDocuments(read.manifest, keepWhatWasAgreed(read.manifest, dossiers))
      const { kind, fileKey } = bundle
      return ok({ ...read, path, bytes: file.size, byWords: kind === 'words', fileKey, dossiers })
    },
    watch,
  )
}

/**
 * The same file again, for what was only proved and not kept at the first reading.
 * Nothing that `take` was given counts before this resolves well: only then it is the file that was looked at.
 */
export async function readAgain(
  arrived: ArrivedFile,
  recipient: string,
  watch: Watch,
  take: (part: PartListed, content: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<Result<null, Failure>> {
  return withFile(
    arrived.path,
    async (file) => {
      if (file.size !== arrived.bytes) return fail({ kind: 'handoverFileGone' })
      const key: AgeKey = { kind: 'fileKey', fileKey: arrived.fileKey }
      const read = await readBundle(await openBundle(file, key), { recipient, watch, take })
      return read.manifestHash === arrived.manifestHash ? ok(null) : fail({ kind: 'handoverFileGone' })
    },
    watch,
  )
}

async function withFile<Value>(
  path: string,
  use: (file: OpenBundle['file']) => Promise<Result<Value, Failure>>,
  { signal }: Watch,
): Promise<Result<Value, Failure>> {
  try {
    // A pipe would be waited for without end, and a device is no file that somebody made.
    if (!(await stat(path)).isFile()) return fail({ kind: 'handoverNotOurs' })
    const file = await openFile(path)
    if (!file) return fail({ kind: 'handoverFileGone' })
    try {
      return await use(file)
    } finally {
      await file.close()
    }
  } catch (thrown) {
    if (signal.aborted) return fail({ kind: 'cancelled' })
    if (thrown instanceof BundleRefused) return fail(thrown.failure)
    if (errorCode(thrown) !== null) return fail({ kind: 'handoverFileGone' })
    throw thrown
  }
}

/** @throws BundleRefused when it is no dossier that this Wegwijs reads. */
function dossierIn(bytes: Buffer): Dossier {
  try {
    const read = readDossierFile(JSON.parse(bytes.toString('utf8')))
    if (read.outcome === 'read') return Dossier.parse(masked(read.file.kept.dossier))
  } catch {
    // Not JSON, or so deep that nobody wrote it by hand: it is said in one sentence either way.
  } finally {
    bytes.fill(0)
  }
  throw new BundleRefused({ kind: 'handoverDossierUnreadable' })
}

/** A number that looks like a BSN comes in nowhere (`notes/domain.md` 6.2 rule 1); what is around it stays. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return isOurShape(value) ? value : withoutBsn(value)
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(inner)]))
}

function isOurShape(text: string): boolean {
  return isCalendarDate(text) || /^[0-9a-f]{32}(?:[0-9a-f]{32})?$/.test(text)
}

/**
 * What a dossier holds besides the parts that its sender signed for stays outside, whatever made it: the list is what the
 * person said yes to. Gives what is left of documents.
 */
function keepWhatWasAgreed(manifest: HandoverManifest, dossiers: PackedDossiers): readonly DocumentsOf[] {
  const people = manifest.kind === 'people' ? manifest.people : []
  return people.flatMap(({ person, parts }) => {
    const came = dossiers.get(person)
    if (!came) return []
    const agreed = leavingDossier(came, parts)
    dossiers.set(person, agreed)
    return [{ person, attachments: agreed.attachments }]
  })
}

/** What one dossier says of its documents. */
interface DocumentsOf {
  readonly person: RandomId
  readonly attachments: Dossier['attachments']
}

/** Each document that a dossier speaks of is there, and none besides. */
function checkDocuments(manifest: HandoverManifest, people: readonly DocumentsOf[]): void {
  const there = new Map(manifest.files.map((file) => [file.path, file]))
  let spokenOf = 0
  for (const { person, attachments } of people) {
    const ids = new Set(attachments.map(({ id }) => id))
    if (ids.size < attachments.length) throw new BundleRefused({ kind: 'handoverPartTwice' })
    for (const { id, bytes, sha256 } of attachments) {
      const part = there.get(documentPathOf(person, id))
      if (!part) throw new BundleRefused({ kind: 'handoverPartMissing' })
      if (part.size !== bytes || part.sha256 !== sha256)
        throw new BundleRefused({ kind: 'handoverPartDiffers' })
      spokenOf += 1
    }
  }
  const documents = manifest.files.filter(({ path }) => path.includes('/documents/')).length
  if (documents > spokenOf) throw new BundleRefused({ kind: 'handoverPartExtra' })
}

async function drained(content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of content);
}
