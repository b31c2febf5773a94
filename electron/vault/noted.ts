import { join } from 'node:path'
import { z } from 'zod'
import { LogEntry } from '#shared/domain/logEntry.ts'
import { checksumOf } from './envelope.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import type { ListPlace } from './officeList.ts'
import type { Draft, LogHead } from './openVault.ts'
import { officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/** The log and the drafts in one sealed file, until the journal carries them. */
const Content = z.object({
  log: z.array(LogEntry),
  drafts: z.array(z.object({ key: z.string(), content: z.string(), savedAt: z.number() }).readonly()),
})
export type Noted = z.infer<typeof Content>

const noted = 'noted.ocs'

export async function readNoted(place: ListPlace): Promise<Noted> {
  const file = await readOrNull(join(place.folder, noted))
  const opened = file && (await unseal(place.key.key, nameIn(place), file))
  if (opened?.outcome !== 'opened') return { log: [], drafts: [] }
  return Content.parse(JSON.parse(opened.content.toString('utf8')))
}

export async function writeNoted(place: ListPlace, content: Noted): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(content), 'utf8')
  await writeDurably(
    join(place.folder, noted),
    await seal(place.key.key, place.key.epoch, nameIn(place), bytes),
  )
}

export function headOf(log: readonly LogEntry[]): LogHead {
  const hash = log.reduce((before, entry) => checksumOf(before + JSON.stringify(entry)), '0'.repeat(64))
  return { number: log.length, hash, code: (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ') }
}

export function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return [...drafts.filter(({ key }) => key !== draft.key), draft]
}

function nameIn(place: ListPlace): SealedName {
  return { kind: 'list', store: place.store, object: officeObject, generation: Number.MAX_SAFE_INTEGER }
}
