import type { ReactElement } from 'react'
import type { RoomPerson } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { Busy } from '../ui/Busy.tsx'
import { Button } from '../ui/Button.tsx'
import { Message } from '../ui/Message.tsx'
import { Page, Panel } from '../ui/Panel.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import { LeaveNote } from './LeaveNote.tsx'
import { PersonName } from './PersonName.tsx'
import { WaitingSlips } from './RoomLists.tsx'

interface PersonInRoomProps {
  readonly id: DossierId
  readonly onBack: () => void
  /** What this user has of the person besides a note. */
  readonly children: (seen: RoomPerson) => ReactElement | null
}

/** One person in a room, with a note to leave and what was left already; or why not. */
export function PersonInRoom({ id, onBack, children }: PersonInRoomProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer: seen, failure } = useAnswer('lookInRoom', { id })
  const back = <Button onPress={onBack}>{say('room.action.back')}</Button>
  if (failure) {
    return (
      <Message tone="care" isUrgent actions={back}>
        {sentence(failure)}
      </Message>
    )
  }
  if (seen?.person.id !== id) return <Busy>{say('app.label.loading')}</Busy>
  return (
    <Page
      title={<PersonName person={seen.person} />}
      lead={say('room.label.number', { number: seen.person.number })}
      actions={back}
    >
      {children(seen)}
      <Panel>
        <LeaveNote id={id} />
      </Panel>
      <WaitingSlips slips={seen.waiting} />
    </Page>
  )
}
