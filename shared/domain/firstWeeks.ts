import { z } from 'zod'
import { CalendarDateField, RandomIdField, TextField, type RandomId } from './fields.ts'
import { untouched } from './firstWeeksLines.ts'
import {
  firstWeeksDoers,
  firstWeeksGroups,
  firstWeeksTaskIds,
  type FirstWeeksTaskId,
} from './firstWeeksTasks.ts'

/** Where one line of the first weeks stands. Nothing is ever late: there is no day by which. */
export const FirstWeeksState = z
  .object({
    /** Null: not talked about yet. */
    who: z.enum(firstWeeksDoers).nullable(),
    done: z.boolean(),
    /** Null when it is not done, or nobody remembers the day. */
    doneOn: CalendarDateField.nullable(),
    note: TextField,
  })
  .readonly()
export type FirstWeeksState = z.infer<typeof FirstWeeksState>

/** A line that the office added for this person, as typed. */
export const OwnLine = z
  .object({
    id: RandomIdField,
    group: z.enum(firstWeeksGroups),
    what: TextField,
    state: FirstWeeksState,
  })
  .readonly()
export type OwnLine = z.infer<typeof OwnLine>

const TaskId = z.enum(firstWeeksTaskIds)

export const FirstWeeks = z
  .object({
    /** Only lines about which something was said or done; another line is untouched. */
    states: z.partialRecord(TaskId, FirstWeeksState).readonly(),
    /** Lines this person does not need; what was said about them stays. */
    hidden: z.array(TaskId).max(firstWeeksTaskIds.length).readonly(),
    own: z.array(OwnLine).max(100).readonly(),
  })
  .readonly()
export type FirstWeeks = z.infer<typeof FirstWeeks>

export const noFirstWeeks: FirstWeeks = { states: {}, hidden: [], own: [] }

const StateEdit = FirstWeeksState.unwrap().partial().readonly()
export type FirstWeeksEdit = z.infer<typeof StateEdit>

/** One change to the first weeks; small, so that two quick saves both count. */
export const FirstWeeksChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('editTask'), task: TaskId, edit: StateEdit }).readonly(),
  z.object({ change: z.literal('hideTask'), task: TaskId, hidden: z.boolean() }).readonly(),
  z.object({ change: z.literal('addLine'), line: OwnLine }).readonly(),
  z
    .object({
      change: z.literal('editLine'),
      lineId: RandomIdField,
      edit: StateEdit.unwrap().extend({ what: TextField.optional() }).readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('removeLine'), lineId: RandomIdField }).readonly(),
])
export type FirstWeeksChange = z.infer<typeof FirstWeeksChange>

/** The first weeks after `change`, or null when the own line it speaks of is no longer there. */
export function reviseFirstWeeks(weeks: FirstWeeks, change: FirstWeeksChange): FirstWeeks | null {
  switch (change.change) {
    case 'editTask':
      return {
        ...weeks,
        states: {
          ...weeks.states,
          [change.task]: edited(weeks.states[change.task] ?? untouched, change.edit),
        },
      }
    case 'hideTask':
      return { ...weeks, hidden: hiddenAfter(weeks.hidden, change.task, change.hidden) }
    case 'addLine':
      return { ...weeks, own: [...weeks.own, change.line] }
    case 'editLine':
      return withLine(weeks, change.lineId, (line) => [
        { ...line, what: change.edit.what ?? line.what, state: edited(line.state, change.edit) },
      ])
    case 'removeLine':
      return withLine(weeks, change.lineId, () => [])
  }
}

/** What is not done was done on no day. */
function edited(state: FirstWeeksState, edit: FirstWeeksEdit): FirstWeeksState {
  const done = edit.done ?? state.done
  const doneOn = edit.doneOn === undefined ? state.doneOn : edit.doneOn
  return {
    who: edit.who === undefined ? state.who : edit.who,
    done,
    doneOn: done ? doneOn : null,
    note: edit.note ?? state.note,
  }
}

function hiddenAfter(
  hidden: readonly FirstWeeksTaskId[],
  task: FirstWeeksTaskId,
  isHidden: boolean,
): readonly FirstWeeksTaskId[] {
  const others = hidden.filter((each) => each !== task)
  return isHidden ? [...others, task] : others
}

function withLine(
  weeks: FirstWeeks,
  id: RandomId,
  edit: (line: OwnLine) => readonly OwnLine[],
): FirstWeeks | null {
  if (!weeks.own.some((line) => line.id === id)) return null
  return { ...weeks, own: weeks.own.flatMap((line) => (line.id === id ? edit(line) : [line])) }
}
