import type { Adapter } from 'lowdb'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { generationPath } from './dossierShelf.ts'
import { readOrNull } from './durableFile.ts'
import type { Engine } from './engine.ts'
import { hashOf, randomKey } from './envelope.ts'
import type { DossierKey } from './keyringFormat.ts'
import { seal, unseal, type SealedName } from './sealedFormat.ts'

/** Why a generation can't be read. lowdb's adapters can only throw, so this is caught again by who holds the store. */
export class Unreadable extends Error {
  readonly reason: 'missing' | 'damaged' | 'newer'

  constructor(reason: Unreadable['reason']) {
    super(`sealed file ${reason}`)
    this.reason = reason
  }
}

export interface NextState {
  readonly generation: number
  readonly summary: DossierSummary
  readonly log: readonly LogEntry[]
}

/**
 * Where a lowdb store of one dossier keeps its data: `read` opens one generation, `write` adds the next one.
 *
 * Other than lowdb's own adapters: a missing file throws and never reads as an empty store, `write` resolves only after
 * the journal was flushed, nothing readable touches the disk, and no state that was ever acknowledged is overwritten.
 */
export class DossierAdapter implements Adapter<unknown> {
  readonly #engine: Engine
  readonly #id: DossierId
  readonly #generation: number
  readonly #next: NextState | null

  constructor(engine: Engine, id: DossierId, generation: number, next: NextState | null = null) {
    this.#engine = engine
    this.#id = id
    this.#generation = generation
    this.#next = next
  }

  async read(): Promise<unknown> {
    const content = await readGeneration(this.#engine, this.#id, this.#generation)
    return JSON.parse(content.toString('utf8'))
  }

  async write(data: unknown): Promise<void> {
    if (!this.#next) throw new Error('a store that was opened to be read')
    const content = Buffer.from(JSON.stringify(data), 'utf8')
    const known = this.#engine.parts.keyring.keyOf(this.#id)
    const key = known ?? { key: randomKey(), epoch: 1, confirmed: true }
    await putState(this.#engine, this.#id, { ...this.#next, content, key, isNewKey: !known })
  }
}

/** One generation's content, from memory while it has no file of its own. @throws Unreadable, or the disk's refusal. */
export async function readGeneration(engine: Engine, id: DossierId, generation: number): Promise<Buffer> {
  const { office, keyring, waiting, state } = engine.parts
  const key = keyring.keyOf(id)
  if (!key) throw new Unreadable('missing')
  const file =
    waiting.get(id, generation) ?? (await readOrNull(generationPath(office.folder, id, generation)))
  if (!file) throw new Unreadable('missing')
  const listed = state.dossiers.get(id)
  const isListed = listed?.generation === generation && listed.sha256 !== null
  if (isListed && hashOf(file).toString('hex') !== listed.sha256) throw new Unreadable('damaged')
  const opened = await unseal(key.key, nameOf(engine, id, generation), file)
  if (opened.outcome !== 'opened') throw new Unreadable(opened.outcome)
  return opened.content
}

async function sealGeneration(
  engine: Engine,
  id: DossierId,
  generation: number,
  key: DossierKey,
  content: Buffer,
): Promise<Buffer> {
  return seal(key.key, key.epoch, nameOf(engine, id, generation), content)
}

/** The next state of a dossier, in the journal. A new key rides along and counts from then on. */
export async function putState(
  engine: Engine,
  id: DossierId,
  next: NextState & {
    readonly content: Buffer
    readonly key: DossierKey
    readonly isNewKey: boolean
    /** The state before, which becomes the generation before this one. */
    readonly earlier?: Buffer | null
  },
): Promise<void> {
  const { generation, summary, log, key, isNewKey } = next
  const earlier = next.earlier ? await sealGeneration(engine, id, generation - 1, key, next.earlier) : null
  const body = await sealGeneration(engine, id, generation, key, next.content)
  next.content.fill(0)
  const put = {
    id,
    generation,
    sha256: hashOf(body).toString('hex'),
    summary,
    withKey: isNewKey,
    keyEpoch: key.epoch,
  }
  const parts = { ...(isNewKey ? { key: key.key } : {}), ...(earlier ? { earlier } : {}) }
  await engine.append({ put, body, log, ...parts }, () => {
    if (isNewKey) engine.parts.keyring.put(id, key)
  })
}

function nameOf(engine: Engine, id: DossierId, generation: number): SealedName {
  return { kind: 'dossier', store: engine.parts.office.store, object: id, generation }
}
