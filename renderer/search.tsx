import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from 'react'
import type { PeopleList } from '#shared/contract/views.ts'

/** In names and numbers, or in everything that was typed. */
export type SearchIn = 'names' | 'texts'

/** What is being looked for among the people, and of whom Today tells; kept while someone opens a dossier and comes back. */
interface Search {
  readonly text: string
  readonly look: (text: string) => void
  readonly searchIn: SearchIn
  readonly lookIn: (searchIn: SearchIn) => void
  /** Whose names stand there when nothing is looked for. */
  readonly list: PeopleList
  readonly showList: (list: PeopleList) => void
  /** Of a coordinator: Today of the whole office, instead of the own people. */
  readonly wholeOffice: boolean
  readonly showWholeOffice: (wholeOffice: boolean) => void
}

const SearchContext = createContext<Search | null>(null)

export function SearchKeeper({ children }: { readonly children: ReactNode }): ReactElement {
  const [text, look] = useState('')
  const [searchIn, lookIn] = useState<SearchIn>('names')
  const [list, showList] = useState<PeopleList>('own')
  const [wholeOffice, showWholeOffice] = useState(false)
  const search = useMemo(
    () => ({ text, look, searchIn, lookIn, list, showList, wholeOffice, showWholeOffice }),
    [text, searchIn, list, wholeOffice],
  )
  return <SearchContext value={search}>{children}</SearchContext>
}

export function useSearch(): Search {
  const search = useContext(SearchContext)
  if (!search) throw new Error('no search around this part of the window')
  return search
}
