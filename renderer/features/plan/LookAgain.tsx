import { useCallback, type ReactElement } from 'react'
import { addMonths, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { todayHere } from '../../dates.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { inWeeks } from '../../ui/readTypedDate.ts'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'
import { usePlanChanges } from './usePlanChanges.ts'

/** The day on which both look at the plan again. */
export function LookAgain({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { write, revise } = usePlanChanges(dossier)
  const writeDay = useCallback((on: CalendarDate | null) => write({ change: 'lookAgain', on }), [write])
  function choose(on: CalendarDate): void {
    void revise({ change: 'lookAgain', on })
  }
  return (
    <Panel title={say('plan.label.lookAgain')}>
      <div className={styles['date']}>
        <SavedDateField
          subject={`${dossier.id} lookAgain`}
          label={say('plan.label.lookAgainDay')}
          hint={say('plan.hint.lookAgain')}
          stored={dossier.plan.lookAgainOn}
          kind="future"
          write={writeDay}
        />
        <div className={styles['picks']}>
          <Button
            onPress={() => {
              choose(inWeeks(todayHere(), 6))
            }}
          >
            {say('date.action.inSixWeeks')}
          </Button>
          <Button
            onPress={() => {
              choose(addMonths(todayHere(), 3))
            }}
          >
            {say('date.action.inThreeMonths')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
