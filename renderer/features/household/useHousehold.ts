import type { HouseholdView } from '#shared/contract/householdViews.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { HouseholdRevision } from '#shared/domain/household.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'

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
  const sayWithWayBack = useSayWithWayBack(id)
  return async (revision, said) => {
    const { ok } = await orderAndSay('reviseHousehold', { id, revision })
    if (ok && said !== undefined) sayWithWayBack(said, 'done')
    return ok
  }
}
