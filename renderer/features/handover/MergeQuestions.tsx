import type { ReactElement } from 'react'
import type { MergeChoice, MergeChoices, MergeQuestion } from '#shared/domain/handover/mergeQuestion.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { labelOf, valueWords } from './mergeWords.ts'

interface MergeQuestionsProps {
  readonly questions: readonly MergeQuestion[]
  readonly choices: MergeChoices
  readonly onChoose: (path: string, choice: MergeChoice) => void
}

/** What both offices wrote, each differently: side by side, and nobody wins by itself. */
export function MergeQuestions({ questions, choices, onChoose }: MergeQuestionsProps): ReactElement {
  const { say } = useWords()
  if (questions.length === 0) return <p>{say('handover.prose.noQuestions')}</p>
  return (
    <div className={styles['stack']}>
      <p>{say('handover.prose.questions', { count: questions.length })}</p>
      <ol className={styles['offices']}>
        {questions.map((question) => (
          <li key={question.path} className={styles['office']}>
            <Question question={question} choice={choices[question.path]} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface QuestionProps {
  readonly question: MergeQuestion
  readonly choice: MergeChoice | undefined
  readonly onChoose: (path: string, choice: MergeChoice) => void
}

function Question({ question, choice, onChoose }: QuestionProps): ReactElement {
  const { say, language } = useWords()
  const { path, item, ours, theirs, canBeBoth } = question
  const label = labelOf(path, say)
  const side = (value: unknown): ReactElement => <Typed>{valueWords(path, value, say, language)}</Typed>
  return (
    <>
      {item !== '' && (
        <p className={styles['soft']}>
          <Typed>{valueWords('', item, say, language)}</Typed>
        </p>
      )}
      <Choice<MergeChoice | 'open'>
        label={label}
        value={choice ?? 'open'}
        isStacked
        onChange={(chosen) => {
          if (chosen !== 'open') onChoose(path, chosen)
        }}
        options={[
          {
            value: 'ours',
            label: (
              <>
                {say('handover.label.ours')} {side(ours)}
              </>
            ),
          },
          {
            value: 'theirs',
            label: (
              <>
                {say('handover.label.theirs')} {side(theirs)}
              </>
            ),
          },
          ...(canBeBoth ? [{ value: 'both' as const, label: say('handover.label.both') }] : []),
        ]}
      />
    </>
  )
}
