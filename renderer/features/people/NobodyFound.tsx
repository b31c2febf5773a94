import type { ReactElement } from 'react'
import { useSearch } from '../../search.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import styles from './People.module.css'

/** Why the list is empty, and what can be done. */
export function NobodyFound({ search }: { readonly search: string }): ReactElement {
  const { say } = useWords()
  const { dossiers, user } = useOffice()
  const { list, showList, lookIn } = useSearch()
  if (search !== '') {
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
  if (list === 'finished') return <p>{say('people.prose.noFinished')}</p>
  if (list === 'all' || user.role !== 'coordinator' || dossiers === 0)
    return <p>{say('people.prose.first')}</p>
  return (
    <div className={styles['more']}>
      <p>{say('people.prose.noOwn')}</p>
      <Button
        onPress={() => {
          showList('all')
        }}
      >
        {say('people.action.showAll')}
      </Button>
    </div>
  )
}
