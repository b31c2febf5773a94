import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import type { FirstWeeksLine } from '#shared/domain/firstWeeksLines.ts'
import type { FirstWeeksDoer } from '#shared/domain/firstWeeksTasks.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import styles from './FirstWeeks.module.css'
import { keyOf, textOf } from './firstWeeksView.ts'
import { useFirstWeeksChanges } from './useFirstWeeksChanges.ts'

type OwnLineEdit = Extract<FirstWeeksChange, { change: 'editLine' }>['edit']

interface EditLineProps {
  readonly dossier: Dossier
  readonly line: FirstWeeksLine
  readonly onDone: () => void
}

/** Who does it, when it was done, and a note; for an own line also its words. */
export function EditLine({ dossier, line, onDone }: EditLineProps): ReactElement {
  const { say, language } = useWords()
  const changes = useFirstWeeksChanges(dossier)
  const { write } = changes
  const { state } = line
  const subject = `${dossier.id} first weeks ${keyOf(line)}`
  // The same functions as long as it is the same line: what is being typed is saved through them.
  const [task, lineId] = line.kind === 'task' ? [line.task, null] : [null, line.id]
  const writeEdit = useCallback(
    (edit: OwnLineEdit) =>
      task === null ? write({ change: 'editLine', lineId, edit }) : write({ change: 'editTask', task, edit }),
    [write, task, lineId],
  )
  const writeWhat = useCallback((what: string) => writeEdit({ what }), [writeEdit])
  const writeNote = useCallback((note: string) => writeEdit({ note }), [writeEdit])
  const writeDay = useCallback(
    (doneOn: CalendarDate | null) => writeEdit(doneOn === null ? { doneOn } : { doneOn, done: true }),
    [writeEdit],
  )
  return (
    <div
      role="group"
      aria-label={say('firstWeeks.label.editOf', { line: textOf(line, language) })}
      className={styles['edit']}
    >
      {line.kind === 'own' && (
        <SavedTextField
          subject={`${subject} what`}
          label={say('firstWeeks.label.ownLine')}
          stored={line.what}
          write={writeWhat}
          anyScript
          takesFocus
          isWide
          isFreeText
        />
      )}
      <Choice<FirstWeeksDoer | 'open'>
        label={say('firstWeeks.label.who')}
        value={state.who ?? 'open'}
        options={[
          {
            value: 'person',
            label: say('firstWeeks.label.whoPerson', { name: dossier.person.callName }),
          },
          { value: 'together', label: say('firstWeeks.label.whoTogether') },
          { value: 'us', label: say('firstWeeks.label.whoUs') },
          { value: 'open', label: say('firstWeeks.label.whoOpen') },
        ]}
        onChange={(who) => {
          changes.edit(line, { who: who === 'open' ? null : who })
        }}
      />
      <SavedDateField
        subject={`${subject} day`}
        label={say('firstWeeks.label.doneOn')}
        hint={say('firstWeeks.hint.doneOn')}
        stored={state.doneOn}
        kind="past"
        write={writeDay}
      />
      <SavedTextField
        subject={`${subject} note`}
        label={say('firstWeeks.label.note')}
        hint={say('firstWeeks.hint.note', { name: dossier.person.callName })}
        stored={state.note}
        write={writeNote}
        rows="several"
        anyScript
        isWide
      />
      <div>
        <Button look="main" onPress={onDone}>
          {say('firstWeeks.action.close')}
        </Button>
      </div>
    </div>
  )
}
