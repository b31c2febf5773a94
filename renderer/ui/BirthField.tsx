import type { ReactElement } from 'react'
import { ageOn, todayHere } from '../dates.ts'
import { useWords } from '../words.ts'
import { isReadableYear, type BirthDraft } from './birthDraft.ts'
import { Choice } from './Choice.tsx'
import { DateField } from './DateField.tsx'
import styles from './BirthField.module.css'
import { doubtAboutYear } from './readTypedDate.ts'
import { TextField } from './TextField.tsx'

interface BirthFieldProps {
  readonly draft: BirthDraft
  readonly onDraft: (draft: BirthDraft) => void
  readonly onLeave?: () => void
}

/** When someone was born, as exactly as it is known and no more exactly than that. */
export function BirthField({ draft, onDraft, onLeave }: BirthFieldProps): ReactElement {
  const { say } = useWords()

  const age = draft.date && ageOn(draft.date, todayHere())
  const doubt = isReadableYear(draft.year) ? doubtAboutYear(Number(draft.year), todayHere()) : null

  function change(part: Partial<BirthDraft>): void {
    onDraft({ ...draft, ...part })
  }

  return (
    <div className={styles['birth']}>
      <Choice
        label={say('person.label.birth')}
        value={draft.kind}
        options={[
          { value: 'exact', label: say('person.label.birthExact') },
          { value: 'year', label: say('person.label.birthYear') },
          { value: 'estimated', label: say('person.label.birthEstimated') },
          { value: 'unknown', label: say('person.label.birthUnknown') },
        ]}
        onChange={(kind) => {
          change({ kind })
        }}
      />
      {(draft.kind === 'exact' || draft.kind === 'estimated') && (
        <DateField
          label={say('person.label.birthDate')}
          hint={say('person.hint.birthDate')}
          kind="birth"
          date={draft.date}
          onDate={(date) => {
            change({ date, unreadDate: null })
          }}
          unread={draft.unreadDate}
          onUnread={(unreadDate) => {
            change({ unreadDate })
          }}
          {...(onLeave ? { onLeave } : {})}
          afterWords={age !== null ? say('person.label.age', { age }) : undefined}
        />
      )}
      {draft.kind === 'year' && (
        <TextField
          label={say('person.label.birthYearField')}
          value={draft.year}
          inputMode="numeric"
          onChange={(year) => {
            change({ year })
          }}
          {...(onLeave ? { onLeave } : {})}
          hint={
            doubt === null
              ? undefined
              : say(doubt === 'birthInFuture' ? 'date.hint.yearInFuture' : `date.hint.${doubt}`)
          }
          problem={
            draft.year.length >= 4 && !isReadableYear(draft.year)
              ? say('date.error.year', { input: draft.year })
              : undefined
          }
        />
      )}
    </div>
  )
}
