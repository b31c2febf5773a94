import { useState, type ReactElement } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { useKeptText } from '../saving/useKeptText.ts'
import { Button } from '../ui/Button.tsx'
import { Form } from '../ui/Form.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../words.ts'
import styles from './Room.module.css'
import { useLeaveSlip } from './useLeaveSlip.ts'

/** A few lines for whoever supports this person; kept, sealed, while they are being typed. */
export function LeaveNote({ id }: { readonly id: DossierId }): ReactElement | null {
  const { say } = useWords()
  const leave = useLeaveSlip()
  const kept = useKeptText(`room/${id}/note`, say('room.label.note'), id)
  const [isEmpty, setEmpty] = useState(false)
  const text = kept.value
  if (text === undefined) return null

  async function send(): Promise<void> {
    const words = (text ?? '').trim()
    setEmpty(words === '')
    if (words !== '' && (await leave({ slip: 'note', dossier: id, text: words }))) kept.forget()
  }

  return (
    <Form className={styles['form']} onSend={send}>
      <TextField
        label={say('room.label.note')}
        hint={say('room.hint.note')}
        value={text}
        onChange={kept.change}
        onLeave={kept.leave}
        rows="several"
        anyScript
        problem={isEmpty && text.trim() === '' ? say('room.error.noteEmpty') : undefined}
      />
      <div>
        <Button type="submit">{say('room.action.leaveNote')}</Button>
      </div>
    </Form>
  )
}
