import type { ReactElement } from 'react'
import type { RoomLine } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useWords } from '../words.ts'
import { latinName, PersonName } from './PersonName.tsx'
import styles from './Room.module.css'

interface PeopleInRoomProps {
  readonly people: readonly RoomLine[]
  readonly onChoose: (id: DossierId) => void
  /** What tells people of one name apart. */
  readonly aside?: (person: RoomLine) => string
}

/** The people a user of a room can open; nothing when there are none. */
export function PeopleInRoom({ people, onChoose, aside }: PeopleInRoomProps): ReactElement | null {
  const { say } = useWords()
  if (people.length === 0) return null
  return (
    <Panel>
      <ul>
        {people.map((person) => (
          <li key={person.id} className={styles['line']}>
            <span className={styles['grows']}>
              <PersonName person={person} />
            </span>
            {aside && <span className={styles['soft']}>{aside(person)}</span>}
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
  )
}
