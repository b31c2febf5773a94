import type { ReactElement } from 'react'
import type { OfficeDoor } from '#shared/contract/views.ts'
import { Choice, type Option } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import { someoneElse, type Comer } from './comer.ts'

interface WhoAreYouProps {
  readonly office: OfficeDoor
  readonly comer: Comer
  readonly onChange: (comer: Comer) => void
  readonly problem?: string | undefined
}

/** A tile for each first name, or a field to type it in when the office shows none. Nothing when one person works here. */
export function WhoAreYou({ office, comer, onChange, problem }: WhoAreYouProps): ReactElement | null {
  const { say } = useWords()
  if (office.users.length < 2 && !office.asksName) return null
  return (
    <>
      {office.users.length > 1 && (
        <Choice
          label={say('unlock.label.who')}
          value={comer.chosen ?? ''}
          options={[
            ...office.users.map<Option<string>>(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> })),
            { value: someoneElse, label: say('unlock.label.someoneElse') },
          ]}
          onChange={(chosen) => {
            onChange({ ...comer, chosen })
          }}
        />
      )}
      {(office.asksName || comer.chosen === someoneElse) && (
        <TextField
          label={say('unlock.label.firstName')}
          value={comer.name}
          onChange={(name) => {
            onChange({ ...comer, name })
          }}
          autoComplete="off"
        />
      )}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  )
}
