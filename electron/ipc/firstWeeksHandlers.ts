import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { reviseFirstWeeks, type FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type FirstWeeksNoun = Pick<OfficeHandlers, 'reviseFirstWeeks'>

/** The first weeks in an own house: who does what, what is done, and the office's own lines. */
export function firstWeeksHandlers(keeper: OfficeKeeper): FirstWeeksNoun {
  return {
    reviseFirstWeeks: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const value = reviseFirstWeeks(dossier.firstWeeks, revision)
        return (
          value && {
            label: labelOf(revision),
            subject: subjectOf(revision),
            after: { part: 'firstWeeks', value },
          }
        )
      }),
  }
}

function labelOf(revision: FirstWeeksChange): ChangeLabel {
  switch (revision.change) {
    case 'editTask':
    case 'editLine':
      return 'firstWeeksEdited'
    case 'hideTask':
      return revision.hidden ? 'firstWeeksLineHidden' : 'firstWeeksLineShown'
    case 'addLine':
      return 'firstWeeksLineAdded'
    case 'removeLine':
      return 'firstWeeksLineRemoved'
  }
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: FirstWeeksChange): string {
  switch (revision.change) {
    case 'editTask':
      return `${revision.task}:${Object.keys(revision.edit).sort().join(',')}`
    case 'editLine':
      return `${revision.lineId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'hideTask':
      return revision.task
    case 'addLine':
      return revision.line.id
    case 'removeLine':
      return revision.lineId
  }
}
