import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { IntakeChange } from '#shared/domain/intake.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'

interface IntakeChanges {
  /** True when it is on the disk. */
  readonly revise: (revision: IntakeChange) => Promise<boolean>
  /** The same for taking something away: says so, with the way back. */
  readonly takeAway: (revision: IntakeChange, said: string) => Promise<void>
}

export function useIntakeChanges({ id }: Dossier): IntakeChanges {
  const order = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(id)
  const revise = useCallback(
    async (revision: IntakeChange) => (await order('reviseIntake', { id, revision })).ok,
    [order, id],
  )
  return {
    revise,
    takeAway: async (revision, said) => {
      if (!(await revise(revision))) return
      sayWithWayBack(said, 'info')
    },
  }
}
