import type { Pictogram } from './intakeQuestions.ts'
import type { StepDoer } from './plan.ts'

/** Two ways to begin a plan (`shared/product.md` C7); goals to change, mix and take away, never a track. */
export const planTemplates = ['practiceFirst', 'studyFirst'] as const
export type PlanTemplate = (typeof planTemplates)[number]

/** Each is a sentence in `planWords` too. */
export const templateSteps = [
  'stepTellWhatILike',
  'stepFindPlace',
  'stepGoAndSee',
  'stepLessonsBesideWork',
  'stepSpeakEveryDay',
  'stepSomethingNear',
  'stepWhichLesson',
  'stepFixedTime',
  'stepFindPapers',
  'stepDiplomaRequest',
  'stepEducationRoute',
  'stepSeeSchool',
] as const
export type TemplateStep = (typeof templateSteps)[number]

export interface TemplateGoal {
  /** The sentence in `planWords`, in the person's language and in Dutch. */
  readonly goal:
    'goalWork' | 'goalLearnWhileWorking' | 'goalPeople' | 'goalDutch' | 'goalDiploma' | 'goalSchool'
  readonly pictogram: Pictogram
  /** The person does it, unless it says otherwise. */
  readonly steps: readonly { readonly step: TemplateStep; readonly doer: StepDoer }[]
}

export const templateGoals: Readonly<Record<PlanTemplate, readonly TemplateGoal[]>> = {
  practiceFirst: [
    {
      goal: 'goalWork',
      pictogram: 'work',
      steps: [
        { step: 'stepTellWhatILike', doer: 'person' },
        { step: 'stepFindPlace', doer: 'together' },
        { step: 'stepGoAndSee', doer: 'person' },
      ],
    },
    {
      goal: 'goalLearnWhileWorking',
      pictogram: 'language',
      steps: [
        { step: 'stepLessonsBesideWork', doer: 'us' },
        { step: 'stepSpeakEveryDay', doer: 'person' },
      ],
    },
    {
      goal: 'goalPeople',
      pictogram: 'neighbours',
      steps: [{ step: 'stepSomethingNear', doer: 'person' }],
    },
  ],
  studyFirst: [
    {
      goal: 'goalDutch',
      pictogram: 'language',
      steps: [
        { step: 'stepWhichLesson', doer: 'together' },
        { step: 'stepFixedTime', doer: 'person' },
      ],
    },
    {
      goal: 'goalDiploma',
      pictogram: 'letter',
      steps: [
        { step: 'stepFindPapers', doer: 'person' },
        { step: 'stepDiplomaRequest', doer: 'together' },
      ],
    },
    {
      goal: 'goalSchool',
      pictogram: 'school',
      steps: [
        { step: 'stepEducationRoute', doer: 'us' },
        { step: 'stepSeeSchool', doer: 'person' },
      ],
    },
  ],
}
