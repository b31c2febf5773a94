import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Goal, Step } from '#shared/domain/plan.ts'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import { EditStep } from './EditStep.tsx'
import styles from './Plan.module.css'
import { newStep, withAdded } from './planView.ts'
import { StepRow } from './StepRow.tsx'
import { usePlanChanges } from './usePlanChanges.ts'

interface StepsProps {
  readonly dossier: Dossier
  readonly goal: Goal
}

/** Small steps, with who and when. Both sides promise in the same list. */
export function Steps({ dossier, goal }: StepsProps): ReactElement {
  const { say } = useWords()
  const changes = usePlanChanges(dossier)
  const [added, setAdded] = useState<Step | null>(null)
  const [editing, setEditing] = useState<RandomId | null>(null)

  const steps = withAdded(goal.steps, added)
  // Once it is in the answer it lives there, and can be taken away there.
  if (added && goal.steps.some(({ id }) => id === added.id)) setAdded(null)

  async function add(): Promise<void> {
    const step = newStep(newId())
    setAdded(step)
    setEditing(step.id)
    const isKept = await changes.revise({ change: 'addStep', goalId: goal.id, step })
    if (isKept) return
    setAdded(null)
    setEditing(null)
  }
  function close(step: Step): void {
    setEditing(null)
    void changes.removeIfEmpty(goal.id, step.id)
  }

  return (
    <div className={styles['steps']}>
      {steps.length === 0 ? (
        <p className={styles['soft']}>{say('plan.prose.noSteps')}</p>
      ) : (
        <table className={styles['table']} aria-label={say('plan.label.steps')}>
          <thead>
            <tr>
              <th scope="col">{say('plan.label.stepDone')}</th>
              <th scope="col" className={styles['whatHead']}>
                {say('plan.label.steps')}
              </th>
              <th scope="col">{say('plan.label.stepWho')}</th>
              <th scope="col">{say('plan.label.stepBy')}</th>
              <th scope="col">
                <span className={styles['readOnly']}>{say('plan.action.edit')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <StepRow
                key={step.id}
                dossier={dossier}
                goal={goal}
                step={step}
                onEdit={
                  editing === step.id
                    ? null
                    : () => {
                        setEditing(step.id)
                      }
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {steps
        .filter((step) => step.id === editing)
        .map((step) => (
          <EditStep
            key={step.id}
            dossier={dossier}
            goal={goal}
            step={step}
            onDone={() => {
              close(step)
            }}
          />
        ))}
      <div>
        <Button icon={<IconPlus aria-hidden />} onPress={add}>
          {say('plan.action.addStep')}
        </Button>
      </div>
    </div>
  )
}
