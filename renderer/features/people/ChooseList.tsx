import type { ReactElement } from 'react'
import { useSearch } from '../../search.tsx'
import { useOffice } from '../../session.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../words.ts'

/** Whose names stand in the list. Everybody's is for who may see more than the own people. */
export function ChooseList(): ReactElement {
  const { say } = useWords()
  const { user } = useOffice()
  const { list, showList } = useSearch()
  const all = { value: 'all', label: say('people.label.listAll') } as const
  return (
    <Segments
      label={say('people.label.list')}
      value={list}
      options={[
        { value: 'own', label: say('people.label.listOwn') },
        ...(user.role === 'coordinator' ? [all] : []),
        { value: 'finished', label: say('people.label.listFinished') },
      ]}
      onChange={showList}
    />
  )
}
