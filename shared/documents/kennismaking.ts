import type { Dossier } from '#shared/domain/dossier.ts'
import type { IntakeAnswer } from '#shared/domain/intake.ts'
import { intakeQuestions, type Pictogram, type QuestionId } from '#shared/domain/intakeQuestions.ts'
import { languages, type LanguageTag, type PaperLanguage } from '#shared/domain/language.ts'
import { paperSections, sectionParts, sectionsOf, type PaperSection } from '#shared/domain/paperSections.ts'
import { intakeWords, type IntakeWords } from '#shared/i18n/intakeWords.ts'
import type { PaperSentence } from '#shared/i18n/paperWords.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { inWords, listed, pair, typedWords } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  heading,
  nameOf,
  ownWords,
  ownWordsAndDutch,
  sentence,
  stands,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * The kennismaking on paper: who I am and what I want, as I said it. A question that was skipped or rather not answered
 * leaves no trace here, and nothing about health, the flight or money is on it.
 */
export function kennismakingPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const on = stands('kennismaking', dossier, options)
  const said = answers(dossier, on, language)
  return {
    paper: 'kennismaking',
    pageSize: 'A4',
    sides: 2,
    title: pair('kennismakingTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(dossier, options),
      ...(on('languages') ? myLanguages(dossier, language) : []),
      ...(said.length === 0 ? emptySheet(language) : said),
      ...(on('goodToKnow') ? goodToKnow(dossier, language) : []),
      sentence(pair('isThisRight', language), 'strong'),
      ...(saysSensitive(dossier, on) ? [] : [sentence(pair('notOnSheet', language))]),
      ...contactBlocks(options),
      ...uncheckedRemark(language),
    ],
    footer: pair('kennismakingTitle', language),
  }
}

/** Then the sheet does not say that it has nothing of it. */
function saysSensitive(dossier: Dossier, on: (section: PaperSection) => boolean): boolean {
  return sectionsOf('kennismaking', dossier).some(
    (section) => sectionParts[section] !== undefined && on(section),
  )
}

function opening(dossier: Dossier, { language, today, worker }: PaperOptions): readonly Block[] {
  const name = dossier.person.callName
  return [
    { kind: 'title', words: pair('kennismakingTitle', language) },
    sentence(pair('sheetOf', language, { name: nameOf(dossier) }), 'strong'),
    sentence(pair('sheetTogether', language, { name, worker })),
    sentence(pair('madeOn', language, { date: inWords(today) })),
  ]
}

function myLanguages({ person }: Dossier, language: PaperLanguage): readonly Block[] {
  const dutch = dutchSentences[person.dutch]
  const lines: readonly Block[] = [
    ...languageLines(person, language),
    ...(dutch === null ? [] : [sentence(pair(dutch, language))]),
    ...interpreterLines(person, language),
  ]
  return lines.length === 0 ? [] : [heading('myLanguages', language, {}, 'language'), ...lines]
}

const dutchSentences: Readonly<Record<Dossier['person']['dutch'], PaperSentence | null>> = {
  unknown: null,
  none: 'dutchNone',
  little: 'dutchLittle',
  everyday: 'dutchEveryday',
  good: 'dutchGood',
}

function languageLines({ speaks, reads }: Dossier['person'], language: PaperLanguage): readonly Block[] {
  if (speaks.join() === reads.join()) return languageLine('iSpeakAndRead', speaks, language)
  return [...languageLine('iSpeak', speaks, language), ...languageLine('iRead', reads, language)]
}

function languageLine(
  words: 'iSpeak' | 'iRead' | 'iSpeakAndRead',
  known: readonly LanguageTag[],
  language: PaperLanguage,
): readonly Block[] {
  if (known.length === 0) return []
  return [sentence(pair(words, language, { languages: (shown) => namesOf(known, shown) }))]
}

/** In Dutch and English by the name in that language; elsewhere by the name the speakers themselves use. */
export function namesOf(known: readonly LanguageTag[], shown: PaperLanguage): string {
  const name = shown === 'nl' || shown === 'en' ? shown : 'ownName'
  return listed(
    known.map((tag) => languages[tag][name]),
    shown,
  )
}

function interpreterLines(
  { interpreter, interpreterWish }: Dossier['person'],
  language: PaperLanguage,
): readonly Block[] {
  if (interpreter === 'no') return [sentence(pair('interpreterNo', language))]
  if (interpreter === 'unknown') return []
  return [
    sentence(pair('interpreterYes', language), 'normal', 'interpreter'),
    ...typed(interpreterWish, [language]),
  ]
}

function emptySheet(language: PaperLanguage): readonly Block[] {
  return [
    sentence(pair('emptySheet', language)),
    sentence(pair('writeOrDraw', language)),
    { kind: 'writingLines', count: 4 },
  ]
}

/**
 * Each question with its answer; no headings of parts, so that the sheet stays short. Family, money, health and safety
 * are not on a sheet that lies on a kitchen table, unless the person wants it.
 */
function answers(
  { intake, person }: Dossier,
  on: (section: PaperSection) => boolean,
  language: PaperLanguage,
): readonly Block[] {
  const off = new Set(paperSections.filter((section) => !on(section)).map((section) => sectionParts[section]))
  return intakeQuestions
    .filter(({ part }) => !off.has(part))
    .flatMap(({ id }) => {
      const answer = intake.answers[id]
      return answer?.state === 'answered' ? [answerBlock(id, answer, person, language)] : []
    })
}

function answerBlock(
  question: QuestionId,
  answer: IntakeAnswer,
  person: Dossier['person'],
  language: PaperLanguage,
): Block {
  return {
    kind: 'together',
    blocks: [
      {
        kind: 'heading',
        words: intakePair((words) => words.questions[question], language),
        pictogram: null,
        rank: 'minor',
      },
      ...pointedAt(answer.pointedAt, person, language),
      ...ownWordsAndDutch(answer.ownWords, answer.language, answer.inDutch),
    ],
  }
}

/** One line for who reads; for who does not read yet, a drawing with each word. */
function pointedAt(
  pictograms: readonly Pictogram[],
  { reads }: Dossier['person'],
  language: PaperLanguage,
): readonly Block[] {
  const [first] = pictograms
  if (first === undefined) return []
  if (reads.length > 0) return [sentence(pictogramsPair(pictograms, language), 'normal', first)]
  const items = pictograms.map((drawing) => ({ drawing, words: pictogramsPair([drawing], language) }))
  return [{ kind: 'pictured', items }]
}

function pictogramsPair(pictograms: readonly Pictogram[], language: PaperLanguage): Pair {
  const words = ({ pictograms: known, language: shown }: IntakeWords): string =>
    listed(
      pictograms.map((pictogram) => known[pictogram]),
      shown,
    )
  return intakePair(words, language)
}

function goodToKnow({ person }: Dossier, language: PaperLanguage): readonly Block[] {
  if (person.goodToKnow.trim() === '') return []
  const words = typedWords(person.goodToKnow.trim(), [person.paperLanguage])
  return [{ kind: 'together', blocks: [heading('goodToKnow', language), ownWords(words)] }]
}

function intakePair(wordsOf: (words: IntakeWords) => string, language: PaperLanguage): Pair {
  const dutch = intakeWords('nl')
  const other = language === 'nl' ? null : intakeWords(language)
  if (!dutch) throw new Error('the Dutch questions are the source and always there')
  return {
    nl: wordsOf(dutch),
    other: other && { text: wordsOf(other), language },
    checked: other === null || isChecked(other),
  }
}
