import type { ReactElement } from 'react'
import type { DeskNote } from '#shared/domain/deskNote.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { clockTime, dayHere, shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Support.module.css'

/** What the desk and volunteers wrote, until somebody puts it away. */
export function DeskNotes({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const notes = dossier.deskNotes.filter(({ putAway }) => !putAway)
  if (notes.length === 0) return null

  async function put(note: DeskNote, putAway: boolean): Promise<void> {
    const outcome = await giveOrder('putNoteAway', { id: dossier.id, note: note.id, putAway })
    if (!outcome.ok) {
      show({ text: sentence(outcome.failure), tone: 'care', about: dossier.id })
      return
    }
    if (!putAway) return
    const take = (): void => void put(note, false)
    show({
      text: say('support.action.putAway'),
      tone: 'done',
      about: dossier.id,
      wayBack: { label: say('support.action.putBack'), take },
    })
  }

  return (
    <Panel title={say('support.label.notes')}>
      <ul className={styles['notes']}>
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} onPutAway={() => void put(note, true)} />
        ))}
      </ul>
    </Panel>
  )
}

function NoteLine({
  note,
  onPutAway,
}: {
  readonly note: DeskNote
  readonly onPutAway: () => void
}): ReactElement {
  const { say, language } = useWords()
  const when = `${shortDate(dayHere(note.at), language)}, ${clockTime(note.at, language)}`
  return (
    <li className={styles['note']}>
      <span className={styles['text']}>
        {note.about === 'note' && <Typed>{note.text}</Typed>}
        {note.about === 'appointment' && say('support.prose.appointmentMade')}
        {note.about === 'stepDone' && say('support.prose.stepDone', { text: note.text })}
        <br />
        <span className={styles['soft']}>{say('support.label.from', { name: note.by.name, when })}</span>
      </span>
      <Button look="quiet" onPress={onPutAway}>
        {say('support.action.putAway')}
      </Button>
    </li>
  )
}
