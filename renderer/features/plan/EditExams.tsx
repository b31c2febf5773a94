import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useWords } from '../../words.ts'
import { LawDate } from './LawField.tsx'
import { LawHints } from './LawHints.tsx'
import { examDays } from './municipalView.ts'
import styles from './Municipality.module.css'

/** Days of exams and of DUO, each with when an answer may come. No marks, and nothing about what did not go well. */
export function EditExams({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  return (
    <>
      <p className={styles['soft']}>{say('lawFacts.hint.exams')}</p>
      <div className={styles['fields']}>
        {examDays.map((fact) => (
          <div key={fact} className={styles['hinted']}>
            <LawDate dossier={dossier} fact={fact} kind="past" label={say(`lawFacts.label.${fact}`)} />
            <LawHints dossier={dossier} place={fact} />
          </div>
        ))}
      </div>
    </>
  )
}
