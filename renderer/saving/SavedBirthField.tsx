import { useCallback, useMemo, type ReactElement } from 'react'
import type { Birth } from '#shared/domain/person.ts'
import { fail } from '#shared/result.ts'
import { BirthField } from '../ui/BirthField.tsx'
import { birthDraftOf, birthOf, isUnread, type BirthDraft } from '../ui/birthDraft.ts'
import { useWords } from '../words.ts'
import type { Write } from './saveDesk.ts'
import { useSavedField } from './useSavedField.ts'

interface SavedBirthFieldProps {
  readonly subject: string
  readonly stored: Birth
  readonly write: (birth: Birth) => ReturnType<Write>
}

/** A birth that saves itself; half a date or year stays as typed and leaves what was known alone. */
export function SavedBirthField({ subject, stored, write }: SavedBirthFieldProps): ReactElement {
  const { say } = useWords()
  const storedText = useMemo(() => JSON.stringify(birthDraftOf(stored)), [stored])
  const writeText = useCallback<Write>(
    (text) => {
      const draft = JSON.parse(text) as BirthDraft
      return isUnread(draft) ? Promise.resolve(fail({ kind: 'dateUnreadable' })) : write(birthOf(draft))
    },
    [write],
  )
  const { value, change, leave } = useSavedField(subject, storedText, writeText, say('person.label.birth'))
  const draft = useMemo(() => JSON.parse(value) as BirthDraft, [value])
  return (
    <BirthField
      draft={draft}
      onDraft={(next) => {
        change(JSON.stringify(next))
      }}
      onLeave={leave}
    />
  )
}
