import { useState, type ReactElement, type SyntheticEvent } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../words.ts'
import styles from './Room.module.css'
import { useLeaveSlip } from './useLeaveSlip.ts'

/** A few lines for whoever supports this person. */
export function LeaveNote({ id }: { readonly id: DossierId }): ReactElement {
  const { say } = useWords()
  const leave = useLeaveSlip()
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    const words = text.trim()
    setEmpty(words === '')
    if (words !== '' && (await leave({ slip: 'note', dossier: id, text: words }))) setText('')
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)} noValidate>
      <TextField
        label={say('room.label.note')}
        hint={say('room.hint.note')}
        value={text}
        onChange={setText}
        rows="several"
        anyScript
        problem={isEmpty && text.trim() === '' ? say('room.error.noteEmpty') : undefined}
      />
      <div>
        <Button type="submit">{say('room.action.leaveNote')}</Button>
      </div>
    </form>
  )
}
