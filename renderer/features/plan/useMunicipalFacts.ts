import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { MunicipalPip, MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'

/** The facts that hold a value of this kind. */
export type FactOf<Value> = {
  [Fact in keyof MunicipalPip]: [Value, MunicipalPip[Fact]] extends [MunicipalPip[Fact], Value] ? Fact : never
}[keyof MunicipalPip]

export interface MunicipalFacts {
  /** At once, for a choice; a refusal is said in the line of messages. */
  readonly choose: (edit: MunicipalPipEdit) => void
  /** For a field that saves itself. */
  readonly write: (edit: MunicipalPipEdit) => ReturnType<Write>
}

/** The ways in which a fact of the municipality's letter changes on the screen. */
export function useMunicipalFacts({ id }: Pick<Dossier, 'id'>): MunicipalFacts {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  return {
    choose: (edit) => void orderAndSay('editMunicipalPip', { id, edit }),
    write: useCallback((edit) => giveOrder('editMunicipalPip', { id, edit }), [giveOrder, id]),
  }
}
