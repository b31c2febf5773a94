import { expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import { drawings } from './appointmentChoices.ts'
import { FirstWeeks, FirstWeeksChange, noFirstWeeks, reviseFirstWeeks } from './firstWeeks.ts'
import { linesIn, putAway, untouched } from './firstWeeksLines.ts'
import { firstWeeksGroups, firstWeeksTaskIds, firstWeeksTasks } from './firstWeeksTasks.ts'
import type { RandomId } from './fields.ts'

const id = '0123456789abcdef0123456789abcdef' as RandomId
const day = calendarDate('2026-11-24')
const curtains = { id, group: 'weeksTwoToFour', what: 'Gordijnen naaien', state: untouched } as const

function after(...changes: readonly FirstWeeksChange[]): FirstWeeks {
  return changes.reduce<FirstWeeks>((weeks, change) => {
    const next = reviseFirstWeeks(weeks, FirstWeeksChange.parse(change))
    if (!next) throw new Error(`${change.change} was refused`)
    return FirstWeeks.parse(next)
  }, noFirstWeeks)
}

test('the list is T01 to T22 of the notes, each once, with a drawing of its own', () => {
  expect(firstWeeksTasks.map(({ id: task }) => task)).toEqual([...firstWeeksTaskIds])
  const codes = Array.from({ length: 22 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`)
  expect(firstWeeksTasks.map(({ code }) => code).sort()).toEqual(codes)
  expect(new Set(firstWeeksTasks.map(({ drawing }) => drawing)).size).toBe(22)
  for (const { drawing } of firstWeeksTasks) expect(drawings).toContain(drawing)
})

test('two small edits of one line both count, and the other lines are untouched', () => {
  const weeks = after(
    { change: 'editTask', task: 'digid', edit: { who: 'together' } },
    { change: 'editTask', task: 'digid', edit: { done: true, doneOn: day } },
    { change: 'editTask', task: 'digid', edit: { note: 'Met de telefoon.' } },
  )
  expect(weeks.states).toEqual({
    digid: { who: 'together', done: true, doneOn: day, note: 'Met de telefoon.' },
  })
  expect(firstWeeksGroups.flatMap((group) => linesIn(weeks, group))).toHaveLength(22)
})

test('what is not done was done on no day; who does it can be unchosen', () => {
  const weeks = after(
    { change: 'editTask', task: 'post', edit: { who: 'us', done: true, doneOn: day } },
    { change: 'editTask', task: 'post', edit: { done: false, who: null } },
  )
  expect(weeks.states.post).toEqual(untouched)
})

test('a line that is put away keeps what was said about it, and comes back with it', () => {
  const away = after(
    { change: 'editTask', task: 'school', edit: { note: 'Later.' } },
    { change: 'hideTask', task: 'school', hidden: true },
    { change: 'hideTask', task: 'school', hidden: true },
  )
  expect(away.hidden).toEqual(['school'])
  expect(putAway(away).map(({ code }) => code)).toEqual(['T11'])
  const back = reviseFirstWeeks(away, { change: 'hideTask', task: 'school', hidden: false })
  expect(back).toMatchObject({ hidden: [], states: { school: { note: 'Later.' } } })
})

test('an own line stands after ours in its group, is edited and is taken away', () => {
  const weeks = after(
    { change: 'addLine', line: curtains },
    { change: 'editLine', lineId: id, edit: { what: 'Gordijnen', who: 'person', done: true } },
  )
  expect(linesIn(weeks, 'weeksTwoToFour').at(-1)).toMatchObject({
    kind: 'own',
    what: 'Gordijnen',
    state: { who: 'person', done: true, doneOn: null },
  })
  expect(reviseFirstWeeks(weeks, { change: 'removeLine', lineId: id })?.own).toEqual([])
})

test('an edit of an own line that is gone is refused', () => {
  expect(reviseFirstWeeks(noFirstWeeks, { change: 'editLine', lineId: id, edit: {} })).toBeNull()
  expect(reviseFirstWeeks(noFirstWeeks, { change: 'removeLine', lineId: id })).toBeNull()
})
