import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { reviseMoments, type MomentChange } from '#shared/domain/moment.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type MomentNoun = Pick<OfficeHandlers, 'reviseMoments'>

/** Looking back together: moments, marks and own words. */
export function momentHandlers(keeper: OfficeKeeper): MomentNoun {
  return {
    reviseMoments: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const value = reviseMoments(dossier.moments, revision)
        return (
          value && {
            label: labels[revision.change],
            subject: subjectOf(revision),
            after: { part: 'moments', value },
          }
        )
      }),
  }
}

const labels: Readonly<Record<MomentChange['change'], ChangeLabel>> = {
  addMoment: 'momentAdded',
  editMoment: 'momentEdited',
  placeMark: 'markPlaced',
  placeWorkerView: 'markPlaced',
  removeMoment: 'momentRemoved',
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: MomentChange): string {
  switch (revision.change) {
    case 'addMoment':
      return revision.moment.id
    case 'editMoment':
      return `${revision.momentId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'placeMark':
    case 'placeWorkerView':
      return `${revision.momentId}:${revision.topic}`
    case 'removeMoment':
      return revision.momentId
  }
}
