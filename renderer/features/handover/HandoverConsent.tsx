import { useState, type ReactElement } from 'react'
import type { Consent } from '#shared/domain/consent.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { languages, languageTags, type LanguageTag } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import { BothLanguages, UncheckedHint } from './BothLanguages.tsx'
import styles from './Handover.module.css'
import { SavePaper } from './SavePaper.tsx'

interface HandoverConsentProps {
  readonly dossier: Dossier
  readonly to: string
  readonly parts: readonly TransferPart[]
  readonly onSaid: (said: Consent['said']) => void
}

/** What is asked of the person, in both languages, and what the person said. A no is written down just as a yes. */
export function HandoverConsent({ dossier, to, parts, onSaid }: HandoverConsentProps): ReactElement {
  const { say, language: interfaceLanguage } = useWords()
  const order = useOrderAndSay()
  const { id, person } = dossier
  const [how, setHow] = useState<Consent['how']>(person.interpreter === 'yes' ? 'withInterpreter' : 'onPaper')
  const [language, setLanguage] = useState<LanguageTag>(person.speaks[0] ?? person.paperLanguage)

  async function note(said: Consent['said']): Promise<void> {
    const given = { purpose: 'otherOffice', said, how, language, about: { to, parts } } as const
    if ((await order('noteConsent', { id, given })).ok) onSaid(said)
  }

  return (
    <div className={styles['stack']}>
      <p>{say('handover.prose.consent', { name: person.callName, office: to })}</p>
      <BothLanguages
        language={person.paperLanguage}
        lines={[
          'consentOpening',
          'consentMayRefuse',
          'consentWhy',
          'consentWhoReads',
          'consentHowLong',
          'consentOnce',
          'goesAlong',
          ...parts.map((part) => ({ part })),
        ]}
      />
      <UncheckedHint language={person.paperLanguage} />
      <SavePaper dossier={dossier} paper="transferConsent" parts={null} />
      <Choice<Consent['how']>
        label={say('handover.label.how')}
        value={how}
        isStacked
        onChange={setHow}
        options={[
          { value: 'onPaper', label: say('handover.label.howPaper') },
          { value: 'withInterpreter', label: say('handover.label.howInterpreter') },
          { value: 'spoken', label: say('handover.label.howSpoken') },
        ]}
      />
      <SelectField
        label={say('intake.label.consentLanguage')}
        value={language}
        onChange={setLanguage}
        options={languageTags.map((tag) => ({ value: tag, label: languages[tag][interfaceLanguage] }))}
      />
      <div className={styles['buttons']}>
        <Button onPress={() => note('yes')}>{say('intake.action.consentYes')}</Button>
        <Button onPress={() => note('no')}>{say('intake.action.consentNo')}</Button>
      </div>
    </div>
  )
}
