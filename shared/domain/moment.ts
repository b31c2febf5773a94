import { z } from 'zod'
import { CalendarDateField, OwnWords, RandomIdField, type RandomId } from './fields.ts'
import { momentSteps, momentTopics } from './momentTopics.ts'

const Topic = z.enum(momentTopics)
const Step = z.literal(momentSteps)
const Mark = z.union([Step, z.literal('notNow')])

/**
 * One moment of looking back together. A topic that was not discussed is absent, never zero.
 *
 * The person's own view and the worker's stand apart and stay apart: nothing here or elsewhere adds, averages or ranks
 * them, and no change of the one can touch the other.
 */
export const Moment = z
  .object({
    id: RandomIdField,
    on: CalendarDateField,
    /** As the person sees it, placed by the person. */
    own: z.partialRecord(Topic, Mark).readonly(),
    /** As the worker sees it, if he or she wants to say it; the person can always read it. */
    worker: z.partialRecord(Topic, Step).readonly(),
    proudOf: OwnWords,
    whatHelped: OwnWords,
    whatNow: OwnWords,
  })
  .readonly()
export type Moment = z.infer<typeof Moment>

/** The oldest first; moments of the same day in the order in which they were made. */
export const Moments = z.array(Moment).max(500).readonly()
export type Moments = z.infer<typeof Moments>

export const noMoments: Moments = []

const MomentWords = Moment.unwrap().pick({ on: true, proudOf: true, whatHelped: true, whatNow: true })

/** One change to the moments; small, so that two quick saves both count. Null takes a mark away: not discussed. */
export const MomentChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('addMoment'), moment: Moment }).readonly(),
  z
    .object({
      change: z.literal('editMoment'),
      momentId: RandomIdField,
      edit: MomentWords.partial().readonly(),
    })
    .readonly(),
  z
    .object({
      change: z.literal('placeMark'),
      momentId: RandomIdField,
      topic: Topic,
      mark: Mark.nullable(),
    })
    .readonly(),
  z
    .object({
      change: z.literal('placeWorkerView'),
      momentId: RandomIdField,
      topic: Topic,
      mark: Step.nullable(),
    })
    .readonly(),
  z.object({ change: z.literal('removeMoment'), momentId: RandomIdField }).readonly(),
])
export type MomentChange = z.infer<typeof MomentChange>

/** The moments after `change`, or null when the moment it speaks of is no longer there. */
export function reviseMoments(moments: Moments, change: MomentChange): Moments | null {
  switch (change.change) {
    case 'addMoment':
      return inOrder([...moments, change.moment])
    case 'editMoment':
      return withMoment(moments, change.momentId, (moment) => ({
        ...moment,
        on: change.edit.on ?? moment.on,
        proudOf: change.edit.proudOf ?? moment.proudOf,
        whatHelped: change.edit.whatHelped ?? moment.whatHelped,
        whatNow: change.edit.whatNow ?? moment.whatNow,
      }))
    case 'placeMark':
      return withMoment(moments, change.momentId, (moment) => ({
        ...moment,
        own: placed(moment.own, change.topic, change.mark),
      }))
    case 'placeWorkerView':
      return withMoment(moments, change.momentId, (moment) => ({
        ...moment,
        worker: placed(moment.worker, change.topic, change.mark),
      }))
    case 'removeMoment':
      return hasMoment(moments, change.momentId)
        ? moments.filter((moment) => moment.id !== change.momentId)
        : null
  }
}

function hasMoment(moments: Moments, id: RandomId): boolean {
  return moments.some((moment) => moment.id === id)
}

function withMoment(moments: Moments, id: RandomId, edit: (moment: Moment) => Moment): Moments | null {
  if (!hasMoment(moments, id)) return null
  return inOrder(moments.map((moment) => (moment.id === id ? edit(moment) : moment)))
}

/** Sorting is stable: the same day keeps its order. */
function inOrder(moments: Moments): Moments {
  return moments.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

type Marks<Value> = Readonly<Partial<Record<z.infer<typeof Topic>, Value>>>

function placed<Value>(marks: Marks<Value>, topic: z.infer<typeof Topic>, mark: Value | null): Marks<Value> {
  const { [topic]: _, ...others } = marks
  return mark === null ? others : { ...marks, [topic]: mark }
}
