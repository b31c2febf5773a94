import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Pictogram } from '#shared/domain/intakeQuestions.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { MunicipalPip } from '#shared/domain/municipalPip.ts'
import { municipalityWords, type MunicipalitySentence } from '#shared/i18n/municipalityWords.ts'
import type { Block, Pair, PaperDocument, Weight } from './block.ts'
import { whatIsAsked } from './municipalityTable.ts'
import { inWords, joined, pair, pairFrom, type Value } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  nameOf,
  sentence,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * Wat vraagt de gemeente? The facts of the municipality's letter in plain words, one sheet of two sides. It is not the
 * decision and says so; what is not known is a question to ask. Whoever is not obliged reads that first.
 */
export function municipalityPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  return {
    paper: 'municipality',
    title: pairFrom(municipalityWords, 'title', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: pairFrom(municipalityWords, 'title', language) },
      sentence(pair('sheetOf', language, { name: nameOf(dossier) })),
      ...(dossier.municipality.lawHolds === 'notObliged'
        ? ownChoice(dossier, options)
        : asked(dossier, options)),
      sentence(pair('madeOn', language, { date: inWords(options.today) }), 'small'),
      ...uncheckedRemark(language),
    ],
    footer: pairFrom(municipalityWords, 'title', language),
  }
}

function asked(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  const { municipality: pip } = dossier
  return [
    say('opening', language, {}, 'strong'),
    ...(pip.lawHolds === 'unknown' ? [toAsk('lawUnknown', language)] : []),
    ...fromWhichLetter(pip, language),
    sentence(pair('notDecision', language)),
    ...whatIsAsked(dossier, options),
    ...alsoInLetter(dossier, language),
    routeAndEnd(pip, language),
    part('notInTime', null, language, [
      say('sayAtOnce', language, {}, 'strong'),
      ...atTheMunicipality(pip, language),
    ]),
    unclearLetter(language),
    ...objection(pip, options),
    ...contactBlocks(options),
    ...(pip.lawHolds === 'obliged' ? [say('mayFollow', language), say('mayFollowHelp', language)] : []),
  ]
}

/** Somebody whom the law does not oblige, from Ukraine for example: nothing here is a duty, and that comes first. */
function ownChoice(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  const { municipality: pip } = dossier
  return [
    say('notObliged', language, {}, 'strong'),
    say('nothingObliged', language, {}, 'strong'),
    say('wishToLearn', language),
    say('askWhatIsPossible', language),
    sentence(pair('notDecision', language)),
    ...(pip.level === 'unknown' && pip.hoursPerWeek.trim() === ''
      ? []
      : [part('yourChoice', 'language', language, whatIsAsked(dossier, options))]),
    ...alsoInLetter(dossier, language),
    ...atTheMunicipality(pip, language),
    unclearLetter(language),
    ...contactBlocks(options),
  ]
}

function fromWhichLetter({ decidedOn, changedOn }: MunicipalPip, language: PaperLanguage): readonly Block[] {
  const newest = changedOn ?? decidedOn
  return [
    newest ? say('fromLetter', language, { date: inWords(newest) }) : say('noLetterYet', language),
  ]
}

function routeAndEnd({ route, termEndsOn }: MunicipalPip, language: PaperLanguage): Block {
  return part('yourRoute', 'studying', language, [
    ...(route === 'unknown'
      ? [toAsk('routeUnknown', language)]
      : [
          say('routeIs', language, { route: routeNames[route] }),
          say(routeMeanings[route], language),
        ]),
    termEndsOn
      ? say('endsOn', language, { date: inWords(termEndsOn) }, 'strong')
      : toAsk('endUnknown', language),
  ])
}

/** The codes of letters are the same in every language; the education route has a word. */
const routeNames: Readonly<Record<Exclude<MunicipalPip['route'], 'unknown'>, Value>> = {
  b1: (language) => (language === 'nl' ? 'B1-route' : 'B1'),
  education: (language) => municipalityWords(language).sentences.routeEducation,
  z: (language) => (language === 'nl' ? 'Z-route' : 'Z'),
}

const routeMeanings = {
  b1: 'routeB1Means',
  education: 'routeEducationMeans',
  z: 'routeZMeans',
} as const

function alsoInLetter({ person, municipality }: Dossier, language: PaperLanguage): readonly Block[] {
  const words = typed(municipality.alsoInLetter, [person.paperLanguage])
  return words.length === 0 ? [] : [part('alsoInLetter', 'letter', language, words)]
}

function atTheMunicipality(pip: MunicipalPip, language: PaperLanguage): readonly Block[] {
  const [name, phone] = [pip.contactName.trim(), pip.contactPhone.trim()]
  return [
    ...(name === '' ? [] : [say('atMunicipality', language, { name })]),
    ...(phone === '' ? [] : [say('municipalityPhone', language, { phone })]),
  ]
}

function unclearLetter(language: PaperLanguage): Block {
  return part('letterUnclear', 'letter', language, [say('letterDo', language, {}, 'strong')])
}

/** Without a decision there is nothing to object to yet. */
function objection(pip: MunicipalPip, { language, today }: PaperOptions): readonly Block[] {
  if (!pip.decidedOn && !pip.changedOn && !pip.objectionUntil) return []
  return [
    part('disagree', null, language, [
      say('mayObject', language),
      objectionTerm(pip.objectionUntil, today, language),
      say('freeHelp', language),
      say('freeHelpPhone', language),
      { kind: 'writingLines', count: 1 },
    ]),
  ]
}

function objectionTerm(until: CalendarDate | null, today: CalendarDate, language: PaperLanguage): Block {
  if (!until) return say('objectWhen', language)
  return say(until < today ? 'objectWas' : 'objectUntil', language, { date: inWords(until) })
}

function part(
  title: MunicipalitySentence,
  pictogram: Pictogram | null,
  language: PaperLanguage,
  blocks: readonly Block[],
): Block {
  const words: Pair = pairFrom(municipalityWords, title, language)
  return { kind: 'together', blocks: [{ kind: 'heading', words, pictogram }, ...blocks] }
}

function toAsk(unknown: MunicipalitySentence, language: PaperLanguage): Block {
  const pairs = [unknown, 'askMunicipality'] as const
  return sentence(joined(pairs.map((each) => pairFrom(municipalityWords, each, language))))
}

function say(
  words: MunicipalitySentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
  weight: Weight = 'normal',
): Block {
  return sentence(pairFrom(municipalityWords, words, language, values), weight)
}
