import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { clockTime } from '../dates.ts'
import { useSaveDesk, useSaveState } from '../saving/Saving.tsx'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { useWords } from '../words.ts'
import styles from './TopBar.module.css'

/** Whether everything typed is on the disk, in one line that is always there. */
export function SaveLine(): ReactElement {
  const { say, failure, language } = useWords()
  const state = useSaveState()
  const desk = useSaveDesk()
  switch (state.kind) {
    case 'saved':
      return (
        <p role="status" className={classes(styles['save'], styles['saved'])} data-save-state="saved">
          <IconCircleCheck aria-hidden />
          {say('save.label.all')}
          {state.at !== null && ` (${clockTime(state.at, language)})`}
        </p>
      )
    case 'busy':
      return (
        <p role="status" className={styles['save']} data-save-state="busy">
          <IconRefresh aria-hidden />
          {say('save.label.busy')}
        </p>
      )
    case 'notSaved':
      return (
        <div role="alert" className={classes(styles['save'], styles['notSaved'])} data-save-state="notSaved">
          <IconAlertTriangle aria-hidden />
          <span>
            {say('save.label.failed')}: {failure(state.failure)}
          </span>
          <Button
            onPress={() => {
              void desk.now()
            }}
          >
            {say('save.action.again')}
          </Button>
        </div>
      )
  }
}
