import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import { deriveKey, zero } from './envelope.ts'
import type { OfficeLock } from './officeLock.ts'
import { officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/**
 * Where the search index lies between two days, sealed: `index/search.ocs`. Nothing is lost with it: what can't be read,
 * for whatever reason, is made again from the dossiers. Its key comes from the list's, so that it closes with the lists
 * when somebody leaves or a dossier is erased.
 */
export interface SearchCache {
  /** Null when there is none that opens. */
  read(): Promise<Buffer | null>
  /** A disk that refuses is no reason to stop anything: the index is then made again another day. */
  write(index: Buffer): Promise<void>
  remove(): Promise<void>
}

export interface SearchCachePlace {
  readonly folder: string
  readonly store: RandomId
  readonly lock: OfficeLock
  /** The list's key of this moment. */
  readonly listKey: () => { readonly key: Buffer; readonly epoch: number }
}

export function searchCache({ folder, store, lock, listKey }: SearchCachePlace): SearchCache {
  const path = join(folder, 'index', 'search.ocs')
  const name: SealedName = { kind: 'index', store, object: officeObject, generation: 1 }

  async function underKey<Value>(use: (key: Buffer, epoch: number) => Promise<Value>): Promise<Value | null> {
    const { key: list, epoch } = listKey()
    const key = deriveKey(list, Buffer.from(store, 'hex'), 'wegwijs 1 search index')
    try {
      return await use(key, epoch)
    } catch (refusal) {
      if (errorCode(refusal) === null) throw refusal
      return null
    } finally {
      zero(key)
    }
  }

  return {
    read: () =>
      underKey(async (key) => {
        const file = await readOrNull(path)
        const opened = file && (await unseal(key, name, file))
        return opened?.outcome === 'opened' ? opened.content : null
      }),
    async write(index) {
      await underKey(async (key, epoch) => {
        if (!lock.isOurs()) return
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeDurably(path, await seal(key, epoch, name, index))
      })
      index.fill(0)
    },
    async remove() {
      await rm(path, { force: true }).catch((refusal: unknown) => {
        if (errorCode(refusal) === null) throw refusal
      })
    },
  }
}
