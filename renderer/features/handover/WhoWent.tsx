import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import type { Going } from './handOutState.ts'

interface WhoWentProps {
  readonly dossier: Dossier
  readonly people: readonly Going[]
}

/** Who of the household goes in this file, and who does not: without a reason, and nobody has to tell one. */
export function WhoWent({ dossier, people }: WhoWentProps): ReactElement {
  const { say } = useWords()
  const { answer } = useAnswer('readHousehold', { id: dossier.id })
  const names = new Map(answer?.members.map(({ line }) => [line.id, line.callName]))
  return (
    <ul className={styles['who']}>
      {people.map(({ id, said }) => (
        <li key={id}>
          {say(said === 'yes' ? 'handover.label.goesAlong' : 'handover.label.stays', {
            name: id === dossier.id ? dossier.person.callName : (names.get(id) ?? ''),
          })}
        </li>
      ))}
    </ul>
  )
}
