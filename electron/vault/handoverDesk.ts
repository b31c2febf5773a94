import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import type { Engine } from './engine.ts'
import { deriveKey, zero } from './envelope.ts'
import type { OfficeSecrets } from './keyringFormat.ts'
import { officeIdentity, type OfficeIdentity } from './officeIdentity.ts'
import { claimsOf, officeObject, seal, unseal } from './sealedFormat.ts'

/** What an open office offers to who hands over: its identity, and a place to remember which offices it knows. */
export interface HandoverDesk {
  readonly identity: OfficeIdentity
  readRecord(): Promise<HandoverRecordFound>
  /** A refusal of the disk is thrown, and the record stays as it was. */
  writeRecord(record: unknown): Promise<void>
}

export type HandoverRecordFound =
  | { readonly outcome: 'found'; readonly content: unknown }
  /** Nothing was remembered yet. */
  | { readonly outcome: 'none' }
  /** Neither of the two files opens. Writing makes a new one. */
  | { readonly outcome: 'damaged' }

/** Two files, written in turn: when one is damaged, the other holds the record before the last change. */
export const handoverNames = ['handover.0.ocs', 'handover.1.ocs'] as const

export function createHandoverDesk(engine: DeskParts): HandoverDesk {
  const { office, keyring } = engine.parts
  const { folder, store } = office

  async function newest(): Promise<{ readonly opened: OpenedRecord | null; readonly isThere: boolean }> {
    const files = await Promise.all(
      handoverNames.map((name) => readOrNull(join(folder, name)).catch(unreadable)),
    )
    const opened = await Promise.all(
      files.map(async (file) => file && openHandoverRecord(store, keyring.secrets, file)),
    )
    return {
      opened: opened.reduce(
        (best, one) => (one && one.generation > (best?.generation ?? 0) ? one : best),
        null,
      ),
      isThere: files.some((file) => file !== null),
    }
  }

  return {
    identity: officeIdentity(store, () => keyring.secrets),
    async readRecord() {
      const { opened, isThere } = await newest()
      if (opened) return { outcome: 'found', content: opened.content }
      return { outcome: isThere ? 'damaged' : 'none' }
    },
    async writeRecord(record) {
      await engine.mayWrite()
      const generation = ((await newest()).opened?.generation ?? 0) + 1
      const content = Buffer.from(JSON.stringify(record), 'utf8')
      const key = recordKey(store, keyring.secrets)
      try {
        const name = handoverNames[generation % 2 === 0 ? 0 : 1]
        await writeDurably(join(folder, name), await seal(key, 1, recordName(store, generation), content))
      } finally {
        zero(key, content)
      }
    },
  }
}

interface DeskParts {
  readonly parts: Pick<Engine['parts'], 'office' | 'keyring'>
  mayWrite(): Promise<void>
}

interface OpenedRecord {
  readonly generation: number
  readonly content: unknown
}

/** A bad sector under one file is what the other one is for. */
function unreadable(thrown: unknown): Buffer {
  if (errorCode(thrown) === null) throw thrown
  return Buffer.alloc(0)
}

/** One of the two files; null when it does not open. */
export async function openHandoverRecord(
  store: RandomId,
  secrets: OfficeSecrets,
  file: Buffer,
): Promise<OpenedRecord | null> {
  const generation = claimsOf(file)?.generation
  if (generation === undefined) return null
  const key = recordKey(store, secrets)
  try {
    const opened = await unseal(key, recordName(store, generation), file)
    if (opened.outcome !== 'opened') return null
    return { generation, content: JSON.parse(opened.content.toString('utf8')) as unknown }
  } finally {
    zero(key)
  }
}

function recordKey(store: RandomId, secrets: OfficeSecrets): Buffer {
  return deriveKey(secrets.anchor, Buffer.from(store, 'hex'), 'wegwijs 2 handover record')
}

function recordName(store: RandomId, generation: number) {
  return { kind: 'handover', store, object: officeObject, generation } as const
}
