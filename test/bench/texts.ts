import MiniSearch from 'minisearch'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { Person } from '#shared/domain/person.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { createFullText, type FullText } from '../../electron/search/fullText.ts'
import { indexFromBytes, indexToBytes } from '../../electron/search/indexBytes.ts'
import { textWords } from '../../electron/search/textWords.ts'
import { computed, inTurn, ratioOf, timed, type Ratio } from './ratio.ts'

/**
 * Search in everything that was typed: 10,000 dossiers with 17 KB of text each against ten, and 1,000 against MiniSearch with
 * the same words. The texts are invented; their vocabulary is as large and as uneven as that of real notes.
 */
export async function texts(): Promise<readonly Ratio[]> {
  const [many, few] = [await filled(10_000), await filled(10)]
  const bytes = { many: indexToBytes(await many.tidy(giveWay)), few: indexToBytes(await few.tidy(giveWay)) }
  const ratios = [
    ratioOf('text index on the disk before compression, 10,000 dossiers / 10', 'MB', [
      { ours: bytes.many.length / 1e6, other: bytes.few.length / 1e6 },
    ]),
  ]
  const questions = questionsOf(40)
  ratios.push(
    await inTurn('text index loaded, 10,000 dossiers / 10', 5, load(bytes.many), load(bytes.few)),
    await inTurn(
      'one question of texts, mean, 10,000 dossiers / 10',
      9,
      mean(many, questions),
      mean(few, questions),
    ),
    await inTurn(
      'one question of texts, slowest, 10,000 / 10',
      9,
      slowest(many, questions),
      slowest(few, questions),
    ),
  )
  return [...ratios, ...(await againstMiniSearch(1_000, questions))]
}

async function againstMiniSearch(count: number, questions: readonly string[]): Promise<readonly Ratio[]> {
  const dossiers = Array.from({ length: count }, (_, at) => aDossier(at))
  const ours = createFullText()
  const theirs = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...textWords(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND' },
  })
  const building = {
    ours: await timed(async () => {
      for (const dossier of dossiers) ours.put(dossier, 1)
      await ours.tidy(giveWay)
    }),
    other: await timed(() =>
      theirs.addAllAsync(dossiers.map(({ person }, id) => ({ id, text: person.goodToKnow }))),
    ),
  }
  const all = (ask: (question: string) => unknown) => (): Promise<number> =>
    Promise.resolve(
      computed(() => {
        for (const question of questions) ask(question)
      }),
    )
  return [
    ratioOf('text index made, 1,000 dossiers, ours / MiniSearch', 'ms', [building]),
    ratioOf('text index in bytes, 1,000 dossiers, ours / MiniSearch', 'MB', [
      {
        ours: indexToBytes(await ours.tidy(giveWay)).length / 1e6,
        other: Buffer.byteLength(JSON.stringify(theirs)) / 1e6,
      },
    ]),
    await inTurn(
      'forty questions of texts, 1,000 dossiers, ours / MiniSearch',
      5,
      all((question) => ours.find(question)),
      all((question) => theirs.search(question)),
    ),
  ]
}

const giveWay = (): Promise<void> => Promise.resolve()

async function filled(count: number): Promise<FullText> {
  process.stderr.write(`Indexing ${String(count)} dossiers …\n`)
  const text = createFullText()
  for (let at = 0; at < count; at += 1) {
    text.put(aDossier(at), 1)
    if (at % 64 === 0) await text.fewer(giveWay)
  }
  await text.tidy(giveWay)
  return text
}

function load(bytes: Buffer): () => Promise<number> {
  return () => Promise.resolve(computed(() => createFullText(indexFromBytes(bytes) ?? undefined)))
}

function times(text: FullText, questions: readonly string[]): readonly number[] {
  return questions.map((question) => {
    return computed(() => text.find(question))
  })
}

function mean(text: FullText, questions: readonly string[]): () => Promise<number> {
  return () => Promise.resolve(times(text, questions).reduce((sum, one) => sum + one, 0) / questions.length)
}

function slowest(text: FullText, questions: readonly string[]): () => Promise<number> {
  return () => Promise.resolve(Math.max(...times(text, questions)))
}

/** One to three words, some of them only begun: also a single letter, with which half of all words begin. */
function questionsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: 1 + (at % 3) }, (_word, place) => {
      const word = wordAt(at * 31 + place * 977)
      return at % 4 === 0 ? word.slice(0, 1 + (at % 5)) : word
    }).join(' '),
  )
}

const vocabulary = 32_000
const syllables =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu sa se'.split(' ')

function wordAt(number: number): string {
  let rest = (number % vocabulary) + 1_024
  let word = ''
  for (; rest > 0; rest = Math.floor(rest / 32)) word += syllables[rest % 32] ?? ''
  return word
}

/** About 2,600 words: few words often and many seldom, as in any language. */
function aDossier(at: number): Dossier {
  let state = (at + 1) * 2_654_435_761
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const words = Array.from({ length: 2_600 }, () => wordAt(Math.floor(vocabulary ** next())))
  return newDossier(newRandomId(), `BB-${String(at)}`, { ...person, goodToKnow: words.join(' ') })
}

const person: Person = {
  callName: 'Selam',
  otherNames: '',
  nameInOwnScript: '',
  birth: { kind: 'unknown' },
  speaks: [],
  reads: [],
  dutch: 'unknown',
  interpreter: 'unknown',
  interpreterWish: '',
  paperLanguage: 'ti',
  phone: '',
  goodToKnow: '',
  supportedBy: '',
  startedOn: calendarDate('2026-03-02'),
}
