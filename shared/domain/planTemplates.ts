import type { Pictogram } from './intakeQuestions.ts'
import type { StepDoer } from './plan.ts'

/** Two ways to begin a plan (`shared/product.md` C7); goals to change, mix and take away, never a track. */
export const planTemplates = ['practiceFirst', 'studyFirst'] as const
export type PlanTemplate = (typeof planTemplates)[number]

export interface TemplateGoal {
  /** The sentence in `planWords`, in the person's language and in Dutch. */
  readonly goal:
    'goalWork' | 'goalLearnWhileWorking' | 'goalPeople' | 'goalDutch' | 'goalDiploma' | 'goalSchool'
  readonly pictogram: Pictogram
  /** In Dutch, as steps are written. The person does it, unless it says otherwise. */
  readonly steps: readonly { readonly what: string; readonly doer: StepDoer }[]
}

export const templateGoals: Readonly<Record<PlanTemplate, readonly TemplateGoal[]>> = {
  practiceFirst: [
    {
      goal: 'goalWork',
      pictogram: 'work',
      steps: [
        { what: 'Vertellen wat ik graag doe en al kan', doer: 'person' },
        { what: 'Een plek zoeken om te beginnen', doer: 'together' },
        { what: 'Er een keer gaan kijken', doer: 'person' },
      ],
    },
    {
      goal: 'goalLearnWhileWorking',
      pictogram: 'language',
      steps: [
        { what: 'Vragen welke lessen naast werk kunnen', doer: 'us' },
        { what: 'Elke dag iets in het Nederlands zeggen', doer: 'person' },
      ],
    },
    {
      goal: 'goalPeople',
      pictogram: 'neighbours',
      steps: [{ what: 'Een keer naar iets in de buurt gaan', doer: 'person' }],
    },
  ],
  studyFirst: [
    {
      goal: 'goalDutch',
      pictogram: 'language',
      steps: [
        { what: 'Vragen welke les bij mij past', doer: 'together' },
        { what: 'Een vaste tijd kiezen om te oefenen', doer: 'person' },
      ],
    },
    {
      goal: 'goalDiploma',
      pictogram: 'letter',
      steps: [
        { what: 'Mijn papieren zoeken', doer: 'person' },
        { what: 'De waardering van het diploma aanvragen', doer: 'together' },
      ],
    },
    {
      goal: 'goalSchool',
      pictogram: 'school',
      steps: [
        { what: 'Vragen of de onderwijsroute kan', doer: 'us' },
        { what: 'Op een school gaan kijken', doer: 'person' },
      ],
    },
  ],
}
