import { redoChange, undoChange, type ChangeLabel, type KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { revisePlan, type PlanChange } from '#shared/domain/plan.ts'
import type { AroundChange } from '#shared/domain/planAround.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type PlanNoun = Pick<OfficeHandlers, 'revisePlan' | 'undo' | 'redo'>

/** The plan that two people make at the screen, and the way back in everything they do. */
export function planHandlers(keeper: OfficeKeeper): PlanNoun {
  async function step(
    id: DossierId,
    move: (kept: KeptDossier) => { kept: KeptDossier; label: ChangeLabel } | null,
    none: Failure,
  ): Promise<Result<{ label: ChangeLabel }, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(id)
    if (!kept.ok) return kept
    const moved = move(kept.value)
    if (!moved) return fail(none)
    const saved = await keeper.save(moved.kept)
    return saved.ok ? ok({ label: moved.label }) : saved
  }

  return {
    revisePlan: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const value = revisePlan(dossier.plan, revision)
        return (
          value && { label: labelOf(revision), subject: subjectOf(revision), after: { part: 'plan', value } }
        )
      }),
    undo: ({ id }) => step(id, undoChange, { kind: 'nothingToUndo' }),
    redo: ({ id }) => step(id, redoChange, { kind: 'nothingToRedo' }),
  }
}

const labels: Readonly<Record<Exclude<PlanChange['change'], 'around'>, ChangeLabel>> = {
  addGoal: 'goalAdded',
  editGoal: 'goalEdited',
  removeGoal: 'goalRemoved',
  moveGoal: 'goalMoved',
  addStep: 'stepAdded',
  editStep: 'stepEdited',
  removeStep: 'stepRemoved',
  lookAgain: 'lookAgainSet',
  takeTemplate: 'templateTaken',
}

const aroundLabels: Readonly<Record<AroundChange['change'], ChangeLabel>> = {
  say: 'aroundEdited',
  editRoute: 'aroundEdited',
  addExpectation: 'expectationAdded',
  editExpectation: 'aroundEdited',
  removeExpectation: 'expectationRemoved',
}

function labelOf(revision: PlanChange): ChangeLabel {
  return revision.change === 'around' ? aroundLabels[revision.around.change] : labels[revision.change]
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: PlanChange): string {
  switch (revision.change) {
    case 'editGoal':
      return `${revision.goalId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'editStep':
      return `${revision.stepId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'addGoal':
      return revision.goal.id
    case 'addStep':
      return revision.step.id
    case 'removeGoal':
    case 'moveGoal':
      return revision.goalId
    case 'removeStep':
      return revision.stepId
    case 'lookAgain':
      return 'lookAgain'
    case 'takeTemplate':
      return revision.goals[0]?.id ?? ''
    case 'around':
      return aroundSubject(revision.around)
  }
}

function aroundSubject(around: AroundChange): string {
  switch (around.change) {
    case 'say':
      return `${around.part}:${Object.keys(around.edit).sort().join(',')}`
    case 'editRoute':
      return `${around.route}:${Object.keys(around.edit).sort().join(',')}`
    case 'addExpectation':
      return around.expectation.id
    case 'editExpectation':
      return `${around.expectationId}:${Object.keys(around.edit).sort().join(',')}`
    case 'removeExpectation':
      return around.expectationId
  }
}
