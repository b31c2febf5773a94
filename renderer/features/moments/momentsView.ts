import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import type { Moment, Moments } from '#shared/domain/moment.ts'
import {
  momentSteps,
  momentTopics,
  stepKindOf,
  type MomentMark,
  type MomentStep,
  type MomentTopic,
} from '#shared/domain/momentTopics.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Goal, Plan } from '#shared/domain/plan.ts'
import { thenAndNow } from '#shared/domain/twoMoments.ts'
import type { MomentWords } from '#shared/i18n/momentWords.ts'

/** A moment before anything was chosen or said, in the language the person speaks. */
export function newMoment(id: RandomId, on: CalendarDate, person: Person): Moment {
  const language = person.paperLanguage === 'nl' ? (person.speaks[0] ?? 'nl') : person.paperLanguage
  const nothing = { text: '', language }
  return { id, on, own: {}, worker: {}, proudOf: nothing, whatHelped: nothing, whatNow: nothing }
}

/** Which moments are looked at; null asks for the usual ones. */
export interface ChosenMoments {
  readonly was: RandomId | 'none' | null
  readonly now: RandomId | null
}

export interface TwoMoments {
  readonly was: Moment | null
  readonly now: Moment
}

/** The last moment beside the one before it, unless others were chosen. Null without any moment. */
export function lookedAt(moments: Moments, chosen: ChosenMoments): TwoMoments | null {
  const now = moments.find(({ id }) => id === chosen.now) ?? moments.at(-1)
  if (!now) return null
  const before = moments[moments.indexOf(now) - 1] ?? null
  if (chosen.was === 'none') return { was: null, now }
  const was = moments.find(({ id }) => id === chosen.was) ?? before
  return { was: was === now ? null : was, now }
}

/** The sentence of a mark; null for what was not discussed. */
export function markInWords(topic: MomentTopic, mark: MomentMark | null, words: MomentWords): string | null {
  if (mark === null) return null
  return mark === 'notNow' ? words.notNow : words.steps[stepKindOf(topic)][mark]
}

/** Topics that nobody spoke about in either moment, in their words. */
export function notDiscussed({ was, now }: TwoMoments, words: MomentWords): readonly string[] {
  const discussed = new Set(thenAndNow(was, now).map(({ topic }) => topic))
  return momentTopics.filter((topic) => !discussed.has(topic)).map((topic) => words.topics[topic])
}

/** What the worker thinks, topic by topic; apart from what the person thinks. */
export function workerLines(
  moment: Moment,
): readonly { readonly topic: MomentTopic; readonly step: MomentStep }[] {
  return momentTopics.flatMap((topic) => {
    const step = moment.worker[topic]
    return step === undefined ? [] : [{ topic, step }]
  })
}

/** What can be chosen, as the values of radio buttons. */
export const choices = [...momentSteps.map(String), 'notNow'] as const

export function markOf(choice: string): MomentMark | null {
  return choice === 'notNow' ? 'notNow' : (momentSteps.find((step) => String(step) === choice) ?? null)
}

/** A goal in the words of "what do I want now". */
export function goalFrom(id: RandomId, { text, language }: Said): Goal {
  return {
    id,
    ownWords: { text: text.trim(), language },
    inDutch: '',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
  }
}

interface Said {
  readonly text: string
  readonly language: LanguageTag
}

/** Made a goal before: the button then would make it twice. */
export function isInPlan({ text }: Said, plan: Plan): boolean {
  return plan.goals.some(({ ownWords }) => ownWords.text.trim() === text.trim())
}
