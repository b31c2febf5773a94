import { IconCircle, IconCircleCheck, IconCircleHalf2, IconLeaf } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Goal } from '#shared/domain/plan.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'

/** How it stands: a word and a shape. Letting go is as neutral as going on. */
export function GoalState({ state }: { readonly state: Goal['state'] }): ReactElement {
  const { say } = useWords()
  const { key, Picture } = looks[state]
  return (
    <span className={classes(styles['state'], state === 'reached' && styles['reached'])}>
      <Picture aria-hidden />
      {say(key)}
    </span>
  )
}

const looks = {
  open: { key: 'plan.label.stateOpen', Picture: IconCircle },
  busy: { key: 'plan.label.stateBusy', Picture: IconCircleHalf2 },
  reached: { key: 'plan.label.stateReached', Picture: IconCircleCheck },
  letGo: { key: 'plan.label.stateLetGo', Picture: IconLeaf },
} as const
