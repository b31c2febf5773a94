import { editMunicipalPip } from '#shared/domain/municipalPip.ts'
import { givenFields } from '#shared/domain/givenFields.ts'
import { fail } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** The facts of the municipality's letter, one at a time; typing on in the same field is one change. */
export function municipalityHandlers(
  keeper: OfficeKeeper,
): Pick<OfficeHandlers, 'editMunicipalPip' | 'editLawFacts'> {
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
    async editLawFacts({ id, edit }) {
      const facts = Object.keys(edit)
      if (facts.length === 0) return fail({ kind: 'invalidInput' })
      return keeper.changeDossier(id, (dossier) => ({
        label: 'lawFactEdited',
        subject: facts.sort().join(',').slice(0, 200),
        after: { part: 'lawFacts', value: { ...dossier.lawFacts, ...givenFields(edit) } },
      }))
    },
  }
}
