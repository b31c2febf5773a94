import { editMunicipalPip } from '#shared/domain/municipalPip.ts'
import { fail } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** The facts of the municipality's letter, one at a time; typing on in the same field is one change. */
export function municipalityHandlers(keeper: OfficeKeeper): Pick<OfficeHandlers, 'editMunicipalPip'> {
  return {
    async editMunicipalPip({ id, edit }) {
      const facts = Object.keys(edit)
      if (facts.length === 0) return fail({ kind: 'invalidInput' })
      return keeper.changeDossier(id, (dossier) => ({
        label: 'municipalPipEdited',
        // Long enough to tell one field from another, as short as the history keeps it.
        subject: facts.sort().join(',').slice(0, 200),
        after: { part: 'municipality', value: editMunicipalPip(dossier.municipality, edit) },
      }))
    },
  }
}
