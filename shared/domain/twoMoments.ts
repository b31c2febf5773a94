import type { Moment } from './moment.ts'
import { momentTopics, type MomentMark, type MomentStep, type MomentTopic } from './momentTopics.ts'

/** One topic as the person saw it then and sees it now; null is not discussed. */
export interface TopicThenAndNow {
  readonly topic: MomentTopic
  readonly was: MomentMark | null
  readonly now: MomentMark | null
  /** Both times a step, and not the same one. Which way it went makes no difference. */
  readonly isDifferent: boolean
}

/** Topics spoken about in at least one of the two moments, in the order of the conversation. No total, no ranking. */
export function thenAndNow(was: Moment | null, now: Moment): readonly TopicThenAndNow[] {
  return momentTopics.flatMap((topic) => {
    const marks = { was: was?.own[topic] ?? null, now: now.own[topic] ?? null }
    if (marks.was === null && marks.now === null) return []
    const isDifferent = isStep(marks.was) && isStep(marks.now) && marks.was !== marks.now
    return [{ topic, ...marks, isDifferent }]
  })
}

export function isStep(mark: MomentMark | null): mark is MomentStep {
  return mark !== null && mark !== 'notNow'
}

/** Nothing was marked or written in it; such a moment is taken away again when it is closed. */
export function isEmptyMoment(moment: Moment): boolean {
  const marks = [...Object.keys(moment.own), ...Object.keys(moment.worker)]
  const words = [moment.proudOf, moment.whatHelped, moment.whatNow]
  return marks.length === 0 && words.every(({ text }) => text.trim() === '')
}
