import { reviseAskBacks } from '#shared/domain/askBack.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** What became of asking a copy back. That it was asked is noted when the letter is made (`paperHandlers.ts`). */
export function askBackHandlers(keeper: OfficeKeeper): Pick<OfficeHandlers, 'reviseAskBack'> {
  return {
    reviseAskBack: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const revised = reviseAskBacks(dossier, revision)
        return (
          revised && {
            label: revised.label,
            subject: revision.bundle,
            after: { part: 'askBacks', value: revised.value },
          }
        )
      }),
  }
}
