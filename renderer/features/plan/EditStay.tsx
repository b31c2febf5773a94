import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { keepsStay } from '#shared/domain/stayKept.ts'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import { LawDate, LawText } from './LawField.tsx'
import { LawHints } from './LawHints.tsx'
import styles from './Municipality.module.css'
import { useLawFacts } from './useLawFacts.ts'

interface StayProps {
  readonly dossier: Dossier
}

/** Stay (I1): first why it is needed, then no more than that. No numbers, no copies, on no paper. */
export function EditStay({ dossier }: StayProps): ReactElement {
  const { say } = useWords()
  const { lawFacts } = dossier
  return (
    <>
      <LawText
        dossier={dossier}
        fact="whyStay"
        label={say('lawFacts.label.whyStay')}
        hint={say('lawFacts.hint.whyStay')}
        isWide
        isFreeText
      />
      {(lawFacts.whyStay.trim() !== '' || keepsStay(lawFacts)) && <StayFields dossier={dossier} />}
    </>
  )
}

const permits = ['unknown', 'asylum', 'familyOfAsylum', 'family', 'protection', 'other'] as const
const permitKeys = {
  unknown: 'lawFacts.label.permitUnknown',
  asylum: 'lawFacts.label.permitAsylum',
  familyOfAsylum: 'lawFacts.label.permitFamilyOfAsylum',
  family: 'lawFacts.label.permitFamily',
  protection: 'lawFacts.label.permitProtection',
  other: 'lawFacts.label.permitOther',
} as const

function StayFields({ dossier }: StayProps): ReactElement {
  const { say } = useWords()
  const { choose } = useLawFacts(dossier)
  const { permit, status } = dossier.lawFacts
  return (
    <>
      <p className={styles['soft']}>{say('lawFacts.hint.stay')}</p>
      <div className={styles['fields']}>
        <div className={styles['hinted']}>
          <SelectField
            label={say('lawFacts.label.permit')}
            value={permit}
            options={permits.map((value) => ({ value, label: say(permitKeys[value]) }))}
            onChange={(chosen) => {
              choose({ permit: chosen })
            }}
          />
          <LawHints dossier={dossier} place="permit" />
        </div>
        <div className={styles['hinted']}>
          <LawDate dossier={dossier} fact="permitFrom" kind="past" label={say('lawFacts.label.permitFrom')} />
          <LawHints dossier={dossier} place="permitFrom" />
        </div>
        <div className={styles['hinted']}>
          <LawDate
            dossier={dossier}
            fact="permitUntil"
            kind="future"
            label={say('lawFacts.label.permitUntil')}
          />
          <LawHints dossier={dossier} place="permitUntil" />
        </div>
      </div>
      {(permit === 'asylum' || status !== 'unknown') && (
        <Choice
          label={say('lawFacts.label.status')}
          value={status}
          options={[
            { value: 'A', label: say('lawFacts.label.statusA') },
            { value: 'B', label: say('lawFacts.label.statusB') },
            { value: 'unknown', label: say('lawFacts.label.statusUnknown') },
          ]}
          onChange={(chosen) => {
            choose({ status: chosen })
          }}
        />
      )}
      <LawHints dossier={dossier} place="status" />
    </>
  )
}
