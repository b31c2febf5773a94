import { useState, type ReactElement } from 'react'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import styles from './Household.module.css'
import { isSplit, type Members } from './householdView.ts'
import { useReviseHousehold } from './useHousehold.ts'

interface SplitHouseholdProps {
  readonly dossier: Dossier
  readonly members: Members
  readonly onDone: () => void
}

/** Some go on together, apart from the others; the way back is offered. */
export function SplitHousehold({ dossier, members, onDone }: SplitHouseholdProps): ReactElement {
  const { say } = useWords()
  const revise = useReviseHousehold(dossier)
  const [leaving, setLeaving] = useState<ReadonlySet<DossierId>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const everybody = [
    { id: dossier.id, name: dossier.person.callName },
    ...members.map(({ line }) => ({ id: line.id, name: line.callName })),
  ]
  const isPossible = isSplit(leaving, everybody.length)

  async function split(): Promise<void> {
    setAsked(true)
    if (!isPossible) return
    if (await revise({ change: 'split', people: [...leaving] }, say('household.success.split'))) onDone()
  }

  return (
    <div className={styles['form']} role="group" aria-label={say('household.label.whoLeaves')}>
      <p className={styles['question']}>{say('household.label.whoLeaves')}</p>
      <p className={styles['soft']}>{say('household.hint.split')}</p>
      {isAsked && !isPossible && (
        <Message tone="info" isUrgent>
          {say('household.error.nobodyLeaves')}
        </Message>
      )}
      <div className={styles['people']}>
        {everybody.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={leaving.has(id)}
            onChange={(isOn) => {
              setLeaving(new Set([...leaving].filter((one) => one !== id).concat(isOn ? [id] : [])))
            }}
          >
            <Typed>{name}</Typed>
          </Checkbox>
        ))}
      </div>
      <div className={styles['buttons']}>
        <Button look="main" onPress={split}>
          {say('household.action.splitNow')}
        </Button>
        <Button onPress={onDone}>{say('household.action.stop')}</Button>
      </div>
    </div>
  )
}
