import { useCallback, useMemo } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { QuestionId } from '#shared/domain/intakeQuestions.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useSavedField } from '../../saving/useSavedField.ts'
import { useOrder } from '../../useAnswer.ts'
import { draftOf, type AnswerDraft } from './kennismakingView.ts'

interface DraftOfAnswer {
  readonly draft: AnswerDraft
  readonly failure: Failure | undefined
  readonly change: (part: Partial<AnswerDraft>) => void
  /** For a choice: written at once, not after a quiet moment. True when it is on the disk. */
  readonly changeNow: (part: Partial<AnswerDraft>) => Promise<boolean>
  readonly leave: () => void
}

/** One answer as one draft, so that words and drawings pointed at never overwrite each other. */
export function useAnswerDraft({ id, intake, person }: Dossier, question: QuestionId): DraftOfAnswer {
  const giveOrder = useOrder()
  const desk = useSaveDesk()
  const subject = `${id} answer ${question}`
  const stored = useMemo(
    () => JSON.stringify(draftOf(intake.answers[question], person)),
    [intake.answers, question, person],
  )
  const write = useCallback(
    (text: string) => giveOrder('giveAnswer', { id, question, answer: JSON.parse(text) as AnswerDraft }),
    [giveOrder, id, question],
  )
  const { value, failure, change: changeText, leave } = useSavedField(subject, stored, write)
  const draft = useMemo(() => JSON.parse(value) as AnswerDraft, [value])
  const change = (part: Partial<AnswerDraft>): void => {
    changeText(JSON.stringify({ ...draft, ...part }))
  }
  return {
    draft,
    failure,
    change,
    changeNow: (part) => {
      change(part)
      return desk.now(subject)
    },
    leave,
  }
}
