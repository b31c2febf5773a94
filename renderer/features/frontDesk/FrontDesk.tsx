import { IconCalendarPlus } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { RoomView } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { LeaveNote } from '../../room/LeaveNote.tsx'
import { MissingSlips } from '../../room/MissingSlips.tsx'
import { latinName, PersonName } from '../../room/PersonName.tsx'
import styles from '../../room/Room.module.css'
import { NextAppointments, WaitingSlips } from '../../room/RoomLists.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { DeskAppointment } from './DeskAppointment.tsx'

/** The walk-in hour: find somebody, see the next appointments, make one, leave a note. No dossier is behind it. */
export function FrontDesk({ room }: { readonly room: RoomView }): ReactElement {
  const [chosen, setChosen] = useState<DossierId | null>(null)
  if (chosen !== null) {
    return (
      <AtTheDesk
        key={chosen}
        id={chosen}
        onBack={() => {
          setChosen(null)
        }}
      />
    )
  }
  return <Find room={room} onChoose={setChosen} />
}

interface FindProps {
  readonly room: RoomView
  readonly onChoose: (id: DossierId) => void
}

function Find({ room, onChoose }: FindProps): ReactElement {
  const { say } = useWords()
  const [search, setSearch] = useState('')
  const { answer: found } = useAnswer('findInRoom', { search })
  return (
    <Page title={say('room.label.desk')}>
      <MissingSlips room={room} />
      <TextField
        label={say('room.label.search')}
        hint={say('room.hint.search')}
        type="search"
        value={search}
        onChange={setSearch}
        anyScript
        takesFocus
      />
      <p role="status">
        {search.trim() !== '' &&
          found &&
          (found.length === 0 ? say('room.prose.none') : say('room.label.found', { count: found.length }))}
      </p>
      {found && found.length > 0 && (
        <Panel>
          <ul>
            {found.map((person) => (
              <li key={person.id} className={styles['line']}>
                <span className={styles['grows']}>
                  <PersonName person={person} />
                </span>
                <span className={styles['soft']}>
                  {person.number}
                  {person.birthYear !== null &&
                    ` · ${say('room.label.bornIn', { year: String(person.birthYear) })}`}
                </span>
                <Button
                  onPress={() => {
                    onChoose(person.id)
                  }}
                >
                  {say('room.action.open', { name: latinName(person) })}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  )
}

interface AtTheDeskProps {
  readonly id: DossierId
  readonly onBack: () => void
}

function AtTheDesk({ id, onBack }: AtTheDeskProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer: seen, failure } = useAnswer('lookInRoom', { id })
  const [isMaking, setMaking] = useState(false)
  if (failure) {
    return (
      <Message tone="care" isUrgent actions={<Button onPress={onBack}>{say('room.action.back')}</Button>}>
        {sentence(failure)}
      </Message>
    )
  }
  if (seen?.role !== 'frontDesk') return <Busy>{say('app.label.loading')}</Busy>
  return (
    <Page
      title={<PersonName person={seen.person} />}
      lead={say('room.label.number', { number: seen.person.number })}
      actions={<Button onPress={onBack}>{say('room.action.back')}</Button>}
    >
      <NextAppointments person={seen.person} />
      {isMaking ? (
        <DeskAppointment
          id={id}
          onDone={() => {
            setMaking(false)
          }}
        />
      ) : (
        <div>
          <Button
            look="main"
            icon={<IconCalendarPlus aria-hidden />}
            onPress={() => {
              setMaking(true)
            }}
          >
            {say('room.action.makeAppointment')}
          </Button>
        </div>
      )}
      <Panel>
        <LeaveNote id={id} />
      </Panel>
      <WaitingSlips slips={seen.waiting} />
    </Page>
  )
}
