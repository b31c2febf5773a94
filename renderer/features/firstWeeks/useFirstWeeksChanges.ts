import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { FirstWeeksChange, FirstWeeksEdit } from '#shared/domain/firstWeeks.ts'
import type { FirstWeeksLine } from '#shared/domain/firstWeeksLines.ts'
import type { FirstWeeksTaskId } from '#shared/domain/firstWeeksTasks.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { ask } from '../../backend.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { isEmptyLine, textOf } from './firstWeeksView.ts'

export interface FirstWeeksChanges {
  /** At once; a refusal is said in the line of messages. */
  readonly revise: (revision: FirstWeeksChange) => Promise<boolean>
  readonly edit: (line: FirstWeeksLine, edit: FirstWeeksEdit) => void
  /** One of ours is put away, an own one is taken away; the way back is offered. */
  readonly takeAway: (line: FirstWeeksLine) => Promise<void>
  readonly bringBack: (task: FirstWeeksTaskId) => void
  /** After closing an own line in which nothing was ever written. Asks again first: a last word may be on its way. */
  readonly removeIfEmpty: (lineId: RandomId) => Promise<void>
  /** For a field that saves itself. */
  readonly write: (revision: FirstWeeksChange) => ReturnType<Write>
}

/** The ways in which the first weeks change on the screen. */
export function useFirstWeeksChanges({ id }: Pick<Dossier, 'id'>): FirstWeeksChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(id)
  const desk = useSaveDesk()
  const { say, language } = useWords()

  const revise = async (revision: FirstWeeksChange): Promise<boolean> =>
    (await orderAndSay('reviseFirstWeeks', { id, revision })).ok

  return {
    revise,
    edit: (line, edit) => void revise(editOf(line, edit)),
    takeAway: async (line) => {
      const isOurs = line.kind === 'task'
      const revision: FirstWeeksChange = isOurs
        ? { change: 'hideTask', task: line.task, hidden: true }
        : { change: 'removeLine', lineId: line.id }
      if (!(await revise(revision))) return
      if (!isOurs) desk.forget(`${id} first weeks ${line.id} `)
      sayWithWayBack(
        say(isOurs ? 'firstWeeks.success.hidden' : 'firstWeeks.success.removed', {
          line: textOf(line, language),
        }),
        'info',
      )
    },
    bringBack: (task) => void revise({ change: 'hideTask', task, hidden: false }),
    removeIfEmpty: async (lineId) => {
      // What could not be saved is not nothing: it stays, to be changed there.
      if (!(await desk.now())) return
      const outcome = await ask('readDossier', { id })
      if (!outcome.ok) return
      const line = outcome.value.dossier.firstWeeks.own.find((candidate) => candidate.id === lineId)
      if (line && isEmptyLine(line)) await revise({ change: 'removeLine', lineId })
    },
    write: useCallback((revision) => giveOrder('reviseFirstWeeks', { id, revision }), [giveOrder, id]),
  }
}

function editOf(line: FirstWeeksLine, edit: FirstWeeksEdit): FirstWeeksChange {
  return line.kind === 'task'
    ? { change: 'editTask', task: line.task, edit }
    : { change: 'editLine', lineId: line.id, edit }
}
