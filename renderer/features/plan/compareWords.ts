import type { AroundDifference, GoalChanges, GoalDifference } from '#shared/domain/planCompare.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { GoalState, Step } from '#shared/domain/plan.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import type { InterfaceKey, InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'
import { planWords } from '#shared/i18n/planWords.ts'
import { doerWords } from '../../doerWords.ts'
import type { Say, Values } from '../../words.ts'
import { routeNameKeys, thoughtKeys } from './aroundView.ts'
import { saidSentences } from './saidSentences.ts'

export interface CompareVoice {
  readonly say: Say
  readonly language: InterfaceLanguage
  /** How the person is called. */
  readonly person: string
}

/** 'Doel 2', or 'Een doel dat er niet meer is' for one that is gone, with its words. */
export function goalTitle({ goal, number }: GoalChanges, { say }: CompareVoice): string {
  const words = goal.ownWords.text.trim() === '' ? goal.inDutch : goal.ownWords.text
  const place = number === null ? say('planChanges.label.goneGoal') : say('plan.label.goal', { number })
  return words.trim() === '' ? place : `${place}: ‘\u2068${words.trim()}\u2069’`
}

/** One difference of a goal as a sentence. */
export function goalSentence(difference: GoalDifference, voice: CompareVoice): string {
  const { say } = voice
  switch (difference.kind) {
    case 'added':
    case 'removed':
    case 'pictogram':
      return say(`planChanges.label.${difference.kind}`)
    case 'moved':
      return say('planChanges.label.moved', { from: difference.from, to: difference.to })
    case 'state':
      return say('planChanges.label.state', {
        from: say(stateKeys[difference.from]),
        to: say(stateKeys[difference.to]),
      })
    case 'ownWords':
    case 'inDutch':
    case 'why':
    case 'canAlready':
      return textSentence(say(partKeys[difference.kind]), difference.was, difference.now, voice)
    case 'stepAdded':
      return say('planChanges.label.stepAdded', {
        step: difference.step.what.trim(),
        promise: promiseOf(difference.step, voice),
      })
    case 'stepRemoved':
    case 'stepDone':
    case 'stepNotDone':
      return say(`planChanges.label.${difference.kind}`, { step: difference.step.what.trim() })
    case 'stepWords':
      return say('planChanges.label.stepWords', {
        was: difference.was.what.trim(),
        step: difference.step.what.trim(),
      })
    case 'stepWho':
      return say('planChanges.label.stepWho', {
        step: difference.step.what.trim(),
        was: whoOf(difference.was, voice),
        now: whoOf(difference.step, voice),
      })
    case 'stepBy':
      return stepBySentence(difference.was, difference.step, voice)
  }
}

/** One difference around the goals as a sentence. */
export function aroundSentence(difference: AroundDifference, voice: CompareVoice): string {
  const { say } = voice
  const { sentences: dutch } = planWords('nl')
  switch (difference.kind) {
    case 'lookAgain':
      return lookAgainSentence(difference.was, difference.now, voice)
    case 'helps':
    case 'isHard':
    case 'exit':
      return textSentence(dutch[saidSentences[difference.kind]], difference.was, difference.now, voice)
    case 'route':
      return say('planChanges.label.route', {
        route: say(routeNameKeys[difference.route]),
        from: say(thoughtKeys[difference.from]),
        to: say(thoughtKeys[difference.to]),
      })
    case 'routeWhy': {
      const route = say(routeNameKeys[difference.route])
      const part = say('planAround.label.routeWhy', { route })
      return textSentence(part, difference.was, difference.now, voice)
    }
    case 'expectationAdded':
    case 'expectationRemoved':
      return say(`planChanges.label.${difference.kind}`, { said: difference.said.trim() })
    case 'expectationEdited':
      return textSentence(dutch.expectations, difference.was, difference.now, voice)
  }
}

/** 'was leeg, is nu …', 'was …, is nu leeg' or 'was …, is nu …'. */
function textSentence(part: string, was: string, now: string, { say }: CompareVoice): string {
  const values: Values = { part, was: was.trim(), now: now.trim() }
  if (was.trim() === '') return say('planChanges.label.textAdded', values)
  return say(now.trim() === '' ? 'planChanges.label.textRemoved' : 'planChanges.label.text', values)
}

function stepBySentence(was: CalendarDate | null, step: Step, { say, language }: CompareVoice): string {
  const words = (on: CalendarDate | null): string => (on ? dateInWords(on, language) : '')
  const values: Values = { step: step.what.trim(), was: words(was), now: words(step.by) }
  if (was === null) return say('planChanges.label.stepByAdded', values)
  return say(step.by === null ? 'planChanges.label.stepByRemoved' : 'planChanges.label.stepBy', values)
}

function lookAgainSentence(
  was: CalendarDate | null,
  now: CalendarDate | null,
  { say, language }: CompareVoice,
): string {
  const words = (on: CalendarDate | null): string => (on ? dateInWords(on, language) : '')
  const values: Values = { was: words(was), now: words(now) }
  if (was === null) return say('planChanges.label.lookAgainAdded', values)
  return say(now === null ? 'planChanges.label.lookAgainRemoved' : 'planChanges.label.lookAgain', values)
}

/** 'Amina, voor dinsdag 1 december 2026'. */
function promiseOf(step: Step, voice: CompareVoice): string {
  const { say, language } = voice
  const who = whoOf(step, voice)
  return step.by === null
    ? who
    : say('planChanges.label.promise', { who, date: dateInWords(step.by, language) })
}

function whoOf(step: Step, { say, person }: CompareVoice): string {
  return doerWords(say, step, person)
}

const stateKeys = {
  open: 'plan.label.stateOpen',
  busy: 'plan.label.stateBusy',
  reached: 'plan.label.stateReached',
  letGo: 'plan.label.stateLetGo',
} as const satisfies Readonly<Record<GoalState, InterfaceKey>>

const partKeys = {
  ownWords: 'planChanges.label.partOwnWords',
  inDutch: 'planChanges.label.partInDutch',
  why: 'plan.label.why',
  canAlready: 'plan.label.canAlready',
} as const satisfies Readonly<Record<'ownWords' | 'inDutch' | 'why' | 'canAlready', InterfaceKey>>
