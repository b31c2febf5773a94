import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { hourFacts } from '#shared/domain/hoursDone.ts'
import { useWords } from '../../words.ts'
import { LawText } from './LawField.tsx'
import { LawHints } from './LawHints.tsx'
import styles from './Municipality.module.css'

/** Hours by kind and phase, as a school's statement says them. */
export function EditHours({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  return (
    <>
      <p className={styles['soft']}>{say('lawFacts.hint.hoursDone')}</p>
      <div className={styles['fields']}>
        {hourFacts.map((fact) => (
          <LawText key={fact} dossier={dossier} fact={fact} label={say(`lawFacts.label.${fact}`)} />
        ))}
      </div>
      <LawHints dossier={dossier} place="hours" />
    </>
  )
}
