import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { consentPurposes } from '#shared/domain/intakeQuestions.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { ConsentLine } from './ConsentLine.tsx'
import styles from './Kennismaking.module.css'

/** Each purpose apart, in both languages; taking back is as easy as giving. */
export function Consents({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const other = dossier.person.paperLanguage === 'nl' ? null : intakeWords(dossier.person.paperLanguage)
  return (
    <Panel title={say('intake.label.consents')}>
      <p>{say('intake.prose.consents')}</p>
      {other && (
        <p>
          <ForeignText language={other.language}>{other.mayRefuse}</ForeignText>
        </p>
      )}
      <ul className={styles['subjects']}>
        {consentPurposes.map((purpose) => (
          <ConsentLine key={purpose} purpose={purpose} dossier={dossier} />
        ))}
      </ul>
    </Panel>
  )
}
