import type { Intake } from './intake.ts'
import { intakeParts, isExtra, questionsOf, type IntakePart } from './intakeQuestions.ts'

/** A part of the kennismaking as the list shows it; there is no "incomplete". */
export type PartState = 'notStarted' | 'busy' | 'discussed'

/** Stands apart from the schemas, so that the window can use it without carrying them. */
export function partState(intake: Intake, part: IntakePart): PartState {
  const questions = questionsOf(part)
  const touched = questions.filter((question) => intake.answers[question.id] !== undefined)
  if (touched.length === 0) return 'notStarted'
  return touched.length === questions.length ? 'discussed' : 'busy'
}

/** The parts that are talked about with this person, in the order of the conversation. */
export function openParts(intake: Intake): readonly IntakePart[] {
  return intakeParts.filter((part) => !isExtra(part) || intake.opened[part] !== undefined)
}
