import { useState, type ReactElement } from 'react'
import type { RoomPerson, RoomView } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { shortDate } from '../../dates.ts'
import { languageNames } from '../../languageNames.ts'
import { MissingSlips } from '../../room/MissingSlips.tsx'
import { PeopleInRoom } from '../../room/PeopleInRoom.tsx'
import { PersonInRoom } from '../../room/PersonInRoom.tsx'
import styles from '../../room/Room.module.css'
import { NextAppointments } from '../../room/RoomLists.tsx'
import { UnfinishedInRoom } from '../../room/UnfinishedInRoom.tsx'
import { useLeaveSlip } from '../../room/useLeaveSlip.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { stillToDo } from './volunteerView.ts'

type Seen = Extract<RoomPerson, { readonly role: 'volunteer' }>

/** The assigned people: how to reach them, what there is to do together, the next appointments. */
export function Volunteer({ room }: { readonly room: RoomView }): ReactElement {
  const { say } = useWords()
  const { answer: people } = useAnswer('findInRoom', { search: '' })
  const [chosen, setChosen] = useState<DossierId | null>(null)
  if (chosen !== null) {
    return (
      <PersonInRoom
        key={chosen}
        id={chosen}
        onBack={() => {
          setChosen(null)
        }}
      >
        {(seen) =>
          seen.role === 'volunteer' ? (
            <>
              <Tasks seen={seen} />
              <NextAppointments person={seen.person} />
              <Reach seen={seen} />
            </>
          ) : null
        }
      </PersonInRoom>
    )
  }
  return (
    <Page title={say('room.label.volunteer')}>
      <MissingSlips room={room} />
      <UnfinishedInRoom onChoose={setChosen} />
      {!people && <Busy>{say('app.label.loading')}</Busy>}
      {people?.length === 0 && <p>{say('room.prose.nobody')}</p>}
      {people && <PeopleInRoom people={people} onChoose={setChosen} />}
    </Page>
  )
}

function Tasks({ seen }: { readonly seen: Seen }): ReactElement {
  const { say, language } = useWords()
  const leave = useLeaveSlip()
  const tasks = stillToDo(seen.person, seen.waiting)
  const doers = { person: 'person', together: 'together', us: 'us', municipality: 'us', other: 'us' } as const
  return (
    <Panel title={say('room.label.tasks')}>
      {tasks.length === 0 && <p className={styles['soft']}>{say('room.prose.noTasks')}</p>}
      <ul>
        {tasks.map(({ id: stepId, goalId, goal, what, doer, by }) => (
          <li key={stepId} className={styles['line']}>
            <span className={styles['grows']}>
              <Typed>{what}</Typed>
              <br />
              <span className={styles['soft']}>
                <Typed>{goal}</Typed>
                {' · '}
                {by === null
                  ? say(`room.label.${doers[doer]}`)
                  : say('room.label.by', {
                      doer: say(`room.label.${doers[doer]}`),
                      date: shortDate(by, language),
                    })}
              </span>
            </span>
            <Button
              onPress={() => leave({ slip: 'stepDone', dossier: seen.person.id, goalId, stepId, what })}
            >
              {say('room.action.tick', { what })}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Reach({ seen: { person } }: { readonly seen: Seen }): ReactElement {
  const { say, language } = useWords()
  const none = say('app.label.none')
  const needs = { unknown: 'Unknown', yes: 'Yes', no: 'No' } as const
  return (
    <Panel title={say('room.label.contact')}>
      <dl className={styles['facts']}>
        <Fact label={say('room.label.phone')}>{person.phone || none}</Fact>
        <Fact label={say('room.label.speaks')}>{languageNames(person.speaks, language) || none}</Fact>
        <Fact label={say('room.label.interpreter')}>
          {[say(`person.label.interpreter${needs[person.interpreter]}`), person.interpreterWish]
            .filter(Boolean)
            .join(', ')}
        </Fact>
        <Fact label={say('room.label.goodToKnow')}>{person.goodToKnow || none}</Fact>
        <Fact label={say('room.label.turnTo')}>{person.supportedBy || none}</Fact>
      </dl>
    </Panel>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: string }): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Typed>{children}</Typed>
      </dd>
    </div>
  )
}
