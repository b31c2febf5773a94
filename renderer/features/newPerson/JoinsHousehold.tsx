import type { ReactElement } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { relations } from '#shared/domain/relations.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './NewPerson.module.css'
import type { NewPersonForm } from './newPerson.ts'

interface JoinsHouseholdProps {
  /** Whose household it is. */
  readonly household: DossierId
  readonly form: NewPersonForm
  readonly onSet: (part: Partial<NewPersonForm>) => void
}

/** With whom the new person belongs. Nothing comes along from that dossier unless somebody presses for it. */
export function JoinsHousehold({ household, form, onSet }: JoinsHouseholdProps): ReactElement | null {
  const { say } = useWords()
  const { answer: view } = useAnswer('readDossier', { id: household })
  if (view?.dossier.id !== household) return null
  const { callName, speaks, phone } = view.dossier.person
  return (
    <Panel title={say('household.label.title')}>
      <p className={styles['hint']}>
        <Typed>{say('household.prose.takeOver', { name: callName })}</Typed>
      </p>
      <Choice
        label={say('household.label.relationNew', { to: callName })}
        value={form.relation}
        options={relations.map((value) => ({ value, label: say(`household.label.${value}`) }))}
        onChange={(relation) => {
          onSet({ relation })
        }}
      />
      <div className={styles['takeOver']}>
        {speaks.length > 0 && (
          <Button
            onPress={() => {
              onSet({ speaks })
            }}
          >
            {say('household.action.takeLanguages', { name: callName })}
          </Button>
        )}
        {phone !== '' && (
          <Button
            onPress={() => {
              onSet({ phone })
            }}
          >
            {say('household.action.takePhone', { name: callName })}
          </Button>
        )}
      </div>
    </Panel>
  )
}
