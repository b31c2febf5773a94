import { intakeParts, questionsOf, type IntakePart, type QuestionId } from '#shared/domain/intakeQuestions.ts'
import type { Intake, IntakeAnswer } from '#shared/domain/intake.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import { openParts, partState, type PartState } from '#shared/domain/partState.ts'
import type { Person } from '#shared/domain/person.ts'

/** The questions for this person in the order of the conversation: strengths and wishes first. */
export function conversation(intake: Intake): readonly QuestionId[] {
  return openParts(intake).flatMap((part) => questionsOf(part).map((question) => question.id))
}

export interface PartLine {
  readonly part: IntakePart
  readonly state: PartState
  /** Where to go on: the first question nobody spoke about, or the first one. */
  readonly goOnAt: QuestionId
  readonly questions: readonly { readonly id: QuestionId; readonly answer: IntakeAnswer | null }[]
}

export function partLines(intake: Intake): readonly PartLine[] {
  return openParts(intake).map((part) => {
    const questions = questionsOf(part).map(({ id }) => ({ id, answer: intake.answers[id] ?? null }))
    const open = questions.find((question) => question.answer === null) ?? questions[0]
    if (!open) throw new Error(`the part ${part} has no questions`)
    return { part, state: partState(intake, part), goOnAt: open.id, questions }
  })
}

export interface WhereInConversation {
  readonly part: IntakePart
  /** Counted from 1. */
  readonly partNumber: number
  readonly parts: number
  readonly questionNumber: number
  readonly questions: number
  readonly previous: QuestionId | null
  readonly next: QuestionId | null
}

/** A question of a part that was closed meanwhile stands alone. */
export function whereIs(question: QuestionId, intake: Intake): WhereInConversation {
  const part = intakeParts.find((candidate) => questionsOf(candidate).some(({ id }) => id === question))
  if (part === undefined) throw new Error(`no such question: ${question}`)
  const parts = openParts(intake)
  const asked = parts.includes(part) ? conversation(intake) : [question]
  const index = asked.indexOf(question)
  return {
    part,
    partNumber: parts.indexOf(part) + 1,
    parts: parts.length,
    questionNumber: index + 1,
    questions: asked.length,
    previous: asked[index - 1] ?? null,
    next: asked[index + 1] ?? null,
  }
}

/** What is written down for a question, before it has a date. */
export type AnswerDraft = Omit<IntakeAnswer, 'answeredOn'>

/** The answer so far, or an empty one in the language the person speaks. */
export function draftOf(answer: IntakeAnswer | undefined, person: Person): AnswerDraft {
  if (!answer) {
    return { state: 'answered', ownWords: '', language: spokenLanguage(person), inDutch: '', pointedAt: [] }
  }
  // In one order of fields, so that a draft and what is stored can be compared as text.
  const { state, ownWords, language, inDutch, pointedAt } = answer
  return { state, ownWords, language, inDutch, pointedAt }
}

/** In which language own words are expected: what is on the paper, else what the person speaks. */
export function spokenLanguage(person: Person): LanguageTag {
  return person.paperLanguage === 'nl' ? (person.speaks[0] ?? 'nl') : person.paperLanguage
}

/** What the list shows of an answer: own words first, else the Dutch. */
export function answerInShort(answer: IntakeAnswer): { text: string; language: LanguageTag } | null {
  if (answer.ownWords !== '') return { text: answer.ownWords, language: answer.language }
  return answer.inDutch === '' ? null : { text: answer.inDutch, language: 'nl' }
}
