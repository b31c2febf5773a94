import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { useSearch } from '../../search.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { ChooseList } from './ChooseList.tsx'
import { NobodyFound } from './NobodyFound.tsx'
import styles from './People.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { shownAtMost, shownAtOnce } from './peopleView.ts'

/** One of the lists, or who is meant by what was typed, in the whole office. */
export function FoundByName({ search }: { readonly search: string }): ReactElement {
  const { say, failure: sentence } = useWords()
  const { list } = useSearch()
  const shown = `${list} ${search}`
  const [more, setMore] = useState({ shown, limit: shownAtOnce })
  const limit = more.shown === shown ? more.limit : shownAtOnce
  const { answer, failure } = useAnswer('listPeople', { search, limit, list })
  return (
    <>
      <div className={styles['which']}>
        {search === '' && <ChooseList />}
        <p role="status" className={styles['count']}>
          {answer && search !== '' && say('people.label.found', { count: answer.total })}
        </p>
      </div>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {!answer && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {answer?.people.length === 0 && <NobodyFound search={search} />}
      {answer && answer.people.length > 0 && (
        <Found
          answer={answer}
          search={search}
          onMore={
            limit < shownAtMost
              ? () => {
                  setMore({ shown, limit: limit + shownAtOnce })
                }
              : null
          }
        />
      )}
    </>
  )
}

interface FoundProps {
  readonly answer: Answer<'listPeople'>
  readonly search: string
  /** Null when more than this is never shown. */
  readonly onMore: (() => void) | null
}

function Found({ answer, search, onMore }: FoundProps): ReactElement {
  const { say } = useWords()
  const { people, total } = answer
  return (
    <>
      <PeopleTable people={people} search={search} />
      {total > people.length && (
        <div className={styles['more']}>
          <span>{say('people.label.shown', { shown: people.length, total })}</span>
          {onMore ? (
            <Button onPress={onMore}>{say('people.action.more')}</Button>
          ) : (
            <span>{say('people.prose.searchOn')}</span>
          )}
        </div>
      )}
    </>
  )
}
