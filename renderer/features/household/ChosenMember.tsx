import { useState, type ReactElement } from 'react'
import type { PersonLine } from '#shared/contract/views.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { relations, type Relation } from '#shared/domain/relations.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Household.module.css'
import { useReviseHousehold } from './useHousehold.ts'

interface ChosenMemberProps {
  readonly dossier: Dossier
  readonly line: PersonLine
  readonly onOther: () => void
  readonly onDone: () => void
}

/** What somebody who was found is for this person, and whether the rest of the household comes along. */
export function ChosenMember({ dossier, line, onOther, onDone }: ChosenMemberProps): ReactElement {
  const { say } = useWords()
  const revise = useReviseHousehold(dossier)
  const [relation, setRelation] = useState<Relation>('other')
  const [comes, setComes] = useState<'alone' | 'whole'>('whole')
  const { callName: name } = line
  const { callName: to } = dossier.person

  async function join(): Promise<void> {
    const revision = { change: 'join', person: line.id, relation, withHousehold: comes === 'whole' } as const
    if (await revise(revision, say('household.success.joined'))) onDone()
  }

  return (
    <div className={styles['form']} role="group" aria-label={say('household.label.chosen', { name, to })}>
      <p className={styles['question']}>
        <Typed>{say('household.label.chosen', { name, to })}</Typed>
      </p>
      <Choice
        label={say('household.label.relation', { name, to })}
        value={relation}
        options={relations.map((value) => ({ value, label: say(`household.label.${value}`) }))}
        onChange={setRelation}
      />
      {line.householdSize > 1 && (
        <Choice
          label={say('household.label.who')}
          value={comes}
          options={[
            { value: 'whole', label: say('household.label.whole', { count: line.householdSize }) },
            { value: 'alone', label: say('household.label.alone', { name }) },
          ]}
          onChange={setComes}
        />
      )}
      <div className={styles['buttons']}>
        <Button look="main" onPress={join}>
          {say('household.action.join')}
        </Button>
        <Button onPress={onOther}>{say('household.action.other')}</Button>
        <Button onPress={onDone}>{say('household.action.stop')}</Button>
      </div>
    </div>
  )
}
