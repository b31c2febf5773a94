import type { Drawing } from '#shared/domain/appointmentChoices.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { LanguageTag, PaperLanguage } from '#shared/domain/language.ts'
import type { PaperName } from '#shared/domain/paperNames.ts'
import { leftOutAtFirst, type PaperSection } from '#shared/domain/paperSections.ts'
import type { RuleBook } from '#shared/domain/ruleBook.ts'
import type { PaperSentence } from '#shared/i18n/paperWords.ts'
import type { Block, Pair, Weight, Words } from './block.ts'
import { pair, samePair, typedWords, type Value } from './pair.ts'

/** What the two papers need to know besides the dossier. */
export interface PaperOptions {
  readonly language: PaperLanguage
  /** The day printed as the day of making. */
  readonly today: CalendarDate
  readonly largeLetters: boolean
  readonly practice: boolean
  readonly office: string
  /** First name of the worker at the screen; for a person who has an own worker, that one is named instead. */
  readonly worker: string
  /** Empty when the office has given none: then a line to write it on is printed. */
  readonly officePhone: string
  /** What the person does not want on this paper; not given: what is off at first. */
  readonly leaveOut?: readonly PaperSection[]
  /** True when the dossier holds only what is handed over: the boxes of the cover are then ticked. */
  readonly isGoing?: boolean
  /** The rules with what the office wrote over them; not given: ours. */
  readonly book?: RuleBook
}

/** The worker who supports this person stands on the paper, whoever prints it. */
export function forPerson({ person }: Dossier, options: PaperOptions): PaperOptions {
  return { ...options, worker: person.supportedBy.trim() || options.worker }
}

/** Whether a section stands on the paper. */
export function stands(
  paper: PaperName,
  dossier: Dossier,
  { leaveOut }: PaperOptions,
): (section: PaperSection) => boolean {
  const left = new Set(leaveOut ?? leftOutAtFirst(paper, dossier))
  return (section) => !left.has(section)
}

/**
 * In the second language the person's name as he or she writes it, when that is the script of the language; in Dutch, and
 * in any other script, the name the person wants to be called by.
 */
export function nameOf({ person }: Dossier): Value {
  const { text, language } = typedWords(person.nameInOwnScript.trim(), [person.paperLanguage])
  return (shown) => (shown !== 'nl' && shown === language && text !== '' ? text : person.callName)
}

export function heading(
  sentence: PaperSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
  pictogram: Drawing | null = null,
): Block {
  return { kind: 'heading', words: pair(sentence, language, values), pictogram }
}

export function sentence(words: Pair, weight: Weight = 'normal', pictogram: Drawing | null = null): Block {
  return { kind: 'sentence', words, weight, pictogram }
}

/** What somebody typed, or nothing when nothing was typed. */
export function typed(text: string, likely: readonly LanguageTag[]): readonly Block[] {
  return text.trim() === '' ? [] : [ownWords(typedWords(text.trim(), likely))]
}

/** Own words first, and the Dutch when they are in another language. */
export function ownWordsAndDutch(text: string, language: LanguageTag, inDutch: string): readonly Block[] {
  const [own, dutch] = [text.trim(), inDutch.trim()]
  if (own === '') return dutch === '' ? [] : [ownWords({ text: dutch, language: 'nl' })]
  return [ownWords({ text: own, language }, language === 'nl' || dutch === '' ? null : dutch)]
}

export function ownWords(words: Words, inDutch: string | null = null): Block {
  return { kind: 'ownWords', words, inDutch }
}

/** Whom to call, below `words`. */
export function contactBlocks(
  { language, office, worker, officePhone }: PaperOptions,
  words: Pair = pair('contact', language),
): readonly Block[] {
  const name = `${worker}, ${office}`
  if (officePhone.trim() !== '') {
    return [{ kind: 'contactCard', heading: words, name, phone: officePhone.trim(), when: null }]
  }
  return [
    {
      kind: 'together',
      blocks: [
        sentence(words, 'strong'),
        sentence(samePair(name, language)),
        { kind: 'writingLines', count: 1 },
      ],
    },
  ]
}

/** Below a sheet with a second language: what the mark beside an unchecked sentence means. */
export function uncheckedRemark(language: PaperLanguage): readonly Block[] {
  const words = pair('uncheckedMark', language)
  return words.checked ? [] : [sentence(words, 'small')]
}
