import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DossierId } from '#shared/domain/dossier.ts'
import { createFullText, type FoundText, type FullText } from '../search/fullText.ts'
import { indexFromBytes, indexToBytes } from '../search/indexBytes.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Hands } from '../work.ts'

/** Search in everything that was typed in an open office. Nothing of it is loaded before the first question. */
export interface TextSearch {
  /** The same vault, whose saves and erasures this search hears of. */
  readonly watched: OpenVault
  /** Somebody else has to forget who is erased too. */
  onErased(forget: (id: DossierId) => void): void
  find(typed: string): Promise<TextAnswer>
  /** Reads what was not read yet and writes the index; stops between two dossiers and keeps what it has. */
  readAll(hands: Hands): Promise<void>
  /** An erased dossier is in no index on the disk after this. */
  close(): Promise<void>
}

export interface TextAnswer {
  readonly found: readonly FoundText[]
  readonly unread: number
}

/** So few are read while somebody waits for the answer: a few milliseconds each. */
const readAtOnce = 24
/** The index on the disk may stay behind: what is newer is read again at the next first question. */
const tidyAfterMs = 60_000
/** Of somebody who is erased the words go sooner. */
const tidyAfterErasingMs = 2_000
/** Between two looks at the clock when all dossiers are read. */
const reportEvery = 20

export function createTextSearch(vault: OpenVault): TextSearch {
  let loading: Promise<FullText> | null = null
  let text: FullText | null = null
  /** In this session the disk refused it; asked again the next time. */
  const unreadable = new Set<DossierId>()
  let tidying: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  let isErasedOnDisk = true
  let isClosed = false
  let forgetToo: (id: DossierId) => void = () => undefined

  function load(): Promise<FullText> {
    loading ??= (async () => {
      const bytes = await vault.searchCache.read()
      const stored = bytes && indexFromBytes(bytes)
      bytes?.fill(0)
      text = createFullText(stored ?? undefined)
      for (const { id } of stored?.dossiers ?? []) if (vault.generationOf(id) === null) text.drop(id)
      return text
    })()
    return loading
  }

  function unread(known: FullText): readonly DossierId[] {
    return vault
      .summaries()
      .map(({ id }) => id)
      .filter((id) => known.generationOf(id) !== vault.generationOf(id) && !unreadable.has(id))
  }

  async function read(known: FullText, id: DossierId): Promise<void> {
    const generation = vault.generationOf(id)
    const kept = await vault.read(id)
    // Saved meanwhile: then it was put with its newer words already.
    if (kept.ok && generation !== null && generation === vault.generationOf(id))
      known.put(kept.value.dossier, generation)
    if (!kept.ok) unreadable.add(id)
  }

  function tidySoon(milliseconds: number): void {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      void tidy()
    }, milliseconds).unref()
  }

  function tidy(): Promise<void> {
    tidying = tidying.then(async () => {
      if (!text || isClosed) return
      const index = await text.tidy(nextTurn)
      await vault.searchCache.write(indexToBytes(index))
      if (text.loose === 0) isErasedOnDisk = true
    })
    return tidying
  }

  const watched: OpenVault = {
    ...vault,
    get mustChangePassphrase() {
      return vault.mustChangePassphrase
    },
    async save(kept, log) {
      const saved = await vault.save(kept, log)
      const generation = vault.generationOf(kept.dossier.id)
      if (saved.ok && text && generation !== null) {
        text.put(kept.dossier, generation)
        tidySoon(tidyAfterMs)
      }
      return saved
    },
    async erase(ids, log) {
      const erased = await vault.erase(ids, log)
      const gone = ids.filter((id) => vault.generationOf(id) === null)
      if (gone.length === 0) return erased
      isErasedOnDisk = false
      for (const id of gone) {
        text?.drop(id)
        forgetToo(id)
      }
      if (text) tidySoon(tidyAfterErasingMs)
      return erased
    },
    async renewListKey() {
      const renewed = await vault.renewListKey()
      // What lies on the disk does not open any more.
      if (renewed.ok && text) tidySoon(tidyAfterErasingMs)
      return renewed
    },
  }

  return {
    watched,
    onErased(forget) {
      forgetToo = forget
    },
    async find(typed) {
      const known = await load()
      const waiting = unread(known)
      if (waiting.length <= readAtOnce) for (const id of waiting) await read(known, id)
      return { found: known.find(typed), unread: waiting.length <= readAtOnce ? 0 : waiting.length }
    },
    async readAll({ signal, report }) {
      const known = await load()
      const waiting = unread(known)
      report(0, waiting.length)
      for (const [at, id] of waiting.entries()) {
        if (signal.aborted) break
        await read(known, id)
        if (at % reportEvery !== 0) continue
        report(at, waiting.length)
        await known.fewer(nextTurn)
      }
      if (!isClosed) await tidy()
      signal.throwIfAborted()
    },
    async close() {
      isClosed = true
      if (timer) clearTimeout(timer)
      await tidying
      if (!isErasedOnDisk) await vault.searchCache.remove()
    },
  }
}
