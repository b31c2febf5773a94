import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { MunicipalPip } from '#shared/domain/municipalPip.ts'
import { municipalityWords, type MunicipalitySentence } from '#shared/i18n/municipalityWords.ts'
import type { Block, Pair, PaperDocument, Weight } from './block.ts'
import { whatIsAsked } from './municipalityTable.ts'
import { municipalityPair } from './municipalityPair.ts'
import { inWords, joined, pair, type Value } from './pair.ts'
import { contactBlocks, forPerson, nameOf, sentence, typed, type PaperOptions } from './sheet.ts'

/**
 * Wat vraagt de gemeente? The facts of the municipality's letter in plain words, one sheet of two sides. It is not the
 * decision and says so; what is not known is a question to ask. Whoever is not obliged reads that first.
 */
export function municipalityPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  return {
    paper: 'municipality',
    title: municipalityPair('title', 'nl').nl,
    language,
    practice,
    largeLetters,
    pageSize: 'A4',
    sides: 2,
    blocks: [
      { kind: 'title', words: municipalityPair('title', language) },
      ...(dossier.municipality.lawHolds === 'notObliged'
        ? ownChoice(dossier, options)
        : asked(dossier, options)),
      aboutThisSheet(options),
    ],
    footer: municipalityPair('title', language),
  }
}

function asked(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  const { municipality: pip } = dossier
  return [
    opening(dossier, 'opening', language),
    ...(pip.lawHolds === 'unknown' ? [say(['lawUnknown', 'askMunicipality'], language)] : []),
    fromWhichLetter(pip, language),
    ...routeAndEnd(pip, language),
    ...whatIsAsked(dossier, options),
    ...alsoInLetter(dossier, language),
    ...part(pair('goodToKnow', language), [
      say(['notInTime', 'sayAtOnce'], language, {}, 'strong'),
      ...atTheMunicipality(pip, language),
      say(['letterUnclear', 'letterDo'], language),
      ...objection(pip, options),
    ]),
    ...contactBlocks(options),
    ...(pip.lawHolds === 'obliged' ? [say(['mayFollow', 'mayFollowHelp'], language)] : []),
  ]
}

/** Somebody whom the law does not oblige, from Ukraine for example: nothing here is a duty, and that comes first. */
function ownChoice(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  const { municipality: pip } = dossier
  const isLearning = pip.level !== 'unknown' || pip.hoursPerWeek.trim() !== ''
  return [
    opening(dossier, 'notObliged', language),
    say(['nothingObliged'], language, {}, 'strong'),
    say(['wishToLearn'], language),
    say(['askWhatIsPossible'], language),
    sentence(pair('notDecision', language)),
    ...(isLearning ? part(municipalityPair('yourChoice', language), whatIsAsked(dossier, options)) : []),
    ...alsoInLetter(dossier, language),
    ...part(pair('goodToKnow', language), [
      say(['letterUnclear', 'letterDo'], language),
      ...atTheMunicipality(pip, language),
    ]),
    ...contactBlocks(options),
  ]
}

function opening(dossier: Dossier, words: MunicipalitySentence, language: PaperLanguage): Block {
  const whose = pair('sheetOf', language, { name: nameOf(dossier) })
  return sentence(joined([whose, municipalityPair(words, language)]), 'strong')
}

/** Which decision the facts are from, and that this sheet is not that decision. */
function fromWhichLetter({ decidedOn, changedOn }: MunicipalPip, language: PaperLanguage): Block {
  const newest = changedOn ?? decidedOn
  const from = newest
    ? municipalityPair('fromLetter', language, { date: inWords(newest) })
    : municipalityPair('noLetterYet', language)
  return sentence(joined([from, pair('notDecision', language)]))
}

function routeAndEnd({ route, termEndsOn }: MunicipalPip, language: PaperLanguage): readonly Block[] {
  return [
    route === 'unknown'
      ? say(['routeUnknown', 'askMunicipality'], language)
      : say(['routeIs', routeMeanings[route]], language, { route: routeNames[route] }),
    termEndsOn
      ? say(['endsOn'], language, { date: inWords(termEndsOn) }, 'strong')
      : say(['endUnknown', 'askMunicipality'], language),
  ]
}

/** When it was made, for facts get old, and what the mark beside a sentence means. */
function aboutThisSheet({ language, today }: PaperOptions): Block {
  const made = pair('madeOn', language, { date: inWords(today) })
  const remark = pair('uncheckedMark', language)
  return sentence(remark.checked ? made : joined([made, remark]), 'small')
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
  return words.length === 0
    ? []
    : [{ kind: 'together', blocks: [say(['alsoInLetter'], language, {}, 'strong'), ...words] }]
}

function atTheMunicipality(pip: MunicipalPip, language: PaperLanguage): readonly Block[] {
  // A number that breaks over two lines is hard to call.
  const [name, phone] = [pip.contactName.trim(), pip.contactPhone.trim().replace(/\s+/gu, '\u00a0')]
  const known = [
    ...(name === '' ? [] : (['atMunicipality'] as const)),
    ...(phone === '' ? [] : (['municipalityPhone'] as const)),
  ]
  return known.length === 0 ? [] : [say(known, language, { name, phone })]
}

/** Without a decision there is nothing to object to yet. No telephone number is printed that the office did not give. */
function objection(pip: MunicipalPip, { language, today }: PaperOptions): readonly Block[] {
  if (!pip.decidedOn && !pip.changedOn && !pip.objectionUntil) return []
  const until = pip.objectionUntil
  const term = !until ? 'objectWhen' : until < today ? 'objectWas' : 'objectUntil'
  return [say(['disagree', 'mayObject', term, 'freeHelp'], language, until ? { date: inWords(until) } : {})]
}

function part(title: Pair, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'heading', words: title, pictogram: null }, ...blocks]
}

/** Sentences that belong together stand in one row. */
function say(
  sentences: readonly MunicipalitySentence[],
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
  weight: Weight = 'normal',
): Block {
  return sentence(joined(sentences.map((each) => municipalityPair(each, language, values))), weight)
}
