import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal, Step } from '#shared/domain/plan.ts'
import { ownStepSentence } from '#shared/i18n/ownStepSentence.ts'
import { shortDate } from '../../dates.ts'
import { doerWords } from '../../doerWords.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { classes } from '../../ui/classes.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { InOwnLanguage } from './OwnLanguage.tsx'
import styles from './Plan.module.css'
import { usePlanChanges } from './usePlanChanges.ts'

interface StepRowProps {
  readonly dossier: Dossier
  readonly goal: Goal
  readonly step: Step
  /** Null while it is being edited below. */
  readonly onEdit: (() => void) | null
}

export function StepRow({ dossier, goal, step, onEdit }: StepRowProps): ReactElement {
  const { say, language } = useWords()
  const changes = usePlanChanges(dossier)
  const what = step.what || '…'
  const ours = ownStepSentence(step.what)
  return (
    <tr className={classes(onEdit === null && styles['isEdited'])}>
      <td>
        <Checkbox
          label={say('plan.action.markDone', { step: what })}
          isSelected={step.done}
          onChange={(done) => {
            changes.editStep(goal, step, { done })
          }}
        />
      </td>
      <th scope="row" className={classes(styles['what'], step.done && styles['isDone'])}>
        <Typed>{what}</Typed>
        {ours && <InOwnLanguage language={dossier.person.paperLanguage} sentence={ours} />}
      </th>
      <td>
        <Typed>{doerWords(say, step, dossier.person.callName)}</Typed>
      </td>
      <td className={styles['when']}>{step.by === null ? '–' : shortDate(step.by, language)}</td>
      <td className={styles['rowTools']}>
        {onEdit && (
          <IconButton
            icon={<IconPencil aria-hidden />}
            label={say('plan.action.editStep', { step: what })}
            onPress={onEdit}
          />
        )}
        <IconButton
          icon={<IconTrash aria-hidden />}
          label={`${say('plan.action.removeStep')}: ${what}`}
          onPress={() => changes.remove({ change: 'removeStep', goalId: goal.id, stepId: step.id })}
        />
      </td>
    </tr>
  )
}
