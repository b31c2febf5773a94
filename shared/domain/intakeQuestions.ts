/**
 * The kennismaking: strengths and wishes first, papers and money never in the first talk.
 *
 * The domains are those of `notes/domain.md` 3.2: I0, I6, I10, I11, I13 and I14 for everybody, I2 to I5, I7 to I9 and
 * I12 only for who needs them. Stay (I1) is no question but facts from letters (`municipalPip.ts`). Nothing here asks for
 * a diagnosis, faith, the flight or reasons to flee. The words of each question are in `shared/i18n/intakeWords`.
 */
export const intakeParts = [
  'strengths', 'wishes', 'people', 'dailyLife', 'language',
  'beforeHere', 'home', 'learning', 'working', 'digital', 'familyLife', 'papersAndMoney', 'takeIntoAccount', 'safety',
  'agreements',
] as const // prettier-ignore
export type IntakePart = (typeof intakeParts)[number]

/** Opened for one person, when it helps that person: asking all of everybody is more than is needed (AVG 5.1 c). */
export const extraParts = [
  'beforeHere',
  'home',
  'learning',
  'working',
  'digital',
  'familyLife',
  'papersAndMoney',
  'takeIntoAccount',
  'safety',
] as const satisfies readonly IntakePart[]
export type ExtraPart = (typeof extraParts)[number]

/** Why these are opened is written down first, and they stand on no paper unless somebody wants them there. */
const sensitiveParts: readonly IntakePart[] = ['familyLife', 'papersAndMoney', 'takeIntoAccount', 'safety']

export function isExtra(part: IntakePart): part is ExtraPart {
  return (extraParts as readonly IntakePart[]).includes(part)
}

export function isSensitive(part: IntakePart): boolean {
  return sensitiveParts.includes(part)
}

/** Health needs its own consent before anything is asked (`notes/domain.md` 6.2 rule 6). */
export function needsHealthConsent(part: IntakePart): boolean {
  return part === 'takeIntoAccount'
}

/** What somebody is asked to agree with, each apart; help never depends on any but the first. */
export const consentPurposes = [
  'keepFile',
  'health',
  'municipality',
  'school',
  'otherOffice',
  'statistics',
  'photo',
] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

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
  'doneBefore',
  'notAskAgain',
  'homeHow',
  'homeNeeded',
  'schoolBefore',
  'schoolPapers',
  'wantToLearn',
  'workBefore',
  'workWanted',
  'onlineSelf',
  'onlineHelp',
  'familyHere',
  'familyElsewhere',
  'careFor',
  'postHow',
  'moneyWorries',
  'needed',
  'doctor',
  'feelAtHome',
  'whomToCall',
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
  {
    id: 'doneBefore',
    part: 'beforeHere',
    pictograms: ['language', 'school', 'work', 'letter', 'meeting', 'somethingElse'],
  },
  { id: 'notAskAgain', part: 'beforeHere', pictograms: [] },
  { id: 'homeHow', part: 'home', pictograms: ['home', 'neighbours', 'rest', 'repairing'] },
  { id: 'homeNeeded', part: 'home', pictograms: ['cooking', 'rest', 'repairing', 'phone', 'somethingElse'] },
  { id: 'schoolBefore', part: 'learning', pictograms: ['school', 'studying', 'language', 'computer'] },
  { id: 'schoolPapers', part: 'learning', pictograms: [] },
  {
    id: 'wantToLearn',
    part: 'learning',
    pictograms: ['language', 'computer', 'driving', 'bicycle', 'studying', 'somethingElse'],
  },
  {
    id: 'workBefore',
    part: 'working',
    pictograms: ['cooking', 'sewing', 'building', 'caring', 'teaching', 'farming', 'shop', 'driving'],
  },
  {
    id: 'workWanted',
    part: 'working',
    pictograms: ['cooking', 'building', 'caring', 'teaching', 'shop', 'driving', 'computer', 'somethingElse'],
  },
  { id: 'onlineSelf', part: 'digital', pictograms: ['phone', 'message', 'computer', 'music', 'bus'] },
  { id: 'onlineHelp', part: 'digital', pictograms: ['letter', 'money', 'school', 'health', 'somethingElse'] },
  { id: 'familyHere', part: 'familyLife', pictograms: ['family', 'friends'] },
  { id: 'familyElsewhere', part: 'familyLife', pictograms: [] },
  { id: 'careFor', part: 'familyLife', pictograms: ['caring', 'family', 'school'] },
  { id: 'postHow', part: 'papersAndMoney', pictograms: ['letter', 'message', 'phone', 'meeting'] },
  { id: 'moneyWorries', part: 'papersAndMoney', pictograms: [] },
  { id: 'needed', part: 'takeIntoAccount', pictograms: ['rest', 'walking', 'morning', 'afternoon'] },
  { id: 'doctor', part: 'takeIntoAccount', pictograms: [] },
  { id: 'feelAtHome', part: 'safety', pictograms: ['home', 'walking', 'neighbours', 'bus'] },
  { id: 'whomToCall', part: 'safety', pictograms: ['family', 'friends', 'neighbours', 'mentor', 'phone'] },
  { id: 'bestTime', part: 'agreements', pictograms: ['morning', 'afternoon', 'evening'] },
  { id: 'whatWeAgreed', part: 'agreements', pictograms: [] },
]

export function questionsOf(part: IntakePart): readonly IntakeQuestion[] {
  return intakeQuestions.filter((question) => question.part === part)
}
