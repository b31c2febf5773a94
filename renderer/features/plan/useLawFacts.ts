import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { LawFacts, LawFactsEdit } from '#shared/domain/lawFacts.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'

export type LawFactOf<Value> = {
  [Fact in keyof LawFacts]: [Value, LawFacts[Fact]] extends [LawFacts[Fact], Value] ? Fact : never
}[keyof LawFacts]

export interface LawFactChanges {
  /** At once, for a choice. */
  readonly choose: (edit: LawFactsEdit) => void
  /** For a field that saves itself. */
  readonly write: (edit: LawFactsEdit) => ReturnType<Write>
}

/** The ways in which stay and hours change on the screen. */
export function useLawFacts({ id }: Pick<Dossier, 'id'>): LawFactChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  return {
    choose: (edit) => void orderAndSay('editLawFacts', { id, edit }),
    write: useCallback((edit) => giveOrder('editLawFacts', { id, edit }), [giveOrder, id]),
  }
}
