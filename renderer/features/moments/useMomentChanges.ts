import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { MomentChange } from '#shared/domain/moment.ts'
import { isEmptyMoment } from '#shared/domain/twoMoments.ts'
import { ask } from '../../backend.ts'
import { newId } from '../../newId.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { goalFrom } from './momentsView.ts'

export interface MomentChanges {
  /** At once; a refusal is said in the line of messages. */
  readonly revise: (revision: MomentChange) => Promise<boolean>
  /** At once, with the way back offered. */
  readonly remove: (momentId: RandomId) => Promise<void>
  /** After closing a moment in which nothing was ever chosen or said. Asks again first: a last word may be on its way. */
  readonly removeIfEmpty: (momentId: RandomId) => Promise<void>
  readonly makeGoal: (words: Dossier['moments'][number]['whatNow']) => Promise<void>
  /** For a field that saves itself. */
  readonly write: (revision: MomentChange) => ReturnType<Write>
}

/** The ways in which moments change on the screen. */
export function useMomentChanges({ id }: Pick<Dossier, 'id'>): MomentChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(id)
  const desk = useSaveDesk()
  const { say } = useWords()

  const revise = async (revision: MomentChange): Promise<boolean> =>
    (await orderAndSay('reviseMoments', { id, revision })).ok

  return {
    revise,
    remove: async (momentId) => {
      if (!(await revise({ change: 'removeMoment', momentId }))) return
      sayWithWayBack(say('moments.success.removed'), 'info')
    },
    removeIfEmpty: async (momentId) => {
      await desk.now()
      const outcome = await ask('readDossier', { id })
      const moment =
        outcome.ok && outcome.value.dossier.moments.find((candidate) => candidate.id === momentId)
      if (moment && isEmptyMoment(moment)) await revise({ change: 'removeMoment', momentId })
    },
    makeGoal: async (words) => {
      await desk.now()
      const goal = goalFrom(newId(), words)
      const outcome = await orderAndSay('revisePlan', { id, revision: { change: 'addGoal', goal } })
      if (outcome.ok) sayWithWayBack(say('moments.success.goalMade'), 'done')
    },
    write: useCallback((revision) => giveOrder('reviseMoments', { id, revision }), [giveOrder, id]),
  }
}
