import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ForeignText, Typed } from '../../ui/ForeignText.tsx'
import { PictogramIcon } from '../../ui/PictogramIcon.tsx'
import { useWords } from '../../words.ts'
import { GoalState } from './GoalState.tsx'
import styles from './Plan.module.css'
import { Steps } from './Steps.tsx'
import { usePlanChanges } from './usePlanChanges.ts'

interface GoalCardProps {
  readonly dossier: Dossier
  readonly goal: Goal
  readonly position: { readonly number: number; readonly isFirst: boolean; readonly isLast: boolean }
  readonly onEdit: () => void
}

/** One goal to read together: own words first. */
export function GoalCard({ dossier, goal, position, onEdit }: GoalCardProps): ReactElement {
  const { say } = useWords()
  const changes = usePlanChanges(dossier)
  const { number, isFirst, isLast } = position
  const title = say('plan.label.goal', { number })
  function move(by: -1 | 1): void {
    void changes.revise({ change: 'moveGoal', goalId: goal.id, by })
  }
  return (
    <section aria-label={title} className={styles['goal']}>
      <header className={styles['goalHead']}>
        <span className={styles['number']} aria-hidden>
          {number}
        </span>
        {goal.pictogram && (
          <span className={styles['drawing']}>
            <PictogramIcon name={goal.pictogram} />
          </span>
        )}
        <div className={styles['goalWords']}>
          <h3 className={styles['ownWords']}>
            {goal.ownWords.text === '' ? (
              <Typed>{goal.inDutch || title}</Typed>
            ) : (
              <ForeignText language={goal.ownWords.language}>{goal.ownWords.text}</ForeignText>
            )}
          </h3>
          {goal.ownWords.text !== '' && goal.inDutch !== '' && goal.inDutch !== goal.ownWords.text && (
            <p lang="nl" className={styles['soft']}>
              {goal.inDutch}
            </p>
          )}
        </div>
        <GoalState state={goal.state} />
        <div className={styles['tools']}>
          <IconButton
            icon={<IconArrowUp aria-hidden />}
            label={`${say('plan.action.moveGoalUp')}: ${title}`}
            isDisabled={isFirst}
            onPress={() => {
              move(-1)
            }}
          />
          <IconButton
            icon={<IconArrowDown aria-hidden />}
            label={`${say('plan.action.moveGoalDown')}: ${title}`}
            isDisabled={isLast}
            onPress={() => {
              move(1)
            }}
          />
          <IconButton
            icon={<IconTrash aria-hidden />}
            label={`${say('plan.action.removeGoal')}: ${title}`}
            onPress={() => changes.remove({ change: 'removeGoal', goalId: goal.id }, goal.steps)}
          />
          <Button
            icon={<IconPencil aria-hidden />}
            label={`${say('plan.action.edit')}: ${title}`}
            onPress={onEdit}
          >
            {say('plan.action.edit')}
          </Button>
        </div>
      </header>
      {(goal.why !== '' || goal.canAlready !== '') && (
        <dl className={styles['reasons']}>
          {goal.why !== '' && <Reason label={say('plan.label.why')}>{goal.why}</Reason>}
          {goal.canAlready !== '' && <Reason label={say('plan.label.canAlready')}>{goal.canAlready}</Reason>}
        </dl>
      )}
      <Steps dossier={dossier} goal={goal} />
    </section>
  )
}

function Reason({ label, children }: { readonly label: string; readonly children: string }): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Typed>{children}</Typed>
      </dd>
    </div>
  )
}
