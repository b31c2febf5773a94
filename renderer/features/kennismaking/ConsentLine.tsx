import { useState, type ReactElement } from 'react'
import { agreed, consentFor } from '#shared/domain/consentState.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { ConsentPurpose } from '#shared/domain/intakeQuestions.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { AskConsent } from './AskConsent.tsx'
import styles from './Kennismaking.module.css'
import { WithdrawConsent } from './WithdrawConsent.tsx'

interface ConsentLineProps {
  readonly purpose: ConsentPurpose
  readonly dossier: Dossier
}

/** One purpose: what was said about it, and asking or taking back. */
export function ConsentLine({ purpose, dossier }: ConsentLineProps): ReactElement {
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

function WhatWasSaid({ purpose, dossier }: ConsentLineProps): string {
  const { say, language } = useWords()
  const last = consentFor(dossier.intake.consents, purpose)
  if (!last) return say('intake.label.consentNotAsked')
  if (last.withdrawnOn !== null) {
    return say('intake.label.consentWithdrawn', { date: shortDate(last.withdrawnOn, language) })
  }
  const date = shortDate(last.on, language)
  if (last.said === 'no') return say('intake.label.consentSaidNo', { date })
  return [
    say('intake.label.consentSaidYes', { date }),
    ...(last.about ? [say('intake.label.consentTo', { office: last.about.to })] : []),
    say('intake.label.consentUntil'),
  ].join('. ')
}
