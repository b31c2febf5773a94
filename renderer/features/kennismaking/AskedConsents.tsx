import type { ReactElement } from 'react'
import { consentFor } from '#shared/domain/consentState.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { consentPurposes } from '#shared/domain/intakeQuestions.ts'
import { GoTo } from '../../navigation.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { ConsentLine } from './ConsentLine.tsx'
import styles from './Kennismaking.module.css'

/** What was asked, among the papers: a yes, a no and what was taken back. The other purposes are asked in the kennismaking. */
export function AskedConsents({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const asked = consentPurposes.filter((purpose) => consentFor(dossier.intake.consents, purpose) !== null)
  return (
    <Panel title={say('intake.label.consents')}>
      {asked.length === 0 ? (
        <p className={styles['careful']}>{say('intake.prose.noneAsked')}</p>
      ) : (
        <ul className={styles['subjects']}>
          {asked.map((purpose) => (
            <ConsentLine key={purpose} purpose={purpose} dossier={dossier} />
          ))}
        </ul>
      )}
      <div>
        <GoTo
          place={{ screen: 'dossier', id: dossier.id, tab: 'kennismaking' }}
          className={buttonLook('quiet')}
        >
          {say('intake.action.allConsents')}
        </GoTo>
      </div>
    </Panel>
  )
}
