import { useState, type ReactElement } from 'react'
import { agreed, consentFor } from '#shared/domain/consentState.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { consentPurposes, type ConsentPurpose } from '#shared/domain/intakeQuestions.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { AskConsent } from './AskConsent.tsx'
import styles from './Kennismaking.module.css'
import { WithdrawConsent } from './WithdrawConsent.tsx'

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
          <Purpose key={purpose} purpose={purpose} dossier={dossier} />
        ))}
      </ul>
    </Panel>
  )
}

interface PurposeProps {
  readonly purpose: ConsentPurpose
  readonly dossier: Dossier
}

function Purpose({ purpose, dossier }: PurposeProps): ReactElement {
  const { say } = useWords()
  const [open, setOpen] = useState<'ask' | 'withdraw' | null>(null)
  const { intake, person } = dossier
  const other = person.paperLanguage === 'nl' ? null : intakeWords(person.paperLanguage)
  const close = (): void => {
    setOpen(null)
  }
  return (
    <li className={styles['subject']}>
      <div className={styles['subjectName']}>
        <strong lang="nl">{nl.consents[purpose]}</strong>
        {other && <ForeignText language={other.language}>{other.consents[purpose]}</ForeignText>}
        <p className={styles['careful']}>
          <WhatWasSaid dossier={dossier} purpose={purpose} />
        </p>
        {open === 'ask' && <AskConsent dossier={dossier} purpose={purpose} onDone={close} />}
      </div>
      {agreed(intake.consents, purpose) ? (
        <Button
          label={`${say('intake.action.withdraw')}: ${nl.consents[purpose]}`}
          onPress={() => {
            setOpen('withdraw')
          }}
        >
          {say('intake.action.withdraw')}
        </Button>
      ) : (
        open !== 'ask' && (
          <Button
            label={`${say('intake.action.askConsent')}: ${nl.consents[purpose]}`}
            onPress={() => {
              setOpen('ask')
            }}
          >
            {say('intake.action.askConsent')}
          </Button>
        )
      )}
      <WithdrawConsent dossier={dossier} purpose={purpose} isOpen={open === 'withdraw'} onClose={close} />
    </li>
  )
}

function WhatWasSaid({ purpose, dossier }: PurposeProps): string {
  const { say, language } = useWords()
  const last = consentFor(dossier.intake.consents, purpose)
  if (!last) return say('intake.label.consentNotAsked')
  if (last.withdrawnOn !== null) {
    return say('intake.label.consentWithdrawn', { date: shortDate(last.withdrawnOn, language) })
  }
  const date = shortDate(last.on, language)
  return say(last.said === 'yes' ? 'intake.label.consentSaidYes' : 'intake.label.consentSaidNo', { date })
}
