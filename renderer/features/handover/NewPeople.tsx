import type { ReactElement } from 'react'
import type { ArrivedPerson } from '#shared/contract/handoverViews.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

interface NewPeopleProps {
  readonly people: readonly ArrivedPerson[]
  readonly moved: boolean | null
  readonly onMoved: (moved: boolean) => void
}

/** Names beyond these are a count: nobody reads a thousand of them. */
const shownNames = 30

/** Of a file with many people: those that nobody here is like, asked once for all of them. */
export function NewPeople({ people, moved, onMoved }: NewPeopleProps): ReactElement {
  const { say } = useWords()
  return (
    <Panel title={say('handover.label.newPeople')}>
      <div className={styles['stack']}>
        <p>{say('handover.prose.newPeople', { count: people.length })}</p>
        <ul className={styles['numbers']}>
          {people.slice(0, shownNames).map(({ person, dossier }) => (
            <li key={person}>
              <Typed>{`${dossier.person.callName} ${dossier.person.otherNames}`.trim()}</Typed>
            </li>
          ))}
          {people.length > shownNames && (
            <li>{say('handover.prose.andMore', { count: people.length - shownNames })}</li>
          )}
        </ul>
        <Choice<'yes' | 'no' | 'open'>
          label={say('handover.label.movedAll')}
          value={moved === null ? 'open' : moved ? 'yes' : 'no'}
          onChange={(said) => {
            if (said !== 'open') onMoved(said === 'yes')
          }}
          options={[
            { value: 'yes', label: say('handover.label.movedYes') },
            { value: 'no', label: say('handover.label.movedNo') },
          ]}
        />
        {moved === true && <Message tone="info">{say('handover.prose.newMunicipality')}</Message>}
      </div>
    </Panel>
  )
}
