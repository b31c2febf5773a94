import type { CalendarDate } from '../calendarDate.ts'
import type { OwnWords, RandomId } from '../fields.ts'
import type { LanguageTag } from '../language.ts'
import type { Moment } from '../moment.ts'
import { momentSteps, momentTopics, type MomentMark, type MomentStep } from '../momentTopics.ts'
import type { FromToday } from './practiceCase.ts'

/** A moment of an invented person, with its marks written as in `notes/domain.md` 10. */
export interface PracticeMoment {
  readonly on: FromToday
  /** Twelve times own/worker, between ' · '. '–' and 'n': not discussed; '~': wil ik nu niet zeggen. */
  readonly marks: string
  readonly language: LanguageTag
  readonly proudOf?: string
  readonly whatHelped?: string
  readonly whatNow?: string
}

export function momentOf(practice: PracticeMoment, on: CalendarDate, id: RandomId): Moment {
  const pairs = practice.marks.split(' · ').map((pair) => pair.split('/'))
  if (pairs.length !== momentTopics.length) throw new Error(`twelve topics, not ${String(pairs.length)}`)
  const marksAt = <Mark>(place: 0 | 1, read: (text: string | undefined) => Mark | null): Marks<Mark> =>
    Object.fromEntries(
      momentTopics.flatMap((topic, at) => {
        const mark = read(pairs[at]?.[place])
        return mark === null ? [] : [[topic, mark]]
      }),
    )
  const words = (text = ''): OwnWords => ({ text, language: practice.language })
  return {
    id,
    on,
    own: marksAt(0, markOf),
    worker: marksAt(1, stepOf),
    proudOf: words(practice.proudOf),
    whatHelped: words(practice.whatHelped),
    whatNow: words(practice.whatNow),
  }
}

type Marks<Mark> = Readonly<Partial<Record<(typeof momentTopics)[number], Mark>>>

function markOf(text: string | undefined): MomentMark | null {
  return text === '~' ? 'notNow' : stepOf(text)
}

function stepOf(text: string | undefined): MomentStep | null {
  return momentSteps.find((step) => String(step) === text) ?? null
}
