import type { ReactElement } from 'react'
import { agreed } from '#shared/domain/consentState.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { consentPurposes } from '#shared/domain/intakeQuestions.ts'
import { shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import { lastPlanPaper } from './lastPlanPaper.ts'
import styles from './Papers.module.css'

interface InShortProps {
  readonly dossier: Dossier
  /** To the papers, consents and documents themselves. */
  readonly onLook: () => void
}

/** What is there already, in one line above what can be printed. */
export function InShort({ dossier, onLook }: InShortProps): ReactElement {
  const { say, language } = useWords()
  const { intake, attachments } = dossier
  const plan = lastPlanPaper(dossier)
  const consents = consentPurposes.filter((purpose) => agreed(intake.consents, purpose)).length
  const facts = [
    plan
      ? say('paper.label.shortPlan', { number: plan.version, date: shortDate(plan.madeOn, language) })
      : say('paper.label.shortNoPlan'),
    say('paper.label.shortConsents', { count: consents }),
    say('paper.label.shortDocuments', { count: attachments.length }),
  ]
  return (
    <p className={styles['inShort']}>
      {facts.join(' · ')}
      <Button look="quiet" onPress={onLook}>
        {say('paper.action.lookAtThem')}
      </Button>
    </p>
  )
}
