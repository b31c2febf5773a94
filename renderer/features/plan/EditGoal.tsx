import { useCallback, type ReactElement } from 'react'
import { pictograms } from '#shared/domain/intakeQuestions.ts'
import { languageTags, type LanguageTag } from '#shared/domain/language.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { nameOf } from '../../ui/LanguagesField.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'
import { Steps } from './Steps.tsx'
import { usePlanChanges } from './usePlanChanges.ts'

interface EditGoalProps {
  readonly dossier: Dossier
  readonly goal: Goal
  readonly onDone: () => void
}

/** Writing a goal down: as it is said, then what it means. Every field saves itself. */
export function EditGoal({ dossier, goal, onDone }: EditGoalProps): ReactElement {
  const { say, language } = useWords()
  const changes = usePlanChanges(dossier)
  const name = dossier.person.callName
  const spoken = goal.ownWords.language
  return (
    <Panel
      title={say('plan.action.editGoal')}
      actions={
        <Button look="main" onPress={onDone}>
          {say('plan.action.editGoalDone')}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <GoalText
          {...{ dossier, goal }}
          part="ownWords"
          label={say('plan.label.goalOwnWords', { name })}
          hint={say('plan.hint.goalOwnWords')}
          language={spoken}
          takesFocus
        />
        <SelectField
          label={say('plan.label.goalLanguage')}
          value={spoken}
          options={languageTags.map((value) => ({ value, label: nameOf(value, language) }))}
          onChange={(chosen) => {
            changes.editGoal(goal, { ownWords: { ...goal.ownWords, language: chosen } })
          }}
        />
        {spoken !== 'nl' && (
          <GoalText
            {...{ dossier, goal }}
            part="inDutch"
            label={say('plan.label.goalInDutch')}
            language="nl"
          />
        )}
        <SelectField
          label={say('plan.label.pictogram')}
          value={goal.pictogram ?? 'none'}
          options={[
            { value: 'none', label: say('plan.label.noPictogram') },
            ...pictograms.map((value) => ({ value, label: nl.pictograms[value] })),
          ]}
          onChange={(chosen) => {
            changes.editGoal(goal, { pictogram: chosen === 'none' ? null : chosen })
          }}
        />
      </div>
      <div className={styles['halves']}>
        <GoalText {...{ dossier, goal }} part="why" label={say('plan.label.why')} />
        <GoalText {...{ dossier, goal }} part="canAlready" label={say('plan.label.canAlready')} />
      </div>
      <Choice
        label={say('plan.label.state')}
        value={goal.state}
        options={[
          { value: 'open', label: say('plan.label.stateOpen') },
          { value: 'busy', label: say('plan.label.stateBusy') },
          { value: 'reached', label: say('plan.label.stateReached') },
          { value: 'letGo', label: say('plan.label.stateLetGo') },
        ]}
        onChange={(state) => {
          changes.editGoal(goal, { state })
        }}
      />
      <Steps dossier={dossier} goal={goal} />
    </Panel>
  )
}

interface GoalTextProps {
  readonly dossier: Dossier
  readonly goal: Goal
  readonly part: 'ownWords' | 'inDutch' | 'why' | 'canAlready'
  readonly label: string
  readonly hint?: string
  readonly language?: LanguageTag
  readonly takesFocus?: boolean
}

function GoalText({ dossier, goal, part, ...looks }: GoalTextProps): ReactElement {
  const { write: writeChange } = usePlanChanges(dossier)
  const spoken = goal.ownWords.language
  const write = useCallback(
    (text: string) =>
      writeChange({
        change: 'editGoal',
        goalId: goal.id,
        edit: part === 'ownWords' ? { ownWords: { text, language: spoken } } : { [part]: text },
      }),
    [writeChange, goal.id, part, spoken],
  )
  return (
    <SavedTextField
      {...looks}
      subject={`${dossier.id} goal ${goal.id} ${part}`}
      stored={part === 'ownWords' ? goal.ownWords.text : goal[part]}
      write={write}
      rows="several"
      isWide
      {...(looks.language === undefined ? { anyScript: true } : {})}
    />
  )
}
