import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { Goal, Step, StepDoer } from '#shared/domain/plan.ts'
import { ownStepSentence } from '#shared/i18n/ownStepSentence.ts'
import { planWords } from '#shared/i18n/planWords.ts'
import type { Block, Pair, StepRow, Words } from './block.ts'
import { datePair, pair, pairFrom, samePair, typedWords } from './pair.ts'
import type { PaperOptions } from './sheet.ts'

export function stepsTable(rows: readonly StepRow[], language: PaperLanguage): Block {
  return {
    kind: 'steps',
    head: {
      what: pair('columnWhat', language),
      who: pair('columnWho', language),
      when: pair('columnWhen', language),
      done: pair('columnDone', language),
    },
    rows,
  }
}

/** The steps of goals that are being worked on. */
export function stepRows(dossier: Dossier, options: PaperOptions): readonly StepRow[] {
  return worked(dossier).flatMap((goal) => goal.steps.map((step) => stepRow(step, goal, dossier, options)))
}

export interface OpenStep {
  readonly what: Words
  readonly who: Pair
  readonly by: CalendarDate | null
}

/** What is promised and not done yet. */
export function openSteps(dossier: Dossier, options: PaperOptions): readonly OpenStep[] {
  return worked(dossier).flatMap((goal) =>
    goal.steps
      .filter(({ done }) => !done)
      .map((step) => ({
        what: typedWords(step.what, [goal.ownWords.language]),
        who: doerPair(step, dossier, options),
        by: step.by,
      })),
  )
}

/** Goals that are neither reached nor let go. */
function worked({ plan }: Dossier): readonly Goal[] {
  return plan.goals.filter((goal) => goal.state === 'open' || goal.state === 'busy')
}

function stepRow(step: Step, goal: Goal, dossier: Dossier, options: PaperOptions): StepRow {
  const { language } = options
  const nothing = samePair('', language)
  const ours = ownStepSentence(step.what)
  return {
    what: typedWords(step.what, [goal.ownWords.language]),
    ours: ours && pairFrom(planWords, ({ sentences }) => sentences[ours], language),
    who: doerPair(step, dossier, options),
    when: step.by ? datePair(step.by, language) : step.done ? nothing : pair('noDayYet', language),
    done: step.done,
  }
}

export function rowToFill(doer: StepDoer, dossier: Dossier, options: PaperOptions): StepRow {
  return {
    what: { text: '', language: 'nl' },
    ours: null,
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
