import MiniSearch from 'minisearch'
import type { PersonLine } from '#shared/contract/views.ts'
import { birthYearOf } from '#shared/domain/birthYear.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { fold, nameWords, soundKeys } from './nameKeys.ts'

export type Match = PersonLine['match']

export interface Found {
  readonly id: DossierId
  readonly match: NonNullable<Match>
}

/** What somebody is found by. */
export type Findable = Pick<
  DossierSummary,
  'id' | 'number' | 'callName' | 'otherNames' | 'nameInOwnScript' | 'birth'
>

/** Finds people by name in any script, by dossier number and by year of birth. In memory only; gone with the lock. */
export interface PeopleIndex {
  put(summary: Findable): void
  /** Best first. */
  find(typed: string): readonly Found[]
}

interface Entry {
  readonly id: DossierId
  readonly names: string
  readonly number: string
  readonly birthYear: string
}

export function createPeopleIndex(summaries: readonly Findable[]): PeopleIndex {
  const index = new MiniSearch<Entry>({
    fields: ['names', 'number', 'birthYear'],
    tokenize: (text) => [...nameWords(text)],
    // A number is not heard: the letters of 'DN-2974' would sound like Hodan.
    processTerm: (word, field) => [fold(word), ...(isHeard(field) ? soundKeys(word) : [])],
    searchOptions: {
      prefix: (term) => !term.startsWith('~'),
      fuzzy: (term) => (!term.startsWith('~') && term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
      boost: { number: 2 },
    },
  })
  index.addAll(summaries.map(entryOf))

  return {
    put(summary) {
      const entry = entryOf(summary)
      if (index.has(entry.id)) index.replace(entry)
      else index.add(entry)
    },
    find(typed) {
      const wanted = nameWords(typed).map(fold)
      return index.search(typed).map((result) => ({
        id: result.id as DossierId,
        match: whyFound(wanted, result.match),
      }))
    },
  }
}

/** Words that are searched for come without a field, and may be a name. */
function isHeard(field: string | undefined): boolean {
  return field === undefined || field === 'names'
}

/** Why a person was found, the strongest reason first. */
function whyFound(
  wanted: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): NonNullable<Match> {
  const terms = Object.entries(match)
  if (terms.some(([, fields]) => fields.includes('number'))) return 'number'
  if (terms.some(([, fields]) => fields.includes('birthYear'))) return 'birthYear'
  if (terms.some(([term]) => wanted.includes(term))) return 'exact'
  if (terms.some(([term]) => wanted.some((word) => word !== '' && term.startsWith(word)))) return 'start'
  return 'soundsLike'
}

function entryOf(summary: Findable): Entry {
  return {
    id: summary.id,
    names: [summary.callName, summary.otherNames, summary.nameInOwnScript].join(' '),
    number: summary.number,
    birthYear: String(birthYearOf(summary.birth) ?? ''),
  }
}
