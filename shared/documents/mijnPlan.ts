import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { aroundBlocks } from './aroundBlocks.ts'
import type { Block, PaperDocument } from './block.ts'
import { inWords, pair, typedWords } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  heading,
  nameOf,
  ownWordsAndDutch,
  sentence,
  stands,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'
import { rowToFill, stepRows, stepsTable } from './stepsTable.ts'

/**
 * Mijn plan, to take home: own goals in own words, who does what, when we look again. Never the municipality's decision,
 * and it says so. A plan without goals becomes a friendly sheet with lines to write or draw on.
 */
export function mijnPlanPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const on = stands('mijnPlan', dossier, options)
  const goals = dossier.plan.goals.filter(
    ({ pictogram }) => (pictogram !== 'health' && pictogram !== 'family') || on(pictogram),
  )
  const shown = { ...dossier, plan: { ...dossier.plan, goals } }
  return {
    paper: 'mijnPlan',
    pageSize: 'A4',
    sides: 3,
    title: pair('mijnPlanTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(dossier, options),
      ...(goals.length === 0 ? emptyPlan(language) : whatIWant(goals, on('why'), language)),
      ...(on('strengths') ? whatICan(goals, language) : []),
      ...whoDoesWhat(shown, options),
      ...aroundBlocks(dossier, options, on),
      ...(on('room') ? whatElse(language) : []),
      ...whenLookAgain(dossier, language),
      ...contactBlocks(options),
      ...(on('signatures') ? signatures(dossier, options) : []),
      ...uncheckedRemark(language),
    ],
    footer: pair('mijnPlanTitle', language),
  }
}

function opening(dossier: Dossier, { language, today, worker }: PaperOptions): readonly Block[] {
  const name = dossier.person.callName
  return [
    { kind: 'title', words: pair('mijnPlanTitle', language) },
    sentence(pair('planOf', language, { name: nameOf(dossier) }), 'strong'),
    sentence(pair('planTogether', language, { name, worker })),
    sentence(pair('madeOn', language, { date: inWords(today) })),
    sentence(pair('notDecision', language), 'strong'),
  ]
}

function emptyPlan(language: PaperLanguage): readonly Block[] {
  return [
    heading('whatIWant', language),
    sentence(pair('emptyPlan', language)),
    sentence(pair('emptyPlanHow', language)),
    sentence(pair('emptyPlanNoHurry', language)),
    { kind: 'writingLines', count: 6 },
  ]
}

function whatIWant(goals: readonly Goal[], withWhy: boolean, language: PaperLanguage): readonly Block[] {
  return [
    heading('whatIWant', language),
    ...goals.map((goal, at) => oneGoal(withWhy ? goal : { ...goal, why: '' }, at + 1, language)),
  ]
}

function oneGoal(goal: Goal, number: number, language: PaperLanguage): Block {
  const own = goal.ownWords.language
  return {
    kind: 'together',
    blocks: [
      heading('goalNumber', language, { number: String(number) }, goal.pictogram),
      ...ownWordsAndDutch(goal.ownWords.text, own, goal.inDutch),
      ...(goal.state === 'reached' ? [sentence(pair('goalReached', language), 'strong')] : []),
      ...(goal.state === 'letGo' ? [sentence(pair('goalLetGo', language))] : []),
      ...(goal.why.trim() === '' ? [] : [sentence(pair('why', language)), ...typed(goal.why, [own])]),
    ],
  }
}

function whatICan(goals: readonly Goal[], language: PaperLanguage): readonly Block[] {
  const words = goals.flatMap((goal) => typed(goal.canAlready, [goal.ownWords.language]))
  return words.length === 0 ? [] : [{ kind: 'together', blocks: [heading('whatICan', language), ...words] }]
}

/** Promises of both sides with the same weight: where we or the municipality promise nothing yet, a row is left to fill. */
function whoDoesWhat(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const promised = new Set(dossier.plan.goals.flatMap((goal) => goal.steps.map((step) => step.doer)))
  const missing = (['us', 'municipality'] as const).filter((doer) => !promised.has(doer))
  const rows = [...stepRows(dossier, options), ...missing.map((doer) => rowToFill(doer, dossier, options))]
  return [heading('whoDoesWhat', options.language), stepsTable(rows, options.language)]
}

function whatElse(language: PaperLanguage): readonly Block[] {
  return [
    {
      kind: 'together',
      blocks: [
        heading('whatElse', language),
        sentence(pair('writeOrDraw', language)),
        { kind: 'writingLines', count: 3 },
      ],
    },
  ]
}

function whenLookAgain({ plan }: Dossier, language: PaperLanguage): readonly Block[] {
  const on = plan.lookAgainOn
  const words = on ? pair('lookAgainOn', language, { date: inWords(on) }) : pair('lookAgainLater', language)
  return [
    {
      kind: 'together',
      blocks: [heading('whenLookAgain', language, {}, 'meeting'), sentence(words, 'strong')],
    },
  ]
}

/** Nobody signs that he or she understood; what was done is noted instead (`notes/ux.md` 4.1 rule 7). */
function signatures({ person }: Dossier, { language, worker }: PaperOptions): readonly Block[] {
  const date = pair('signDate', language)
  return [
    {
      kind: 'together',
      blocks: [
        heading('signatures', language),
        sentence(pair('discussed', language, { worker })),
        sentence(pair('interpreterWasThere', language), 'normal', 'interpreter'),
        sentence(pair('saidBack', language)),
        {
          kind: 'signatures',
          boxes: [
            { name: typedWords(person.callName, person.speaks), date },
            { name: typedWords(worker, []), date },
          ],
        },
      ],
    },
  ]
}
