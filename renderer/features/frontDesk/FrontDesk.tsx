import { useState, type ReactElement } from 'react'
import type { RoomView } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { MissingSlips } from '../../room/MissingSlips.tsx'
import { PeopleInRoom } from '../../room/PeopleInRoom.tsx'
import { PersonInRoom } from '../../room/PersonInRoom.tsx'
import { NextAppointments } from '../../room/RoomLists.tsx'
import { UnfinishedInRoom } from '../../room/UnfinishedInRoom.tsx'
import { Page } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { DeskAppointment } from './DeskAppointment.tsx'

/** The walk-in hour: find somebody, see the next appointments, make one, leave a note. No dossier is behind it. */
export function FrontDesk({ room }: { readonly room: RoomView }): ReactElement {
  const [chosen, setChosen] = useState<DossierId | null>(null)
  if (chosen === null) return <Find room={room} onChoose={setChosen} />
  return (
    <PersonInRoom
      key={chosen}
      id={chosen}
      onBack={() => {
        setChosen(null)
      }}
    >
      {({ person }) => (
        <>
          <NextAppointments person={person} />
          <DeskAppointment id={chosen} />
        </>
      )}
    </PersonInRoom>
  )
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
      {found && (
        <PeopleInRoom
          people={found}
          onChoose={onChoose}
          aside={({ number, birthYear }) =>
            birthYear === null
              ? number
              : `${number} · ${say('room.label.bornIn', { year: String(birthYear) })}`
          }
        />
      )}
      <UnfinishedInRoom onChoose={onChoose} />
    </Page>
  )
}
