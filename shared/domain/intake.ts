import { z } from 'zod'
import { CalendarDateField, LanguageField, TextField } from './fields.ts'
import { pictograms, questionIds, type QuestionId } from './intakeQuestions.ts'

/** What was said to one question. "Skipped" and "rather not" are answers, never counted as missing. */
export const IntakeAnswer = z
  .object({
    state: z.enum(['answered', 'skipped', 'ratherNot']),
    /** The person's own words, as said. */
    ownWords: TextField,
    language: LanguageField,
    /** What it means in Dutch, written by the worker together with the person; may be empty. */
    inDutch: TextField,
    pointedAt: z.array(z.enum(pictograms)).max(pictograms.length).readonly(),
    answeredOn: CalendarDateField,
  })
  .readonly()
export type IntakeAnswer = z.infer<typeof IntakeAnswer>

export const Intake = z
  .object({ answers: z.partialRecord(z.enum(questionIds), IntakeAnswer).readonly() })
  .readonly()
export type Intake = z.infer<typeof Intake>

export const emptyIntake: Intake = { answers: {} }

export function giveAnswer(intake: Intake, question: QuestionId, answer: IntakeAnswer): Intake {
  return { answers: { ...intake.answers, [question]: answer } }
}
