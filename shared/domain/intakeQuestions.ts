/**
 * The short kennismaking: strengths and wishes first, papers and money never in the first talk.
 *
 * The domains are those of `notes/domain.md` 3.2 (I0, I10, I11, I13, I14). Nothing here asks for health, faith,
 * the flight or reasons to flee. The words of each question are in `shared/i18n/intakeWords`.
 */
export const intakeParts = ['strengths', 'wishes', 'people', 'dailyLife', 'language', 'agreements'] as const
export type IntakePart = (typeof intakeParts)[number]

export const questionIds = [
  'goodAt',
  'likedDoing',
  'proudOf',
  'important',
  'inOneYear',
  'helpWanted',
  'helpNotWanted',
  'importantPeople',
  'peopleHere',
  'goodDay',
  'gettingAround',
  'languagesHow',
  'spokenOrWritten',
  'bestTime',
  'whatWeAgreed',
] as const
export type QuestionId = (typeof questionIds)[number]

/** Names of drawings to point at; each is always shown with its word. */
export const pictograms = [
  'cooking', 'sewing', 'building', 'caring', 'teaching', 'farming', 'shop', 'driving', 'computer', 'music',
  'sport', 'repairing', 'studying', 'work', 'home', 'family', 'friends', 'money', 'language', 'health', 'school',
  'neighbours', 'mentor', 'walking', 'bicycle', 'bus', 'car', 'phone', 'message', 'letter', 'meeting', 'morning',
  'afternoon', 'evening', 'interpreter', 'rest', 'somethingElse',
] as const // prettier-ignore
export type Pictogram = (typeof pictograms)[number]

export interface IntakeQuestion {
  readonly id: QuestionId
  readonly part: IntakePart
  /** What the person can point at; empty where pointing does not help. */
  readonly pictograms: readonly Pictogram[]
}

export const intakeQuestions: readonly IntakeQuestion[] = [
  {
    id: 'likedDoing',
    part: 'strengths',
    pictograms: ['cooking', 'sewing', 'building', 'caring', 'teaching', 'farming', 'shop', 'somethingElse'],
  },
  {
    id: 'goodAt',
    part: 'strengths',
    pictograms: ['driving', 'computer', 'repairing', 'music', 'sport', 'caring', 'studying', 'somethingElse'],
  },
  { id: 'proudOf', part: 'strengths', pictograms: [] },
  {
    id: 'important',
    part: 'wishes',
    pictograms: ['work', 'school', 'family', 'home', 'language', 'money', 'rest', 'somethingElse'],
  },
  {
    id: 'inOneYear',
    part: 'wishes',
    pictograms: ['work', 'studying', 'language', 'home', 'friends', 'somethingElse'],
  },
  {
    id: 'helpWanted',
    part: 'wishes',
    pictograms: ['letter', 'phone', 'money', 'school', 'work', 'somethingElse'],
  },
  { id: 'helpNotWanted', part: 'wishes', pictograms: [] },
  { id: 'importantPeople', part: 'people', pictograms: ['family', 'friends', 'neighbours', 'mentor'] },
  {
    id: 'peopleHere',
    part: 'people',
    pictograms: ['neighbours', 'friends', 'family', 'school', 'work', 'somethingElse'],
  },
  {
    id: 'goodDay',
    part: 'dailyLife',
    pictograms: ['walking', 'sport', 'music', 'cooking', 'friends', 'rest'],
  },
  { id: 'gettingAround', part: 'dailyLife', pictograms: ['walking', 'bicycle', 'bus', 'car'] },
  { id: 'languagesHow', part: 'language', pictograms: ['school', 'work', 'friends', 'phone', 'computer'] },
  {
    id: 'spokenOrWritten',
    part: 'language',
    pictograms: ['phone', 'message', 'letter', 'meeting', 'interpreter'],
  },
  { id: 'bestTime', part: 'agreements', pictograms: ['morning', 'afternoon', 'evening'] },
  { id: 'whatWeAgreed', part: 'agreements', pictograms: [] },
]

export function questionsOf(part: IntakePart): readonly IntakeQuestion[] {
  return intakeQuestions.filter((question) => question.part === part)
}
