import { useState, type ReactElement } from 'react'
import type { PersonLine } from '#shared/contract/views.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { languageNames } from '../../languageNames.ts'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { canHavePaper, chosenWith } from './manyPapersView.ts'
import styles from './ManyPapers.module.css'

interface ChoosePeopleProps {
  /** Who has an appointment in the coming days; null while that is asked. */
  readonly week: readonly RandomId[] | null
  readonly ids: readonly RandomId[]
  readonly onIds: (ids: readonly RandomId[]) => void
}

/** As many as one answer brings; who stands further down is found by name. */
const shownAtMost = 500

/** For whom: ticked one by one, all that are shown, or everybody with an appointment in the coming days. */
export function ChoosePeople({ week, ids, onIds }: ChoosePeopleProps): ReactElement {
  const { say, language } = useWords()
  const [search, setSearch] = useState('')
  const { answer } = useAnswer('listPeople', { search, limit: shownAtMost })
  const shown = answer?.people.filter(canHavePaper) ?? []

  return (
    <Panel title={say('manyPapers.label.people', { count: ids.length })}>
      <div className={styles['ways']}>
        <Button
          isDisabled={shown.length === 0}
          onPress={() => {
            onIds([...new Set([...ids, ...shown.map(({ id }) => id)])])
          }}
        >
          {say('manyPapers.action.all', { count: shown.length })}
        </Button>
        <Button
          isDisabled={week === null || week.length === 0}
          onPress={() => {
            if (week) onIds(week)
          }}
        >
          {say('manyPapers.action.week')}
        </Button>
        <Button
          isDisabled={ids.length === 0}
          onPress={() => {
            onIds([])
          }}
        >
          {say('manyPapers.action.nobody')}
        </Button>
      </div>
      <TextField
        label={say('people.label.search')}
        type="search"
        value={search}
        onChange={setSearch}
        anyScript
      />
      {!answer && <Busy>{say('app.label.loading')}</Busy>}
      {answer && shown.length === 0 && <p>{say('manyPapers.prose.nobody')}</p>}
      <ul className={styles['people']}>
        {shown.map((person) => (
          <li key={person.id}>
            <Checkbox
              isSelected={ids.includes(person.id)}
              onChange={(isOn) => {
                onIds(chosenWith(ids, person.id, isOn))
              }}
            >
              <Name person={person} /> <span>{languageNames([person.paperLanguage], language)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {answer && answer.total > answer.people.length && (
        <p>{say('people.label.shown', { shown: answer.people.length, total: answer.total })}</p>
      )}
    </Panel>
  )
}

function Name({ person }: { readonly person: PersonLine }): ReactElement {
  const name = [person.callName, person.otherNames].filter((part) => part !== '').join(' ')
  return (
    <strong>
      <Typed>{name}</Typed>
    </strong>
  )
}
