import { IconEyeOff, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { FirstWeeksLine } from '#shared/domain/firstWeeksLines.ts'
import type { FirstWeeksDoer } from '#shared/domain/firstWeeksTasks.ts'
import { firstWeeksTaskText } from '#shared/i18n/firstWeeksWords.ts'
import { shortDate, todayHere } from '../../dates.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { classes } from '../../ui/classes.ts'
import { ForeignText, Typed } from '../../ui/ForeignText.tsx'
import { PictogramIcon } from '../../ui/PictogramIcon.tsx'
import { useWords } from '../../words.ts'
import styles from './FirstWeeks.module.css'
import { textOf } from './firstWeeksView.ts'
import { useFirstWeeksChanges } from './useFirstWeeksChanges.ts'

interface LineRowProps {
  readonly dossier: Dossier
  readonly line: FirstWeeksLine
  /** Null while it is being edited below. */
  readonly onEdit: (() => void) | null
}

/** One line: its drawing and words in both languages, who does it, and when it was done. */
export function LineRow({ dossier, line, onEdit }: LineRowProps): ReactElement {
  const { say, language } = useWords()
  const changes = useFirstWeeksChanges(dossier)
  const { state } = line
  const text = textOf(line, language)
  const other = dossier.person.paperLanguage
  const ours = line.kind === 'task'
  return (
    <div className={styles['row']}>
      <Checkbox
        label={say('firstWeeks.action.markDone', { line: text })}
        isSelected={state.done}
        onChange={(done) => {
          changes.edit(line, { done, doneOn: done ? todayHere() : null })
        }}
      />
      <span className={styles['drawing']}>
        <PictogramIcon name={ours ? line.drawing : 'somethingElse'} />
      </span>
      <span className={classes(styles['what'], state.done && styles['isDone'])}>
        {ours ? text : <Typed>{text}</Typed>}
        {ours && other !== 'nl' && other !== language && (
          <ForeignText language={other} className={styles['other']}>
            {firstWeeksTaskText(line.task, other)}
          </ForeignText>
        )}
        {state.note.trim() !== '' && (
          <span className={styles['note']}>
            <Typed>{state.note}</Typed>
          </span>
        )}
      </span>
      <span className={styles['who']}>{state.who && <Who dossier={dossier} who={state.who} />}</span>
      <span className={styles['when']}>{state.doneOn && shortDate(state.doneOn, language)}</span>
      <span className={styles['tools']}>
        {onEdit && (
          <IconButton
            icon={<IconPencil aria-hidden />}
            label={say('firstWeeks.label.editOf', { line: text })}
            onPress={onEdit}
          />
        )}
        <IconButton
          icon={ours ? <IconEyeOff aria-hidden /> : <IconTrash aria-hidden />}
          label={`${say(ours ? 'firstWeeks.action.hide' : 'firstWeeks.action.remove')}: ${text}`}
          onPress={() => changes.takeAway(line)}
        />
      </span>
    </div>
  )
}

function Who({ dossier, who }: { readonly dossier: Dossier; readonly who: FirstWeeksDoer }): ReactElement {
  const { say } = useWords()
  if (who === 'person') return <Typed>{dossier.person.callName}</Typed>
  return <>{say(who === 'together' ? 'firstWeeks.label.whoTogether' : 'firstWeeks.label.whoUs')}</>
}
