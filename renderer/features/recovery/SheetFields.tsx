import { useId, useRef, type ReactElement } from 'react'
import { GroupField } from '../../ui/GroupField.tsx'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'
import { nextGroup, statesOf, withTyped, type SheetDraft, type SheetProblem } from './sheetDraft.ts'

interface SheetFieldsProps {
  /** Which of the sheets that are typed. */
  readonly which: 1 | 2
  readonly draft: SheetDraft
  readonly onChange: (draft: SheetDraft) => void
  readonly problem: SheetProblem | null
  /** After Enter: of a scanner, or of somebody who is done with this sheet. */
  readonly onDone: () => void
  readonly takesFocus?: boolean
}

/** The sixteen groups of one sheet: each is looked at while it is typed. */
export function SheetFields(props: SheetFieldsProps): ReactElement {
  const { which, draft, onChange, problem, onDone, takesFocus = false } = props
  const { say } = useWords()
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const sentence = useId()
  const states = statesOf(draft)

  function type(index: number, text: string): void {
    const next = withTyped(draft, index, text)
    onChange(next)
    // At once: the next letter of a scanner comes before the window is drawn again.
    const to = nextGroup(draft, next, index)
    if (to !== index) fields.current[to]?.focus()
  }

  return (
    <fieldset className={styles['sheet']}>
      <legend className={styles['legend']}>{say('recovery.label.sheet', { sheet: which })}</legend>
      <div className={styles['groups']}>
        {draft.map((group, index) => (
          <GroupField
            key={index}
            number={String(index + 1)}
            label={say('recovery.label.group', { sheet: which, group: index + 1 })}
            value={group}
            onChange={(text) => {
              type(index, text)
            }}
            onEnter={onDone}
            onBackspace={() => {
              fields.current[index - 1]?.focus()
            }}
            state={
              problem?.groups.includes(index) === true
                ? 'problem'
                : states[index] === 'fits'
                  ? 'fits'
                  : 'plain'
            }
            describedBy={sentence}
            inputRef={(field) => {
              fields.current[index] = field
              if (field && takesFocus && index === 0 && !wasFocused.has(field)) {
                wasFocused.add(field)
                field.focus()
              }
            }}
          />
        ))}
      </div>
      <p id={sentence} role="status" className={styles['problem']}>
        {problem && say(problem.key, problem.values)}
      </p>
    </fieldset>
  )
}

/** The one field a screen is opened for has the focus once, and never takes it back. */
const wasFocused = new WeakSet<HTMLInputElement>()
