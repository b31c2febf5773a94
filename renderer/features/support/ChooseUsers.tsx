import type { ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Support.module.css'

interface ChooseUsersProps {
  readonly label: string
  readonly users: Answer<'listUsers'>['users']
  readonly chosen: readonly RandomId[]
  readonly onChange: (user: RandomId, isOn: boolean) => void
}

export function ChooseUsers({ label, users, chosen, onChange }: ChooseUsersProps): ReactElement {
  const { say } = useWords()
  return (
    <div className={styles['form']} role="group" aria-label={label}>
      {users.map(({ id, name, role }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) => {
            onChange(id, isOn)
          }}
        >
          <Typed>{name}</Typed> <span className={styles['soft']}>({say(`users.label.${role}`)})</span>
        </Checkbox>
      ))}
      <p className={styles['soft']}>{say('support.prose.volunteers')}</p>
    </div>
  )
}
