import type { HouseholdView } from '#shared/contract/householdViews.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { HouseholdRevision } from '#shared/domain/household.ts'
import { useNotices } from '../../notice.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'

/** Who belongs with this person; undefined until that is known, also of the person who was on the screen before. */
export function useHousehold(id: DossierId): HouseholdView | undefined {
  const { answer } = useAnswer('readHousehold', { id })
  return answer?.id === id ? answer : undefined
}

/** Changes the household from this dossier; with words, they are said with the way back. */
export function useReviseHousehold({
  id,
}: Pick<Dossier, 'id'>): (revision: HouseholdRevision, said?: string) => Promise<boolean> {
  const orderAndSay = useOrderAndSay()
  const wayBack = useWayBack()
  const { show } = useNotices()
  const { say } = useWords()
  return async (revision, said) => {
    const { ok } = await orderAndSay('reviseHousehold', { id, revision })
    if (ok && said !== undefined)
      show({
        text: said,
        tone: 'done',
        about: id,
        wayBack: { label: say('app.action.undo'), take: () => void wayBack(id, 'undo') },
      })
    return ok
  }
}
