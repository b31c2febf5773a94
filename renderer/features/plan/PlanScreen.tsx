import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { manyStepsAreOurs } from '#shared/domain/stepBalance.ts'
import { GoTo } from '../../navigation.tsx'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import { AroundPlan } from './AroundPlan.tsx'
import { BeginPlan } from './BeginPlan.tsx'
import { EditGoal } from './EditGoal.tsx'
import { EarlierVersions } from './EarlierVersions.tsx'
import { GoalCard } from './GoalCard.tsx'
import { LookAgain } from './LookAgain.tsx'
import styles from './Plan.module.css'
import { newGoal, withAdded } from './planView.ts'
import { usePlanChanges } from './usePlanChanges.ts'
import { WhatTheMunicipalityAsks } from './WhatTheMunicipalityAsks.tsx'

/** The person's own plan: goals in own words, small steps, who does what, when to look again. */
export function PlanScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const changes = usePlanChanges(dossier)
  const [added, setAdded] = useState<Goal | null>(null)
  const [editing, setEditing] = useState<RandomId | null>(null)
  const { plan, person, id } = dossier
  const goals = withAdded(plan.goals, added)
  // Once it is in the answer it lives there, and can be taken away there.
  if (added && plan.goals.some((goal) => goal.id === added.id)) setAdded(null)

  async function addGoal(): Promise<void> {
    const goal = newGoal(newId(), person)
    setAdded(goal)
    setEditing(goal.id)
    const isKept = await changes.revise({ change: 'addGoal', goal })
    if (isKept) return
    setAdded(null)
    setEditing(null)
  }
  function close(goal: Goal): void {
    setEditing(null)
    void changes.removeIfEmpty(goal.id)
  }

  return (
    <div className={styles['plan']}>
      <div className={styles['top']}>
        <div className={styles['buttons']}>
          <Button look="main" icon={<IconPlus aria-hidden />} onPress={addGoal}>
            {say('plan.action.addGoal')}
          </Button>
          <GoTo place={{ screen: 'dossier', id, tab: 'papers' }} className={buttonLook()}>
            <IconPrinter aria-hidden />
            {say('plan.action.print')}
          </GoTo>
        </div>
        <p className={styles['whose']}>{say('plan.prose.whose', { name: person.callName })}</p>
      </div>
      {manyStepsAreOurs(plan) && (
        <Message tone="info">{say('plan.hint.balance', { name: person.callName })}</Message>
      )}
      <h2 className={styles['heading']}>{say('plan.label.whatIWant')}</h2>
      {goals.length === 0 && <p className={styles['empty']}>{say('plan.prose.empty')}</p>}
      <ol className={styles['goals']}>
        {goals.map((goal, index) => (
          <li key={goal.id}>
            {editing === goal.id ? (
              <EditGoal
                dossier={dossier}
                goal={goal}
                onDone={() => {
                  close(goal)
                }}
              />
            ) : (
              <GoalCard
                dossier={dossier}
                goal={goal}
                position={{
                  number: index + 1,
                  isFirst: index === 0,
                  isLast: index === goals.length - 1,
                }}
                onEdit={() => {
                  setEditing(goal.id)
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <BeginPlan dossier={dossier} />
      <AroundPlan dossier={dossier} />
      <WhatTheMunicipalityAsks dossier={dossier} />
      <LookAgain dossier={dossier} />
      <EarlierVersions dossier={dossier} />
    </div>
  )
}
