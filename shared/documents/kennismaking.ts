import type { Dossier } from '#shared/domain/dossier.ts'
import type { IntakeAnswer } from '#shared/domain/intake.ts'
import { intakeParts, questionsOf, type IntakePart, type QuestionId } from '#shared/domain/intakeQuestions.ts'
import { languages, type LanguageTag, type PaperLanguage } from '#shared/domain/language.ts'
import { intakeWords, type IntakeWords } from '#shared/i18n/intakeWords.ts'
import type { PaperSentence } from '#shared/i18n/paperWords.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { inWords, pair, typedWords } from './pair.ts'
import {
  contactBlocks,
  heading,
  ownWordsAndDutch,
  sentence,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * The kennismaking on paper: who I am and what I want, as I said it. A question that was skipped or rather not answered
 * leaves no trace here, and nothing about health, the flight or money is on it.
 */
export function kennismakingPaper(dossier: Dossier, options: PaperOptions): PaperDocument {
  const { language, largeLetters, practice } = options
  const parts = intakeParts.flatMap((part) => partBlocks(part, dossier, language))
  return {
    paper: 'kennismaking',
    title: pair('kennismakingTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(dossier, options),
      ...myLanguages(dossier, language),
      ...(parts.length === 0 ? emptySheet(language) : parts),
      ...goodToKnow(dossier, language),
      sentence(pair('isThisRight', language), 'strong'),
      sentence(pair('notOnSheet', language)),
      ...contactBlocks(options),
      ...uncheckedRemark(language),
    ],
    footer: pair('kennismakingTitle', language),
  }
}

function opening({ person }: Dossier, { language, today, worker }: PaperOptions): readonly Block[] {
  const name = person.callName
  return [
    { kind: 'title', words: pair('kennismakingTitle', language) },
    sentence(pair('sheetOf', language, { name }), 'strong'),
    ...typed(person.nameInOwnScript, [...person.reads, ...person.speaks, person.paperLanguage]),
    sentence(pair('sheetTogether', language, { name, worker })),
    sentence(pair('madeOn', language, { date: inWords(today) })),
  ]
}

function myLanguages({ person }: Dossier, language: PaperLanguage): readonly Block[] {
  const dutch = dutchSentences[person.dutch]
  const lines: readonly Block[] = [
    ...languageLine('iSpeak', person.speaks, language),
    ...languageLine('iRead', person.reads, language),
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

function languageLine(
  words: 'iSpeak' | 'iRead',
  known: readonly LanguageTag[],
  language: PaperLanguage,
): readonly Block[] {
  if (known.length === 0) return []
  return [sentence(pair(words, language, { languages: (shown) => namesOf(known, shown) }))]
}

/** In Dutch and English by the name in that language; elsewhere by the name the speakers themselves use. */
function namesOf(known: readonly LanguageTag[], shown: PaperLanguage): string {
  const name = shown === 'nl' || shown === 'en' ? shown : 'ownName'
  return known.map((tag) => languages[tag][name]).join(', ')
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
    { kind: 'writingLines', count: 6 },
  ]
}

function partBlocks(part: IntakePart, { intake }: Dossier, language: PaperLanguage): readonly Block[] {
  const answered = questionsOf(part).flatMap(({ id }) => {
    const answer = intake.answers[id]
    return answer?.state === 'answered' ? [answerBlock(id, answer, language)] : []
  })
  const name = intakePair((words) => words.parts[part], language)
  return answered.length === 0 ? [] : [{ kind: 'heading', words: name, pictogram: null }, ...answered]
}

function answerBlock(question: QuestionId, answer: IntakeAnswer, language: PaperLanguage): Block {
  return {
    kind: 'together',
    blocks: [
      sentence(intakePair((words) => words.questions[question], language)),
      ...answer.pointedAt.map((pictogram) =>
        sentence(
          intakePair((words) => words.pictograms[pictogram], language),
          'normal',
          pictogram,
        ),
      ),
      ...ownWordsAndDutch(answer.ownWords, answer.language, answer.inDutch),
    ],
  }
}

function goodToKnow({ person }: Dossier, language: PaperLanguage): readonly Block[] {
  if (person.goodToKnow.trim() === '') return []
  const words = typedWords(person.goodToKnow.trim(), [person.paperLanguage])
  return [{ kind: 'together', blocks: [heading('goodToKnow', language), { kind: 'ownWords', words }] }]
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
