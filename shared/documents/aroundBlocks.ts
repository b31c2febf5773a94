import type { Dossier } from '#shared/domain/dossier.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import type { PaperSection } from '#shared/domain/paperSections.ts'
import type { PlanRoute, Said } from '#shared/domain/planAround.ts'
import { isSaid } from '#shared/domain/said.ts'
import { municipalityWords } from '#shared/i18n/municipalityWords.ts'
import { planWords, type PlanSentence } from '#shared/i18n/planWords.ts'
import type { Block, Pair } from './block.ts'
import { municipalityPair } from './municipalityPair.ts'
import { inWords, joined, pairFrom, type Value } from './pair.ts'
import { ownWordsAndDutch, sentence, typed, type PaperOptions } from './sheet.ts'

/** What stands around the goals of Mijn plan, each part only when the person wants it there. */
export function aroundBlocks(
  dossier: Dossier,
  options: PaperOptions,
  on: (section: PaperSection) => boolean,
): readonly Block[] {
  const { around } = dossier.plan
  return [
    ...(on('helps')
      ? [...said('whatHelps', around.helps, options), ...said('whatIsHard', around.isHard, options)]
      : []),
    ...(on('expectations') ? expectations(dossier, options) : []),
    ...(on('routes') ? routes(dossier, options) : []),
    ...(on('exit') ? said('exit', around.exit, options) : []),
    ...(on('municipality') ? municipality(dossier, options) : []),
  ]
}

function said(question: PlanSentence, { ownWords, inDutch }: Said, options: PaperOptions): readonly Block[] {
  const words = ownWordsAndDutch(ownWords.text, ownWords.language, inDutch)
  return words.length === 0 ? [] : [together(question, words, options)]
}

/** The newest only: what was expected before stays in the dossier. */
function expectations({ plan }: Dossier, options: PaperOptions): readonly Block[] {
  const newest = plan.around.expectations.findLast(isSaid)
  if (!newest) return []
  const words = ownWordsAndDutch(newest.ownWords.text, newest.ownWords.language, newest.inDutch)
  const when = sentence(planPair('saidOn', options, { date: inWords(newest.on) }))
  return [together('expectations', [when, ...words], options)]
}

function routes({ plan, person }: Dossier, options: PaperOptions): readonly Block[] {
  const lines = (['b1', 'education', 'z'] as const).flatMap((route): readonly Block[] => {
    const { thought, why } = plan.around.routes[route]
    if (thought === 'notDiscussed') return []
    const name = municipalityPair('routeIs', options.language, { route: routeNames[route] })
    return [
      sentence(joined([name, planPair(thoughts[thought], options)])),
      ...because(why, [person.paperLanguage], options),
    ]
  })
  return lines.length === 0 ? [] : [together('routes', lines, options)]
}

function because(why: string, likely: readonly LanguageTag[], options: PaperOptions): readonly Block[] {
  const words = typed(why, likely)
  return words.length === 0 ? [] : [sentence(planPair('because', options)), ...words]
}

/** Three lines, and that there is a sheet of its own (`notes/ux.md` 4.2 A 7). */
function municipality({ municipality: pip }: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  const lines: readonly Block[] = [
    ...(pip.route === 'unknown'
      ? []
      : [sentence(municipalityPair('routeIs', language, { route: routeNames[pip.route] }))]),
    ...(pip.termEndsOn
      ? [sentence(municipalityPair('endsOn', language, { date: inWords(pip.termEndsOn) }))]
      : []),
  ]
  if (lines.length === 0) return []
  return [together('municipality', [...lines, sentence(planPair('municipalitySheet', options))], options)]
}

/** The codes of routes are the same in every language; the education route has a word. */
const routeNames: Readonly<Record<PlanRoute, Value>> = {
  b1: (language) => (language === 'nl' ? 'B1-route' : 'B1'),
  education: (language) => municipalityWords(language).sentences.routeEducation,
  z: (language) => (language === 'nl' ? 'Z-route' : 'Z'),
}

const thoughts = {
  wanted: 'routeWanted',
  notNow: 'routeNotNow',
  chosen: 'routeChosen',
} as const

function together(question: PlanSentence, blocks: readonly Block[], options: PaperOptions): Block {
  return {
    kind: 'together',
    blocks: [{ kind: 'heading', words: planPair(question, options), pictogram: null }, ...blocks],
  }
}

function planPair(
  name: PlanSentence,
  { language }: PaperOptions,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(planWords, (words) => words.sentences[name], language, values)
}
