import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import { emptyIntake, giveAnswer, Intake, IntakeAnswer } from './intake.ts'
import {
  intakeParts,
  intakeQuestions,
  pictograms,
  questionIds,
  questionsOf,
  type QuestionId,
} from './intakeQuestions.ts'
import { partState } from './partState.ts'

const today = calendarDate('2026-11-24')
const anyQuestion = fc.constantFrom(...questionIds)
const anyAnswer: fc.Arbitrary<IntakeAnswer> = fc.record({
  state: fc.constantFrom('answered' as const, 'skipped' as const, 'ratherNot' as const),
  ownWords: fc.string(),
  language: fc.constantFrom('ti' as const, 'ar' as const, 'nl' as const),
  inDutch: fc.string(),
  pointedAt: fc.uniqueArray(fc.constantFrom(...pictograms)),
  answeredOn: fc.constant(today),
})

describe('the questions', () => {
  test('each stands once, in one part, with drawings to point at without repeats', () => {
    expect(intakeQuestions.map(({ id }) => id).sort()).toEqual([...questionIds].sort())
    expect(intakeParts.flatMap(questionsOf)).toHaveLength(questionIds.length)
    for (const question of intakeQuestions) {
      expect(new Set(question.pictograms).size).toBe(question.pictograms.length)
    }
  })

  test('begin with strengths and wishes, and end with agreements', () => {
    expect(intakeQuestions[0]?.part).toBe('strengths')
    expect(intakeParts.slice(0, 2)).toEqual(['strengths', 'wishes'])
    expect(intakeQuestions.at(-1)?.id).toBe('whatWeAgreed')
  })

  test('stand in the order of their parts, so that going on never jumps back', () => {
    const places = intakeQuestions.map(({ part }) => intakeParts.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe('answers', () => {
  test('the last one given stays, and the others are left alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyQuestion, anyAnswer)), (given) => {
        const intake = given.reduce(
          (current, [question, answer]) => giveAnswer(current, question, answer),
          emptyIntake,
        )
        expect(intake.answers).toEqual(Object.fromEntries(given))
        expect(Intake.parse(intake)).toEqual(intake)
        expect(emptyIntake.answers).toEqual({})
      }),
    )
  })

  test.each([
    { state: 'answered', ownWords: 'x', language: 'xx', inDutch: '', pointedAt: [], answeredOn: today },
    { state: 'missing', ownWords: 'x', language: 'nl', inDutch: '', pointedAt: [], answeredOn: today },
    { state: 'answered', ownWords: 'x', language: 'nl', inDutch: '', pointedAt: ['ship'], answeredOn: today },
    {
      state: 'answered',
      ownWords: 'x',
      language: 'nl',
      inDutch: '',
      pointedAt: [],
      answeredOn: '2026-02-30',
    },
  ])('that mean nothing are refused: %j', (answer) => {
    expect(IntakeAnswer.safeParse(answer).success).toBe(false)
  })
})

describe('how far a part is', () => {
  test('is not started, busy or discussed, and never incomplete', () => {
    let intake = emptyIntake
    expect(partState(intake, 'wishes')).toBe('notStarted')
    const questions = questionsOf('wishes')
    questions.forEach(({ id }, at) => {
      intake = giveAnswer(intake, id, answer('answered'))
      expect(partState(intake, 'wishes')).toBe(at + 1 < questions.length ? 'busy' : 'discussed')
    })
    expect(partState(intake, 'strengths')).toBe('notStarted')
  })

  test('a question that was skipped or rather not answered counts like any other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...intakeParts),
        fc.array(anyAnswer, { minLength: 5, maxLength: 5 }),
        (part, answers) => {
          const intake = questionsOf(part).reduce(
            (current, { id }: { id: QuestionId }, at) =>
              giveAnswer(current, id, answers[at] ?? answer('skipped')),
            emptyIntake,
          )
          expect(partState(intake, part)).toBe('discussed')
        },
      ),
    )
  })
})

function answer(state: IntakeAnswer['state']): IntakeAnswer {
  return { state, ownWords: '', language: 'nl', inDutch: '', pointedAt: [], answeredOn: today }
}
