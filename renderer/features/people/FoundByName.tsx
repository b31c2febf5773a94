import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { useSearch } from '../../search.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './People.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { shownAtOnce } from './peopleView.ts'

/** Everybody, or who is meant by what was typed; who is not there may stand in somebody's dossier. */
export function FoundByName({ search }: { readonly search: string }): ReactElement {
  const { say, failure: sentence } = useWords()
  const [more, setMore] = useState({ search, limit: shownAtOnce })
  const limit = more.search === search ? more.limit : shownAtOnce
  const { answer, failure } = useAnswer('listPeople', { search, limit })
  return (
    <>
      <p role="status" className={styles['count']}>
        {answer && search !== '' && say('people.label.found', { count: answer.total })}
      </p>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {!answer && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {answer && (
        <Found
          answer={answer}
          search={search}
          onMore={() => {
            setMore({ search, limit: limit + shownAtOnce })
          }}
        />
      )}
    </>
  )
}

interface FoundProps {
  readonly answer: Answer<'listPeople'>
  readonly search: string
  readonly onMore: () => void
}

function Found({ answer, search, onMore }: FoundProps): ReactElement {
  const { say } = useWords()
  const { lookIn } = useSearch()
  const { people, total } = answer
  if (people.length === 0) {
    if (search === '') return <p>{say('people.prose.first')}</p>
    return (
      <div className={styles['more']}>
        <p>{say('people.prose.none', { search })}</p>
        <Button
          onPress={() => {
            lookIn('texts')
          }}
        >
          {say('people.action.inTexts')}
        </Button>
      </div>
    )
  }
  return (
    <>
      <PeopleTable people={people} search={search} />
      {total > people.length && (
        <div className={styles['more']}>
          <span>{say('people.label.shown', { shown: people.length, total })}</span>
          <Button onPress={onMore}>{say('people.action.more')}</Button>
        </div>
      )}
    </>
  )
}
