import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { Goal, Step, StepDoer } from '#shared/domain/plan.ts'
import type { Block, Pair, PaperDocument, StepRow } from './block.ts'
import { datePair, inWords, pair, samePair, typedWords } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  heading,
  nameOf,
  ownWordsAndDutch,
  sentence,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * Mijn plan, to take home: own goals in own words, who does what, when we look again. Never the municipality's decision,
 * and it says so. A plan without goals becomes a friendly sheet with lines to write or draw on.
 */
export function mijnPlanPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const goals = dossier.plan.goals
  return {
    paper: 'mijnPlan',
    pageSize: 'A4',
    title: pair('mijnPlanTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(dossier, options),
      ...(goals.length === 0 ? emptyPlan(language) : whatIWant(goals, language)),
      ...whatICan(goals, language),
      ...whoDoesWhat(dossier, options),
      ...whatElse(language),
      ...whenLookAgain(dossier, language),
      ...contactBlocks(options),
      ...signatures(dossier, options),
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

function whatIWant(goals: readonly Goal[], language: PaperLanguage): readonly Block[] {
  return [heading('whatIWant', language), ...goals.map((goal, at) => oneGoal(goal, at + 1, language))]
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
  const { language } = options
  const steps = dossier.plan.goals
    .filter((goal) => goal.state === 'open' || goal.state === 'busy')
    .flatMap((goal) => goal.steps.map((step) => stepRow(step, goal, dossier, options)))
  const promised = new Set(dossier.plan.goals.flatMap((goal) => goal.steps.map((step) => step.doer)))
  const missing = (['us', 'municipality'] as const).filter((doer) => !promised.has(doer))
  return [
    heading('whoDoesWhat', language),
    {
      kind: 'steps',
      head: {
        what: pair('columnWhat', language),
        who: pair('columnWho', language),
        when: pair('columnWhen', language),
        done: pair('columnDone', language),
      },
      rows: [...steps, ...missing.map((doer) => rowToFill(doer, dossier, options))],
    },
  ]
}

function stepRow(step: Step, goal: Goal, dossier: Dossier, options: PaperOptions): StepRow {
  const { language } = options
  const nothing = samePair('', language)
  return {
    what: typedWords(step.what, [goal.ownWords.language]),
    who: doerPair(step, dossier, options),
    when: step.by ? datePair(step.by, language) : step.done ? nothing : pair('noDayYet', language),
    done: step.done,
  }
}

function rowToFill(doer: StepDoer, dossier: Dossier, options: PaperOptions): StepRow {
  return {
    what: { text: '', language: 'nl' },
    who: doerPair({ doer, doerName: '' }, dossier, options),
    when: samePair('', options.language),
    done: false,
  }
}

function doerPair(
  { doer, doerName }: Pick<Step, 'doer' | 'doerName'>,
  { person }: Dossier,
  { language, worker }: PaperOptions,
): Pair {
  const who = doerName.trim()
  switch (doer) {
    case 'person':
      return samePair(person.callName, language)
    case 'together':
      return pair('doerTogether', language, { name: person.callName, worker: who || worker })
    case 'us':
      return pair('doerUs', language, { worker: who || worker })
    case 'municipality':
      return who === ''
        ? pair('doerMunicipality', language)
        : pair('doerMunicipalityNamed', language, { person: who })
    case 'other':
      return who === '' ? pair('doerOther', language) : samePair(who, language)
  }
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
