import { useDeferredValue, useState, type ReactElement } from 'react'
import type { PersonLine } from '#shared/contract/views.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { GoTo } from '../../navigation.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { ChosenMember } from './ChosenMember.tsx'
import styles from './Household.module.css'
import type { Members } from './householdView.ts'

interface AddMemberProps {
  readonly dossier: Dossier
  readonly members: Members
  readonly onDone: () => void
}

/** Looking for the person comes before a new dossier. */
export function AddMember({ dossier, members, onDone }: AddMemberProps): ReactElement {
  const { say } = useWords()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<PersonLine | null>(null)
  if (chosen)
    return (
      <ChosenMember
        dossier={dossier}
        line={chosen}
        onOther={() => {
          setChosen(null)
        }}
        onDone={onDone}
      />
    )
  return (
    <div className={styles['form']}>
      <TextField
        label={say('household.label.search')}
        hint={say('household.hint.search')}
        type="search"
        value={search}
        onChange={setSearch}
        anyScript
        takesFocus
      />
      {search.trim() !== '' && (
        <FoundPeople
          search={search}
          leaveOut={new Set([dossier.id, ...members.map(({ line }) => line.id)])}
          onChoose={setChosen}
        />
      )}
      <div className={styles['buttons']}>
        {search.trim() !== '' && (
          <GoTo place={{ screen: 'newPerson', household: dossier.id }} className={buttonLook('plain')}>
            {say('household.action.new')}
          </GoTo>
        )}
        <Button onPress={onDone}>{say('household.action.stop')}</Button>
      </div>
    </div>
  )
}

const shownAtOnce = 6

interface FoundPeopleProps {
  readonly search: string
  readonly leaveOut: ReadonlySet<string>
  readonly onChoose: (line: PersonLine) => void
}

function FoundPeople({ search, leaveOut, onChoose }: FoundPeopleProps): ReactElement | null {
  const { say } = useWords()
  const limit = Math.min(500, shownAtOnce + leaveOut.size)
  const { answer } = useAnswer('listPeople', { search: useDeferredValue(search), limit })
  if (!answer) return null
  const people = answer.people.filter(({ id }) => !leaveOut.has(id)).slice(0, shownAtOnce)
  return (
    <>
      <p role="status" className={styles['soft']}>
        {people.length === 0
          ? say('household.prose.none', { search })
          : say('people.label.found', { count: answer.total })}
      </p>
      {people.length > 0 && (
        <ul className={styles['members']} aria-label={say('household.label.found')}>
          {people.map((line) => (
            <FoundPerson key={line.id} line={line} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </>
  )
}

interface FoundPersonProps {
  readonly line: PersonLine
  readonly onChoose: (line: PersonLine) => void
}

function FoundPerson({ line, onChoose }: FoundPersonProps): ReactElement {
  const { say } = useWords()
  const { user } = useOffice()
  const name = `${line.callName} ${line.otherNames}`.trim()
  const isShut = line.isColleagues && user.role !== 'coordinator'
  return (
    <li className={styles['member']}>
      <div className={styles['who']}>
        <strong>
          <Typed>{name}</Typed>
        </strong>{' '}
        <OwnScriptName
          name={line.nameInOwnScript}
          languages={[...line.speaks, line.paperLanguage]}
          besides={name}
          className={styles['soft']}
        />
        <p className={styles['soft']}>
          {isShut
            ? say('household.prose.askColleague', { names: line.supportedBy })
            : [
                line.number,
                line.householdSize > 1 && say('household.label.size', { count: line.householdSize }),
              ]
                .filter(Boolean)
                .join(' · ')}
        </p>
      </div>
      {!isShut && (
        <Button
          onPress={() => {
            onChoose(line)
          }}
        >
          {say('household.action.choose', { name: line.callName })}
        </Button>
      )}
    </li>
  )
}
