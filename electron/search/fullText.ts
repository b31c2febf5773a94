import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { searchPlaces, type SearchPlace } from '#shared/domain/searchPlaces.ts'
import { dossierWords } from './dossierWords.ts'
import {
  emptyIndex,
  forEachPosting,
  indexOf,
  mergeIndexes,
  termAt,
  termsFrom,
  type DossierWords,
  type IndexedDossier,
  type TermIndex,
} from './termIndex.ts'
import { textWords } from './textWords.ts'

export interface FoundText {
  readonly id: DossierId
  /** Where its words stand, most of them first. */
  readonly places: readonly SearchPlace[]
  /** How many of the words stand there exactly as they were typed, not only as a beginning. */
  readonly whole: number
}

/**
 * Search in everything that was typed. Large immutable indexes and a few dossiers of a moment ago beside them; a dossier
 * counts where it was put last. Holds words and ids, no text. In memory; gone with the lock.
 */
export interface FullText {
  put(dossier: Dossier, generation: number): void
  /** An erased dossier: at once in no answer, and after `tidy` in no index. */
  drop(id: DossierId): void
  /** Dossiers that have all the words, each as the beginning of a word. Without an order. */
  find(typed: string): readonly FoundText[]
  /** The saved state of a dossier that was put last; null when it is not in here. */
  generationOf(id: DossierId): number | null
  /** How many dossiers were put or dropped since the last `tidy`. */
  readonly loose: number
  /** Few indexes instead of many; gives way in between. */
  fewer(giveWay: () => Promise<void>): Promise<void>
  /** One index of everything, for the disk. */
  tidy(giveWay: () => Promise<void>): Promise<TermIndex>
}

/** Words beyond these are not looked for: nobody types so many, and a pasted page would take long. */
const mostWords = 12
/** As many dossiers of a moment ago are made into an index at once: some milliseconds. */
const looseAtOnce = 64
/** So many indexes are asked one after the other before they are made into one. */
const mostIndexes = 16

export function createFullText(stored: TermIndex = emptyIndex): FullText {
  let indexes: readonly TermIndex[] = [stored]
  const fresh = new Map<DossierId, DossierWords>()
  /** Where a dossier counts: its index, or null while it is fresh. */
  const home = new Map<DossierId, TermIndex | null>(stored.dossiers.map(({ id }) => [id, stored]))
  const generations = new Map<DossierId, number>(
    stored.dossiers.map(({ id, generation }) => [id, generation]),
  )
  let loose = 0

  function fold(): void {
    if (fresh.size === 0) return
    const index = indexOf([...fresh.values()])
    for (const { id } of index.dossiers) home.set(id, index)
    indexes = [...indexes, index]
    fresh.clear()
  }

  /** What is put or dropped while the merge gives way counts elsewhere by then, and stays there. */
  async function merge(parts: readonly TermIndex[], giveWay: () => Promise<void>): Promise<TermIndex> {
    const merged = await mergeIndexes(
      parts.map((index) => ({ index, keeps: ({ id }: IndexedDossier) => home.get(id) === index })),
      giveWay,
    )
    for (const { id } of merged.dossiers) {
      const at = home.get(id)
      if (at && parts.includes(at)) home.set(id, merged)
    }
    indexes = [merged, ...indexes.filter((index) => !parts.includes(index))]
    return merged
  }

  return {
    put(dossier, generation) {
      const { id } = dossier
      fresh.set(id, { id, generation, words: dossierWords(dossier) })
      home.set(id, null)
      generations.set(id, generation)
      loose += 1
      if (fresh.size >= looseAtOnce) fold()
    },
    drop(id) {
      fresh.delete(id)
      home.delete(id)
      generations.delete(id)
      loose += 1
    },
    find(typed) {
      const words = [...new Set(textWords(typed))].slice(0, mostWords)
      if (words.length === 0) return []
      const found = indexes.flatMap((index) => findIn(index, words, (id) => home.get(id) === index))
      return [...found, ...findFresh(fresh.values(), words)]
    },
    generationOf: (id) => generations.get(id) ?? null,
    get loose() {
      return loose
    },
    async fewer(giveWay) {
      if (indexes.length <= mostIndexes) return
      const [largest, ...others] = [...indexes].sort(
        (one, other) => other.dossiers.length - one.dossiers.length,
      )
      if (largest) await merge(others, giveWay)
    },
    async tidy(giveWay) {
      fold()
      loose = 0
      return merge(indexes, giveWay)
    },
  }
}

function findIn(
  index: TermIndex,
  words: readonly string[],
  counts: (id: DossierId) => boolean,
): readonly FoundText[] {
  const whole = new Uint8Array(index.dossiers.length)
  const places = words.map((word) => {
    const start = Buffer.from(word)
    const { first, end } = termsFrom(index, start)
    const seen = new Uint8Array(index.dossiers.length)
    forEachPosting(index, first, end, (number, bits) => {
      seen[number] = (seen[number] ?? 0) | bits
    })
    if (first < end && termAt(index, first)?.length === start.length) {
      forEachPosting(index, first, first + 1, (number) => {
        whole[number] = (whole[number] ?? 0) + 1
      })
    }
    return seen
  })
  return index.dossiers.flatMap(({ id }, number) => {
    if (!places.every((seen) => seen[number] !== 0) || !counts(id)) return []
    const bits = places.map((seen) => seen[number] ?? 0)
    return [{ id, places: placesOf(bits), whole: whole[number] ?? 0 }]
  })
}

function findFresh(dossiers: Iterable<DossierWords>, words: readonly string[]): readonly FoundText[] {
  return [...dossiers].flatMap(({ id, words: known }) => {
    const bits = words.map((wanted) => {
      let seen = 0
      for (const [word, at] of known) if (word.startsWith(wanted)) seen |= at
      return seen
    })
    if (bits.includes(0)) return []
    return [{ id, places: placesOf(bits), whole: words.filter((word) => known.has(word)).length }]
  })
}

/** The place with the most of the words first. */
function placesOf(bits: readonly number[]): readonly SearchPlace[] {
  const counted = searchPlaces.map((place, at) => ({
    place,
    words: bits.filter((seen) => (seen & (1 << at)) !== 0).length,
  }))
  return counted
    .filter(({ words }) => words > 0)
    .sort((one, other) => other.words - one.words)
    .map(({ place }) => place)
}
