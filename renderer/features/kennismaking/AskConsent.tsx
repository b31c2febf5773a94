import { useState, type ReactElement } from 'react'
import type { Consent } from '#shared/domain/consent.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { ConsentPurpose } from '#shared/domain/intakeQuestions.ts'
import { languages, languageTags, type LanguageTag } from '#shared/domain/language.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import styles from './Kennismaking.module.css'
import { spokenLanguage } from './kennismakingView.ts'

interface AskConsentProps {
  readonly dossier: Dossier
  readonly purpose: ConsentPurpose
  readonly onDone: () => void
}

/** How it was asked, in which language, and what the person said. */
export function AskConsent({ dossier, purpose, onDone }: AskConsentProps): ReactElement {
  const { say, language: interfaceLanguage } = useWords()
  const order = useOrderAndSay()
  const { id, person } = dossier
  const [how, setHow] = useState<Consent['how']>(person.interpreter === 'yes' ? 'withInterpreter' : 'spoken')
  const [language, setLanguage] = useState<LanguageTag>(spokenLanguage(person))
  async function note(said: Consent['said']): Promise<void> {
    if ((await order('noteConsent', { id, given: { purpose, said, how, language } })).ok) onDone()
  }
  return (
    <div className={styles['ask']}>
      <Choice
        label={say('intake.label.consentHow')}
        value={how}
        onChange={setHow}
        options={[
          { value: 'spoken', label: say('intake.label.howSpoken') },
          { value: 'withInterpreter', label: say('intake.label.howInterpreter') },
          { value: 'onPaper', label: say('intake.label.howPaper') },
        ]}
      />
      <SelectField
        label={say('intake.label.consentLanguage')}
        value={language}
        onChange={setLanguage}
        options={languageTags.map((tag) => ({ value: tag, label: languages[tag][interfaceLanguage] }))}
      />
      <div className={styles['choices']}>
        <Button onPress={() => note('yes')}>{say('intake.action.consentYes')}</Button>
        <Button onPress={() => note('no')}>{say('intake.action.consentNo')}</Button>
        <Button look="quiet" onPress={onDone}>
          {say('app.action.cancel')}
        </Button>
      </div>
    </div>
  )
}
