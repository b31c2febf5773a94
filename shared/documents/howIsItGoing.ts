import type { Dossier } from '#shared/domain/dossier.ts'
import type { OwnWords } from '#shared/domain/fields.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { Moment } from '#shared/domain/moment.ts'
import {
  isKeptOffPaper,
  momentSteps,
  stepKindOf,
  type MomentMark,
  type MomentStep,
  type MomentTopic,
  type StepKind,
} from '#shared/domain/momentTopics.ts'
import { paperSections, sectionTopics, type PaperSection } from '#shared/domain/paperSections.ts'
import { isStep, thenAndNow, type TopicThenAndNow } from '#shared/domain/twoMoments.ts'
import { momentWords, type MomentSentence, type MomentWords } from '#shared/i18n/momentWords.ts'
import type { Block, Pair, PaperDocument, SeenMark, StepMeaning } from './block.ts'
import { inWords, listed, pair, pairFrom, samePair, type Value } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  nameOf,
  ownWordsAndDutch,
  sentence,
  stands,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * Hoe gaat het? The last two moments of looking back, in words first. The person's own view only: what the worker thinks
 * is read together on the screen. No total, no comparison with anybody, nothing about health or safety.
 */
export function howIsItGoingPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const [now, was] = dossier.moments.toReversed()
  return {
    paper: 'howIsItGoing',
    title: said('title', 'nl').nl,
    pageSize: 'A4',
    sides: 2,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(dossier, options),
      ...(now
        ? lookingBack(now, was ?? null, stands('howIsItGoing', dossier, options), language)
        : emptySheet(language)),
      ...contactBlocks(options),
      ...uncheckedRemark(language),
      ...(now ? [sentence(samePair(topicsFrom, language), 'small')] : []),
    ],
    footer: said('title', language),
  }
}

/** The licence of the twelve topics asks for its own sentence wherever they go, in its own words. */
const topicsFrom =
  'Home Office: Indicators of Integration 2019. Contains public sector information licensed under the Open Government Licence v3.0.'

function opening(dossier: Dossier, { language, today }: PaperOptions): readonly Block[] {
  return [
    { kind: 'title', words: said('title', language) },
    sentence(pair('sheetOf', language, { name: nameOf(dossier) }), 'strong'),
    ...(dossier.moments.length === 0 ? [sentence(pair('madeOn', language, { date: inWords(today) }))] : []),
  ]
}

function emptySheet(language: PaperLanguage): readonly Block[] {
  return [
    sentence(said('empty', language)),
    ...(['proudOf', 'whatHelped', 'whatNow'] as const).map((question): Block => ({
      kind: 'together',
      blocks: [heading(question, language), { kind: 'writingLines', count: 2 }],
    })),
  ]
}

function lookingBack(
  now: Moment,
  was: Moment | null,
  on: (section: PaperSection) => boolean,
  language: PaperLanguage,
): readonly Block[] {
  const off = new Set(
    paperSections.filter((section) => !on(section)).map((section) => sectionTopics[section]),
  )
  const rows = thenAndNow(was, now).filter(({ topic }) => !off.has(topic))
  const explained = new Set<string>()
  return [
    ...(was ? [sentence(said('wasOn', language, { date: inWords(was.on) }))] : []),
    sentence(said('nowOn', language, { date: inWords(now.on) })),
    ...inGroups('canNow', rows.filter(canNow(was)), explained, language),
    ...inGroups('different', rows.filter(isDifferent(was)), explained, language),
    ...list(rows, { hasWas: was !== null, hasWheel: on('wheel') }, explained, language),
    ...(on('ownStory') ? inOwnWords(now, language) : []),
    ...(rows.some(({ topic }) => isKeptOffPaper(topic))
      ? []
      : [sentence(said('keptOff', language), 'small')]),
  ]
}

/** With one moment: what goes together or alone. With two: what moved on, in what a person does. */
function canNow(was: Moment | null): (row: TopicThenAndNow) => boolean {
  return (row) => {
    if (stepKindOf(row.topic) === 'feeling' || !isStep(row.now)) return false
    if (was === null) return row.now >= 3
    return isStep(row.was) && row.now > row.was
  }
}

/** Every other change, in the same form: how something feels, and what goes with more help than before. */
function isDifferent(was: Moment | null): (row: TopicThenAndNow) => boolean {
  const isThere = canNow(was)
  return (row) => row.isDifferent && !isThere(row)
}

/** The step's own sentence, then what it is about; so a helper reads a few lines and not a table. */
function inGroups(
  title: 'canNow' | 'different',
  rows: readonly TopicThenAndNow[],
  explained: Set<string>,
  language: PaperLanguage,
): readonly Block[] {
  const groups = stepsIn(rows.map(({ topic, now }) => [topic, now])).map(
    ({ kind, step }): readonly Block[] => {
      explained.add(`${kind} ${String(step)}`)
      const topics = rows.filter(({ topic, now }) => now === step && stepKindOf(topic) === kind)
      return [
        { kind: 'step', step, words: stepPair(kind, step, language) },
        ...topicLines(
          topics.map(({ topic }) => topic),
          language,
        ),
      ]
    },
  )
  const [first, ...others] = groups
  if (first === undefined) return []
  return [
    { kind: 'together', blocks: [heading(title, language), ...first] },
    ...others.map((blocks): Block => ({ kind: 'together', blocks })),
  ]
}

function inOwnWords(now: Moment, language: PaperLanguage): readonly Block[] {
  const answered = (['proudOf', 'whatHelped', 'whatNow'] as const).filter(
    (question) => now[question].text.trim() !== '' || question === 'whatNow',
  )
  return answered.map((question) => ({
    kind: 'together',
    blocks: [sentence(said(question, language), 'strong'), ...wordsOrLines(now[question])],
  }))
}

/** On a sheet that is short enough to be read, the questions are sentences and not headings. */
function wordsOrLines({ text, language }: OwnWords): readonly Block[] {
  if (text.trim() === '') return [{ kind: 'writingLines', count: 2 }]
  return ownWordsAndDutch(text, language, '')
}

/** Squares then and now, what they mean, and the same as a wheel. */
function list(
  rows: readonly TopicThenAndNow[],
  { hasWas, hasWheel }: { readonly hasWas: boolean; readonly hasWheel: boolean },
  explained: ReadonlySet<string>,
  language: PaperLanguage,
): readonly Block[] {
  if (rows.length === 0) return []
  const marks = rows.flatMap(({ topic, was, now }) => [[topic, was] as const, [topic, now] as const])
  const meanings = stepsIn(marks)
    .filter(({ kind, step }) => !explained.has(`${kind} ${String(step)}`))
    .map(({ kind, step }) => ({ step, words: stepPair(kind, step, language) }))
  return [
    {
      kind: 'thenAndNow',
      head: {
        about: said('about', language),
        was: hasWas ? said('was', language) : null,
        now: said('now', language),
      },
      rows: rows.map(({ topic, was, now }, at) => ({
        topic: topicPair(topic, at + 1, language),
        was: seen(topic, was),
        now: seen(topic, now),
      })),
    },
    // Without the wheel the sentences still say what the squares mean.
    ...(hasWheel
      ? [wheel(rows, hasWas, meanings, language)]
      : meanings.map((meaning): Block => ({ kind: 'step', ...meaning }))),
  ]
}

function wheel(
  rows: readonly TopicThenAndNow[],
  hasWas: boolean,
  meanings: readonly StepMeaning[],
  language: PaperLanguage,
): Block {
  return {
    kind: 'wheel',
    alt: 'Wiel met dezelfde stappen als in de lijst',
    spokes: rows.map(({ was, now }, at) => ({ number: String(at + 1), was, now })),
    note: said(hasWas ? 'wheelBoth' : 'wheelNow', language),
    meanings,
  }
}

interface KindAndStep {
  readonly kind: StepKind
  readonly step: MomentStep
}

/** Which sentences are needed for these marks: what one does first, then how it feels. */
function stepsIn(marks: readonly (readonly [MomentTopic, MomentMark | null])[]): readonly KindAndStep[] {
  return (['doing', 'feeling'] as const).flatMap((kind) =>
    momentSteps
      .filter((step) => marks.some(([topic, mark]) => mark === step && stepKindOf(topic) === kind))
      .map((step) => ({ kind, step })),
  )
}

/** In words, never a number: who hears the paper hears the same sentence as who points at it. */
function seen(topic: MomentTopic, mark: MomentMark | null): SeenMark {
  const words = momentWords('nl')
  if (mark === null) return { mark, alt: 'Niet besproken' }
  return { mark, alt: mark === 'notNow' ? words.notNow : words.steps[stepKindOf(topic)][mark] }
}

function heading(name: MomentSentence, language: PaperLanguage): Block {
  return { kind: 'heading', words: said(name, language), pictogram: null }
}

function said(
  name: MomentSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(momentWords, (words) => words.sentences[name], language, values)
}

function stepPair(kind: StepKind, step: MomentStep, language: PaperLanguage): Pair {
  return pairFrom(momentWords, (words) => words.steps[kind][step], language)
}

const topicsInLine = 4

/** A line of more than four topics is a paragraph, and would be skipped. */
function topicLines(topics: readonly MomentTopic[], language: PaperLanguage): readonly Block[] {
  const lines = Array.from({ length: Math.ceil(topics.length / topicsInLine) }, (_, line) =>
    topics.slice(line * topicsInLine, (line + 1) * topicsInLine),
  )
  return lines.map((line) => sentence(topicsPair(line, language), 'strong'))
}

function topicsPair(topics: readonly MomentTopic[], language: PaperLanguage): Pair {
  const inLanguage = (words: MomentWords): string =>
    listed(
      topics.map((topic) => words.topics[topic]),
      words.language,
    )
  return pairFrom(momentWords, inLanguage, language)
}

function topicPair(topic: MomentTopic, number: number, language: PaperLanguage): Pair {
  return pairFrom(momentWords, (words) => `{{number}} ${words.topics[topic]}`, language, {
    number: String(number),
  })
}
