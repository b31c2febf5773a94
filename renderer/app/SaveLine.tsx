import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { clockTime } from '../dates.ts'
import { useSaveDesk, useSaveState } from '../saving/Saving.tsx'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useWords } from '../words.ts'
import styles from './SaveLine.module.css'

/** Whether everything typed is on the disk, in one line that is always there and always as large. */
export function SaveLine(): ReactElement {
  const { say, language } = useWords()
  const state = useSaveState()
  switch (state.kind) {
    case 'saved':
      return (
        <p role="status" className={classes(styles['save'], styles['saved'])} data-save-state="saved">
          <IconCircleCheck aria-hidden />
          <span>
            {say('save.label.all')}
            {state.at !== null && ` (${clockTime(state.at, language)})`}
          </span>
        </p>
      )
    case 'busy':
      return (
        <p role="status" className={styles['save']} data-save-state="busy">
          <IconRefresh aria-hidden />
          <span>{say('save.label.busy')}</span>
        </p>
      )
    case 'notSaved':
      return <NotSaved failures={state.failures} />
  }
}

/** The reason is read aloud at once and shown when it is asked for: a bar that grows takes the click from under the mouse. */
function NotSaved({ failures }: { readonly failures: readonly Failure[] }): ReactElement {
  const { say, failure: sentence } = useWords()
  const desk = useSaveDesk()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
  }
  return (
    <div className={classes(styles['save'], styles['notSaved'])} data-save-state="notSaved">
      <IconAlertTriangle aria-hidden />
      <span>{say('save.label.failed')}</span>
      <span role="alert" className={styles['heard']}>
        {failures.map(sentence).join(' ')}
      </span>
      <Button
        onPress={() => {
          setOpen(true)
        }}
      >
        {say('save.action.why')}
      </Button>
      <Dialog title={say('save.label.failed')} isOpen={isOpen} onClose={close}>
        {failures.map((failure) => (
          <p key={failure.kind}>{sentence(failure)}</p>
        ))}
        <div className={styles['buttons']}>
          <Button
            look="main"
            onPress={() => {
              close()
              void desk.now()
            }}
          >
            {say('save.action.again')}
          </Button>
          <Button onPress={close}>{say('app.action.close')}</Button>
        </div>
      </Dialog>
    </div>
  )
}
