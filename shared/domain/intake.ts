import { z } from 'zod'
import type { CalendarDate } from './calendarDate.ts'
import { Consents } from './consent.ts'
import { CalendarDateField, LanguageField, RandomIdField, TextField } from './fields.ts'
import { agreed } from './consentState.ts'
import { givenFields } from './givenFields.ts'
import {
  extraParts,
  isSensitive,
  needsHealthConsent,
  pictograms,
  questionIds,
  questionsOf,
  type ExtraPart,
  type QuestionId,
} from './intakeQuestions.ts'
import { Talk, TalkEdit } from './talk.ts'

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

/** A part that is talked about with this person only, and why. */
const OpenedPart = z.object({ why: TextField, openedOn: CalendarDateField }).readonly()

export const Intake = z
  .object({
    answers: z.partialRecord(z.enum(questionIds), IntakeAnswer).readonly(),
    opened: z.partialRecord(z.enum(extraParts), OpenedPart).readonly().default({}),
    talks: z.array(Talk).readonly().default([]),
    consents: Consents.default([]),
  })
  .readonly()
export type Intake = z.infer<typeof Intake>

export const emptyIntake: Intake = { answers: {}, opened: {}, talks: [], consents: [] }

export function giveAnswer(intake: Intake, question: QuestionId, answer: IntakeAnswer): Intake {
  return { ...intake, answers: { ...intake.answers, [question]: answer } }
}

const ExtraPartField = z.enum(extraParts)

export const IntakeChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('openPart'), part: ExtraPartField, why: TextField }).readonly(),
  /** Takes the answers of the part away with it. */
  z.object({ change: z.literal('closePart'), part: ExtraPartField }).readonly(),
  z.object({ change: z.literal('sayWhy'), part: ExtraPartField, why: TextField }).readonly(),
  z.object({ change: z.literal('addTalk'), talk: Talk }).readonly(),
  z.object({ change: z.literal('editTalk'), talkId: RandomIdField, edit: TalkEdit }).readonly(),
  z.object({ change: z.literal('removeTalk'), talkId: RandomIdField }).readonly(),
])
export type IntakeChange = z.infer<typeof IntakeChange>

/** Why a part can't be opened: the person's yes for health comes first, then the reason of a sensitive part. Null: it can. */
export function whyNotOpened(
  intake: Intake,
  { part, why }: Extract<IntakeChange, { change: 'openPart' }>,
): 'consentNeeded' | 'reasonNeeded' | null {
  if (needsHealthConsent(part) && !agreed(intake.consents, 'health')) return 'consentNeeded'
  return isSensitive(part) && why.trim() === '' ? 'reasonNeeded' : null
}

/** The kennismaking after a change; null when what it speaks of is gone, or a part may not be opened. */
export function reviseIntake(intake: Intake, revision: IntakeChange, today: CalendarDate): Intake | null {
  switch (revision.change) {
    case 'openPart':
      if (whyNotOpened(intake, revision)) return null
      return withOpened(intake, revision.part, { why: revision.why, openedOn: today })
    case 'sayWhy': {
      const opened = intake.opened[revision.part]
      return opened ? withOpened(intake, revision.part, { ...opened, why: revision.why }) : null
    }
    case 'closePart':
      return intake.opened[revision.part] ? withoutPart(intake, revision.part) : null
    case 'addTalk':
      if (intake.talks.some(({ id }) => id === revision.talk.id)) return null
      return { ...intake, talks: [...intake.talks, revision.talk] }
    case 'editTalk': {
      const { talkId, edit } = revision
      if (!intake.talks.some(({ id }) => id === talkId)) return null
      return {
        ...intake,
        talks: intake.talks.map((talk) => (talk.id === talkId ? { ...talk, ...givenFields(edit) } : talk)),
      }
    }
    case 'removeTalk':
      if (!intake.talks.some(({ id }) => id === revision.talkId)) return null
      return { ...intake, talks: intake.talks.filter(({ id }) => id !== revision.talkId) }
  }
}

/** The kennismaking without a part and everything that was said in it. */
export function withoutPart(intake: Intake, part: ExtraPart): Intake {
  const asked = new Set<string>(questionsOf(part).map(({ id }) => id))
  return {
    ...intake,
    opened: Object.fromEntries(Object.entries(intake.opened).filter(([name]) => name !== part)),
    answers: Object.fromEntries(Object.entries(intake.answers).filter(([question]) => !asked.has(question))),
  }
}

function withOpened(intake: Intake, part: ExtraPart, opened: z.infer<typeof OpenedPart>): Intake {
  return { ...intake, opened: { ...intake.opened, [part]: opened } }
}
