import type { ReactElement, ReactNode } from 'react'
import type { ListedPerson } from '#shared/contract/views.ts'
import { shortDate } from '../../dates.ts'
import { languageNames } from '../../languageNames.ts'
import { GoTo } from '../../navigation.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { WholeName } from '../../ui/WholeName.tsx'
import { useWords } from '../../words.ts'
import styles from './People.module.css'
import { matchWords, wholeName } from './peopleView.ts'

interface PeopleTableProps {
  readonly people: readonly ListedPerson[]
  readonly search: string
}

/** A plain table, each row one link. No photo, nationality or colour: fit to be seen over a shoulder. */
export function PeopleTable({ people, search }: PeopleTableProps): ReactElement {
  const { say } = useWords()
  return (
    <table className={styles['table']} aria-label={say('people.label.table')}>
      <thead>
        <tr>
          <th scope="col">{say('people.label.columnName')}</th>
          <th scope="col">{say('people.label.columnLanguages')}</th>
          <th scope="col">{say('people.label.columnWorker')}</th>
          <th scope="col">{say('people.label.columnLastContact')}</th>
          <th scope="col">{say('people.label.columnNext')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((line) => (
          <PersonRow key={line.id} line={line} search={search} />
        ))}
      </tbody>
    </table>
  )
}

function PersonRow({ line, search }: { readonly line: ListedPerson; readonly search: string }): ReactElement {
  const { say, language } = useWords()
  const match = matchWords(line.match)
  return (
    <tr className={styles['row']}>
      <th scope="row" className={styles['nameCell']}>
        <span className={styles['names']}>
          <GoTo place={{ screen: 'dossier', id: line.id, tab: 'overview' }} className={styles['name']}>
            <WholeName name={line} />
          </GoTo>
          <OwnScriptName
            name={line.nameInOwnScript}
            languages={[...line.speaks, line.paperLanguage]}
            besides={wholeName(line)}
            className={styles['ownScript']}
          />
          {line.householdSize > 1 && (
            <span className={styles['ownScript']}>
              ({say('household.label.size', { count: line.householdSize })})
            </span>
          )}
        </span>
        {match && <span className={styles['match']}>{say(match, { search })}</span>}
        {line.isColleagues && <span className={styles['match']}>{say('support.label.colleagues')}</span>}
        {line.finishedOn !== null && (
          <span className={styles['match']}>
            {say('support.label.finishedShort', { date: shortDate(line.finishedOn, language) })}
          </span>
        )}
        {line.damaged && <span className={styles['damaged']}>{say('people.label.damaged')}</span>}
      </th>
      <td>{languageNames(line.speaks, language)}</td>
      <td>
        <Typed>{line.supportedBy}</Typed>
      </td>
      <td className={styles['date']}>
        {line.lastContactOn === null ? (
          '–'
        ) : (
          <Labelled label={say('people.label.columnLastContact')}>
            {shortDate(line.lastContactOn, language)}
          </Labelled>
        )}
      </td>
      <td className={styles['date']}>
        {line.next ? (
          <Labelled label={say('people.label.columnNext')}>
            {shortDate(line.next.on, language)}
            {line.next.time !== null && `, ${line.next.time}`}
          </Labelled>
        ) : (
          '–'
        )}
      </td>
    </tr>
  )
}

/** Two days in one row: where the columns have no heads, each says which it is. */
function Labelled({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <>
      <span className={styles['inline']}>{label}: </span>
      {children}
    </>
  )
}
