import type { ReactElement } from 'react'
import { intakeQuestions, type Pictogram, type QuestionId } from '#shared/domain/intakeQuestions.ts'
import { languageTags } from '#shared/domain/language.ts'
import type { IntakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { nameOf } from '../../ui/LanguagesField.tsx'
import { PictogramIcon } from '../../ui/PictogramIcon.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ToggleTile } from '../../ui/ToggleTile.tsx'
import { useWords } from '../../words.ts'
import styles from './Question.module.css'
import type { useAnswerDraft } from './useAnswerDraft.ts'

interface AnswerFieldsProps {
  readonly name: string
  readonly question: QuestionId
  readonly other: IntakeWords | null
  readonly answer: ReturnType<typeof useAnswerDraft>
}

/** What was pointed at and what was said: own words in the own language, and what they mean in Dutch. */
export function AnswerFields({ name, question, other, answer }: AnswerFieldsProps): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { draft, change, changeNow, leave, failure } = answer
  const drawings = intakeQuestions.find((candidate) => candidate.id === question)?.pictograms ?? []

  function point(pictogram: Pictogram, isOn: boolean): void {
    const others = draft.pointedAt.filter((pointed) => pointed !== pictogram)
    void changeNow({ state: 'answered', pointedAt: isOn ? [...others, pictogram] : others })
  }

  return (
    <div className={styles['answer']}>
      {drawings.length > 0 && (
        <div role="group" aria-label={say('intake.label.pictograms')} className={styles['drawings']}>
          {drawings.map((pictogram) => (
            <ToggleTile
              key={pictogram}
              icon={<PictogramIcon name={pictogram} />}
              isSelected={draft.pointedAt.includes(pictogram)}
              onChange={(isOn) => {
                point(pictogram, isOn)
              }}
            >
              <span lang="nl">{nl.pictograms[pictogram]}</span>
              {other && <ForeignText language={other.language}>{other.pictograms[pictogram]}</ForeignText>}
            </ToggleTile>
          ))}
        </div>
      )}
      <div className={styles['fields']}>
        <TextField
          label={say('intake.label.ownWords', { name })}
          hint={say('app.hint.readTogether')}
          language={draft.language}
          rows="several"
          isWide
          value={draft.ownWords}
          onChange={(ownWords) => {
            change({ state: 'answered', ownWords })
          }}
          onLeave={leave}
          problem={failure && sentence(failure)}
        />
        <SelectField
          label={say('intake.label.saidIn')}
          value={draft.language}
          options={languageTags.map((value) => ({ value, label: nameOf(value, language) }))}
          onChange={(spoken) => {
            change({ language: spoken })
          }}
        />
        {draft.language !== 'nl' && (
          <TextField
            label={say('intake.label.inDutch')}
            hint={say('intake.hint.inDutch')}
            language="nl"
            rows="several"
            isWide
            value={draft.inDutch}
            onChange={(inDutch) => {
              change({ state: 'answered', inDutch })
            }}
            onLeave={leave}
          />
        )}
      </div>
    </div>
  )
}
