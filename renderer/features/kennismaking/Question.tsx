import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { QuestionId } from '#shared/domain/intakeQuestions.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { goTo, GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { InTwoLanguages } from './InTwoLanguages.tsx'
import { whereIs } from './kennismakingView.ts'
import { LargeQuestion } from './LargeQuestion.tsx'
import styles from './Question.module.css'
import { useAnswerDraft } from './useAnswerDraft.ts'

interface QuestionProps {
  readonly dossier: Dossier
  readonly question: QuestionId
}

/** One question, in two languages side by side, for two people at one screen. */
export function Question({ dossier, question }: QuestionProps): ReactElement {
  const { say } = useWords()
  const [isLarge, setLarge] = useState(false)
  const where = whereIs(question, dossier.intake)
  const answer = useAnswerDraft(dossier, question)
  const { id, person } = dossier
  const other = person.paperLanguage === 'nl' ? null : intakeWords(person.paperLanguage)

  function go(to: QuestionId | null): void {
    answer.leave()
    goTo(
      to === null ? { screen: 'dossier', id, tab: 'kennismaking' } : { screen: 'question', id, question: to },
    )
  }
  async function passOver(state: 'skipped' | 'ratherNot'): Promise<void> {
    if (await answer.changeNow({ state })) go(where.next)
  }

  return (
    <article className={styles['question']}>
      <header className={styles['head']}>
        <div>
          <p className={styles['where']}>
            <Typed>{person.callName}</Typed> ·{' '}
            {say('intake.label.partOf', {
              part: where.partNumber,
              total: where.parts,
              name: nl.parts[where.part],
            })}
          </p>
          <p className={styles['progress']}>
            {say('intake.label.questionOf', { question: where.questionNumber, total: where.questions })}
            <progress
              aria-label={say('intake.label.title')}
              max={where.questions}
              value={where.questionNumber}
            />
          </p>
        </div>
        <div className={styles['headButtons']}>
          <Button
            onPress={() => {
              setLarge(true)
            }}
          >
            {say('intake.action.large')}
          </Button>
          <GoTo place={{ screen: 'dossier', id, tab: 'kennismaking' }} className={buttonLook()}>
            {say('intake.action.stop')}
          </GoTo>
        </div>
      </header>
      <InTwoLanguages question={question} paperLanguage={person.paperLanguage} other={other} />
      <AnswerFields name={person.callName} question={question} other={other} answer={answer} />
      <nav aria-label={say('intake.label.title')} className={styles['ways']}>
        <Button
          icon={<IconArrowLeft aria-hidden />}
          onPress={() => {
            go(where.previous)
          }}
        >
          {say('intake.action.previous')}
        </Button>
        <Button
          look="main"
          icon={<IconArrowRight aria-hidden />}
          onPress={() => {
            go(where.next)
          }}
        >
          {say('intake.action.next')}
        </Button>
        <Button onPress={() => passOver('skipped')} isPressed={answer.draft.state === 'skipped'}>
          {say('intake.action.skip')}
        </Button>
        <Button onPress={() => passOver('ratherNot')} isPressed={answer.draft.state === 'ratherNot'}>
          {say('intake.action.ratherNot')}
        </Button>
      </nav>
      <LargeQuestion
        question={question}
        other={other}
        isOpen={isLarge}
        onClose={() => {
          setLarge(false)
        }}
      />
    </article>
  )
}
