import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { IntakeChange } from '#shared/domain/intake.ts'
import { useNotices } from '../../notice.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'

interface IntakeChanges {
  /** True when it is on the disk. */
  readonly revise: (revision: IntakeChange) => Promise<boolean>
  /** The same for taking something away: says so, with the way back. */
  readonly takeAway: (revision: IntakeChange, said: string) => Promise<void>
}

export function useIntakeChanges({ id }: Dossier): IntakeChanges {
  const order = useOrderAndSay()
  const wayBack = useWayBack()
  const { show } = useNotices()
  const { say } = useWords()
  const revise = useCallback(
    async (revision: IntakeChange) => (await order('reviseIntake', { id, revision })).ok,
    [order, id],
  )
  return {
    revise,
    takeAway: async (revision, said) => {
      if (!(await revise(revision))) return
      show({
        text: said,
        tone: 'info',
        about: id,
        wayBack: { label: say('app.action.undo'), take: () => void wayBack(id, 'undo') },
      })
    },
  }
}
