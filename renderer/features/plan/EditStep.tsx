import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal, Step } from '#shared/domain/plan.ts'
import { todayHere } from '../../dates.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { inWeeks } from '../../ui/readTypedDate.ts'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'
import { usePlanChanges } from './usePlanChanges.ts'

interface EditStepProps {
  readonly dossier: Dossier
  readonly goal: Goal
  readonly step: Step
  readonly onDone: () => void
}

/** A step in the making: what, who (the person, unless said otherwise), by when. */
export function EditStep({ dossier, goal, step, onDone }: EditStepProps): ReactElement {
  const { say } = useWords()
  const { worker } = useOffice()
  const changes = usePlanChanges(dossier)
  const { write } = changes
  const [goalId, stepId] = [goal.id, step.id]
  const subject = `${dossier.id} step ${stepId}`
  const writeWhat = useCallback(
    (what: string) => write({ change: 'editStep', goalId, stepId, edit: { what } }),
    [write, goalId, stepId],
  )
  const writeName = useCallback(
    (doerName: string) => write({ change: 'editStep', goalId, stepId, edit: { doerName } }),
    [write, goalId, stepId],
  )
  const writeBy = useCallback(
    (by: CalendarDate | null) => write({ change: 'editStep', goalId, stepId, edit: { by } }),
    [write, goalId, stepId],
  )
  return (
    <div role="group" aria-label={say('plan.label.stepWhat')} className={styles['editStep']}>
      <SavedTextField
        subject={`${subject} what`}
        label={say('plan.label.stepWhat')}
        stored={step.what}
        write={writeWhat}
        anyScript
        isFreeText
        takesFocus
        isWide
      />
      <Choice
        label={say('plan.label.stepWho')}
        value={step.doer}
        options={[
          { value: 'person', label: dossier.person.callName },
          { value: 'together', label: say('plan.label.stepWhoTogether') },
          { value: 'us', label: say('plan.label.stepWhoUs') },
          { value: 'municipality', label: say('plan.label.stepWhoMunicipality') },
          { value: 'other', label: say('plan.label.stepWhoOther') },
        ]}
        onChange={(doer) => {
          changes.editStep(goal, step, { doer, doerName: doer === 'us' ? worker : '' })
        }}
      />
      {(step.doer === 'us' || step.doer === 'municipality' || step.doer === 'other') && (
        <SavedTextField
          key={step.doer}
          subject={`${subject} name`}
          label={say('plan.label.stepWhoName')}
          hint={say('plan.hint.stepWhoName')}
          stored={step.doerName}
          write={writeName}
          anyScript
        />
      )}
      <div className={styles['date']}>
        <SavedDateField
          subject={`${subject} by`}
          label={say('plan.label.stepBy')}
          hint={say('date.hint.example')}
          stored={step.by}
          kind="future"
          write={writeBy}
        />
        <div className={styles['picks']}>
          {([1, 2, 6] as const).map((weeks) => (
            <Button
              key={weeks}
              onPress={() => {
                changes.editStep(goal, step, { by: inWeeks(todayHere(), weeks) })
              }}
            >
              {say(pickKeys[weeks])}
            </Button>
          ))}
        </div>
      </div>
      <div>
        <Button look="main" onPress={onDone}>
          {say('plan.action.stepDone')}
        </Button>
      </div>
    </div>
  )
}

const pickKeys = {
  1: 'date.action.inOneWeek',
  2: 'date.action.inTwoWeeks',
  6: 'date.action.inSixWeeks',
} as const
