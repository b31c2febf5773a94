import type { DossierId } from '#shared/domain/dossier.ts'
import { byteWriter } from './byteWriter.ts'

/*
 * Which words stand in which dossiers, without any text: sorted words, and for each word the numbers of its dossiers as
 * small differences, each with one byte that says in which places of the dossier. Never changed once it is made.
 */

export interface IndexedDossier {
  readonly id: DossierId
  /** The saved state that was read; another one makes this line old. */
  readonly generation: number
}

export interface TermIndex {
  /** A dossier's number is its place in here. */
  readonly dossiers: readonly IndexedDossier[]
  /** The words in UTF-8, sorted by their bytes, one behind the other. */
  readonly terms: Uint8Array
  /** Where each word ends. */
  readonly termEnds: Uint32Array
  readonly postings: Uint8Array
  /** Where the dossiers of each word end. */
  readonly postingEnds: Uint32Array
}

/** Words of one dossier, each with the places it stands in: one bit a place. */
export interface DossierWords extends IndexedDossier {
  readonly words: ReadonlyMap<string, number>
}

export const emptyIndex: TermIndex = {
  dossiers: [],
  terms: new Uint8Array(),
  termEnds: new Uint32Array(),
  postings: new Uint8Array(),
  postingEnds: new Uint32Array(),
}

export function indexOf(dossiers: readonly DossierWords[]): TermIndex {
  const found = new Map<string, number[]>()
  for (const [number, { words }] of dossiers.entries()) {
    for (const [word, places] of words) {
      const list = found.get(word)
      if (list) list.push(number, places)
      else found.set(word, [number, places])
    }
  }
  const sorted = [...found]
    .map(([word, list]) => ({ word: Buffer.from(word), list }))
    .sort((one, other) => Buffer.compare(one.word, other.word))
  const writer = indexWriter()
  for (const { word, list } of sorted) {
    for (let at = 0; at < list.length; at += 2) writer.posting(list[at] ?? 0, list[at + 1] ?? 0)
    writer.endTerm(word)
  }
  return writer.done(dossiers.map(({ id, generation }) => ({ id, generation })))
}

/**
 * Several indexes as one, without the dossiers that are not kept. Gives way after every few milliseconds of work, so that
 * saves and questions go on meanwhile.
 */
export async function mergeIndexes(
  parts: readonly { readonly index: TermIndex; readonly keeps: (dossier: IndexedDossier) => boolean }[],
  giveWay: () => Promise<void>,
): Promise<TermIndex> {
  const dossiers: IndexedDossier[] = []
  const cursors = parts.map(({ index, keeps }) => {
    const newNumbers = index.dossiers.map((dossier) => (keeps(dossier) ? dossiers.push(dossier) - 1 : -1))
    return { index, newNumbers, at: 0, term: termAt(index, 0) }
  })
  const writer = indexWriter()
  let until = performance.now() + longestAtOnceMs
  for (;;) {
    const least = leastTerm(cursors)
    if (!least) break
    for (const cursor of cursors) {
      if (!cursor.term || Buffer.compare(cursor.term, least) !== 0) continue
      forEachPosting(cursor.index, cursor.at, cursor.at + 1, (number, places) => {
        const kept = cursor.newNumbers[number] ?? -1
        if (kept >= 0) writer.posting(kept, places)
      })
      cursor.at += 1
      cursor.term = termAt(cursor.index, cursor.at)
    }
    writer.endTerm(least)
    if (performance.now() < until) continue
    await giveWay()
    until = performance.now() + longestAtOnceMs
  }
  return writer.done(dossiers)
}

/** The words that begin like `start`, as numbers from the first up to but without the last. */
export function termsFrom(
  index: TermIndex,
  start: Uint8Array,
): { readonly first: number; readonly end: number } {
  const first = lowest(index, (term) => Buffer.compare(term, start) >= 0)
  const end = lowest(index, (term) => Buffer.compare(term.subarray(0, start.length), start) > 0, first)
  return { first, end }
}

export function termAt(index: TermIndex, at: number): Uint8Array | null {
  const end = index.termEnds[at]
  return end === undefined ? null : index.terms.subarray(index.termEnds[at - 1] ?? 0, end)
}

/** Every dossier of the words `first` up to but without `end`; one that has several of them comes several times. */
export function forEachPosting(
  { postings, postingEnds }: TermIndex,
  first: number,
  end: number,
  take: (number: number, places: number) => void,
): void {
  let at = postingEnds[first - 1] ?? 0
  for (let term = first; term < end; term += 1) {
    const last = postingEnds[term] ?? at
    let number = -1
    while (at < last) {
      let step = 0
      for (let shift = 0; ; shift += 7) {
        const byte = postings[at++] ?? 0
        step |= (byte & 0x7f) << shift
        if (byte < 0x80) break
      }
      number += step
      take(number, postings[at++] ?? 0)
    }
  }
}

/** Half a frame of the window: whoever types meanwhile does not notice. */
const longestAtOnceMs = 8

interface IndexWriter {
  /** Of the term that ends next; numbers go up. */
  posting(number: number, places: number): void
  endTerm(term: Uint8Array): void
  done(dossiers: readonly IndexedDossier[]): TermIndex
}

/** A word that is in no dossier any more is left out. */
function indexWriter(): IndexWriter {
  const [terms, postings] = [byteWriter(), byteWriter()]
  const [termEnds, postingEnds] = [new Ends(), new Ends()]
  let before = -1
  let isEmpty = true
  return {
    posting(number, places) {
      postings.number(number - before)
      postings.byte(places)
      before = number
      isEmpty = false
    },
    endTerm(term) {
      before = -1
      if (isEmpty) return
      isEmpty = true
      terms.bytes(term)
      termEnds.push(terms.length)
      postingEnds.push(postings.length)
    },
    done: (dossiers) => ({
      dossiers,
      terms: terms.done(),
      termEnds: termEnds.done(),
      postings: postings.done(),
      postingEnds: postingEnds.done(),
    }),
  }
}

class Ends {
  #values = new Uint32Array(1_024)
  #count = 0

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Uint32Array(this.#count * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#count] = value
    this.#count += 1
  }

  done(): Uint32Array {
    return this.#values.slice(0, this.#count)
  }
}

function leastTerm(cursors: readonly { readonly term: Uint8Array | null }[]): Uint8Array | null {
  let least: Uint8Array | null = null
  for (const { term } of cursors) if (term && (!least || Buffer.compare(term, least) < 0)) least = term
  return least
}

/** The first word for which `isBehind` holds; for all before it, it does not. */
function lowest(index: TermIndex, isBehind: (term: Uint8Array) => boolean, from = 0): number {
  let [low, high] = [from, index.termEnds.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const term = termAt(index, middle)
    if (term && !isBehind(term)) low = middle + 1
    else high = middle
  }
  return low
}
