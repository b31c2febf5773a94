import { IconFiles, IconUserPlus } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { GoTo } from '../../navigation.tsx'
import { useSearch } from '../../search.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Message } from '../../ui/Message.tsx'
import { Page } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './People.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { shownAtOnce } from './peopleView.ts'

/** One person in three seconds: any spelling, any script, a number or a year. */
export function People(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { text: search, look } = useSearch()
  const [limit, setLimit] = useState(shownAtOnce)
  const { answer, failure } = useAnswer('listPeople', { search, limit })
  return (
    <Page
      title={say('people.label.title')}
      actions={
        <>
          <GoTo place={{ screen: 'newPerson' }} className={buttonLook('main')}>
            <IconUserPlus aria-hidden />
            {say('people.action.new')}
          </GoTo>
          <GoTo place={{ screen: 'manyPapers', who: 'nobody' }} className={buttonLook()}>
            <IconFiles aria-hidden />
            {say('people.action.manyPapers')}
          </GoTo>
        </>
      }
    >
      <div data-people-search className={styles['search']}>
        <TextField
          label={say('people.label.search')}
          hint={say('people.hint.search')}
          type="search"
          value={search}
          onChange={(typed) => {
            look(typed)
            setLimit(shownAtOnce)
          }}
          anyScript
          takesFocus
        />
        <p role="status" className={styles['count']}>
          {answer && search !== '' && say('people.label.found', { count: answer.total })}
        </p>
      </div>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {!answer && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {answer && (
        <Found
          answer={answer}
          search={search}
          onMore={() => {
            setLimit(limit + shownAtOnce)
          }}
        />
      )}
    </Page>
  )
}

interface FoundProps {
  readonly answer: Answer<'listPeople'>
  readonly search: string
  readonly onMore: () => void
}

function Found({ answer, search, onMore }: FoundProps): ReactElement {
  const { say } = useWords()
  const { people, total } = answer
  if (people.length === 0) {
    return <p>{search === '' ? say('people.prose.first') : say('people.prose.none', { search })}</p>
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
