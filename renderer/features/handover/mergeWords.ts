import { isCalendarDate } from '#shared/domain/calendarDate.ts'
import { languages, type LanguageTag } from '#shared/domain/language.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'
import { nl as firstWeeksWords } from '#shared/i18n/firstWeeksWords/nl.ts'
import type { Pictogram } from '#shared/domain/intakeQuestions.ts'
import { momentTopics, stepKindOf, type MomentTopic } from '#shared/domain/momentTopics.ts'
import { nl as intakeWords } from '#shared/i18n/intakeWords/nl.ts'
import { nl as momentWords } from '#shared/i18n/momentWords/nl.ts'
import { shortDate, type InterfaceLanguage } from '../../dates.ts'
import type { Say } from '../../words.ts'

/** The label of a field, by its place: what stands on its own screen too. The most exact place counts. */
const labels: Readonly<Record<string, InterfaceKey>> = {
  'person/callName': 'person.label.callName',
  'person/otherNames': 'person.label.otherNames',
  'person/nameInOwnScript': 'person.label.nameInOwnScript',
  'person/birth': 'person.label.birth',
  'person/dutch': 'person.label.dutch',
  'person/interpreter': 'person.label.interpreter',
  'person/interpreterWish': 'person.label.interpreterWish',
  'person/paperLanguage': 'person.label.paperLanguage',
  'person/phone': 'person.label.phone',
  'person/goodToKnow': 'person.label.goodToKnow',
  'person/supportedBy': 'person.label.supportedBy',
  plan: 'plan.label.title',
  'plan/lookAgainOn': 'plan.label.lookAgain',
  'goals/ownWords': 'handover.label.goalOwnWords',
  'goals/inDutch': 'handover.label.goalInDutch',
  'goals/why': 'plan.label.why',
  'goals/canAlready': 'plan.label.canAlready',
  'goals/pictogram': 'plan.label.pictogram',
  'goals/state': 'plan.label.state',
  'steps/what': 'plan.label.stepWhat',
  'steps/doer': 'plan.label.stepWho',
  'steps/doerName': 'plan.label.stepWhoName',
  'steps/by': 'plan.label.stepBy',
  'steps/done': 'plan.label.stepDone',
  'appointments/on': 'appointment.label.on',
  'appointments/time': 'appointment.label.time',
  'appointments/what': 'appointment.label.what',
  'appointments/inOwnWords': 'appointment.label.inOwnWords',
  'appointments/place': 'appointment.label.place',
  'appointments/route': 'appointment.label.route',
  'appointments/withWhom': 'appointment.label.withWhom',
  'appointments/bringAlso': 'appointment.label.bringAlso',
  'appointments/interpreter': 'appointment.label.hasInterpreter',
  'appointments/state': 'appointment.label.state',
  'moments/on': 'moments.label.day',
  moments: 'moments.label.title',
  'municipality/lawHolds': 'handover.label.lawHolds',
  'municipality/duoNoticeOn': 'municipality.label.duoNoticeOn',
  'municipality/registeredOn': 'municipality.label.registeredOn',
  'municipality/decidedOn': 'municipality.label.decidedOn',
  'municipality/changedOn': 'municipality.label.changedOn',
  'municipality/route': 'municipality.label.route',
  'municipality/level': 'municipality.label.level',
  'municipality/hoursPerWeek': 'municipality.label.hoursPerWeek',
  'municipality/pvt': 'municipality.label.pvt',
  'municipality/pvtOn': 'municipality.label.pvtOn',
  'municipality/map': 'municipality.label.map',
  'municipality/mapOn': 'municipality.label.mapOn',
  'municipality/mapHours': 'municipality.label.mapHours',
  'municipality/interviewsAgreed': 'municipality.label.interviewsAgreed',
  'municipality/nextInterviewOn': 'municipality.label.nextInterviewOn',
  'municipality/termEndsOn': 'municipality.label.termEndsOn',
  'municipality/objectionUntil': 'municipality.label.objectionUntil',
  'municipality/ontzorgenUntil': 'municipality.label.ontzorgenUntil',
  'municipality/contactName': 'municipality.label.contactName',
  'municipality/contactPhone': 'municipality.label.contactPhone',
  'municipality/alsoInLetter': 'municipality.label.alsoInLetter',
  'lawFacts/law': 'lawFacts.label.law',
  'lawFacts/courseBefore': 'lawFacts.label.courseBefore',
  'lawFacts/courseAfter': 'lawFacts.label.courseAfter',
  'lawFacts/participationBefore': 'lawFacts.label.participationBefore',
  'lawFacts/participationAfter': 'lawFacts.label.participationAfter',
  'lawFacts/pvtDone': 'lawFacts.label.pvtDone',
  'lawFacts/mapDone': 'lawFacts.label.mapDone',
  'firstWeeks/who': 'firstWeeks.label.who',
  'firstWeeks/done': 'firstWeeks.label.done',
  'firstWeeks/doneOn': 'firstWeeks.label.doneOn',
  'firstWeeks/note': 'firstWeeks.label.note',
  'firstWeeks/what': 'firstWeeks.label.what',
  'firstWeeks/group': 'firstWeeks.label.group',
  talks: 'intake.label.talks',
}

/** What a question is about, in the words of the screen where the field stands. */
export function labelOf(path: string, say: Say): string {
  const names = path.split('/')
  const [part = '', second = '', third = ''] = names
  const field = names.at(-1) ?? ''
  const question = intakeWords.questions[third as keyof typeof intakeWords.questions] as string | undefined
  if (second === 'answers' && question !== undefined) return question
  const list = ['steps', 'goals', 'talks'].find((name) => names.includes(name)) ?? part
  const key = labels[`${list}/${field}`] ?? labels[list]
  const words = key === undefined ? say('handover.label.otherField') : say(key, { name: '' })
  const topic = topicIn(path)
  if (topic) return `${words}: ${momentWords.topics[topic]}`
  const task = firstWeeksWords.tasks[third as keyof typeof firstWeeksWords.tasks] as string | undefined
  return part === 'firstWeeks' && task !== undefined ? `${task}: ${words}` : words
}

/** The topic of looking back that a path ends in. */
function topicIn(path: string): MomentTopic | undefined {
  const [part, , , topic] = path.split('/')
  return part === 'moments' ? momentTopics.find((each) => each === topic) : undefined
}

/** Choices of ours, in words; what somebody typed stays as it was typed. */
const choices: Readonly<Record<string, Readonly<Record<string, InterfaceKey>>>> = {
  dutch: {
    none: 'person.label.dutchNone',
    little: 'person.label.dutchLittle',
    everyday: 'person.label.dutchEveryday',
    good: 'person.label.dutchGood',
  },
  interpreter: { yes: 'person.label.interpreterYes', no: 'person.label.interpreterNo' },
  state: {
    open: 'plan.label.stateOpen',
    busy: 'plan.label.stateBusy',
    reached: 'plan.label.stateReached',
    letGo: 'plan.label.stateLetGo',
    planned: 'appointment.label.statePlanned',
    spoken: 'appointment.label.stateSpoken',
    moved: 'appointment.label.stateMoved',
    notWorkedOut: 'appointment.label.stateNotWorkedOut',
  },
  doer: {
    person: 'handover.label.thePerson',
    together: 'plan.label.stepWhoTogether',
    us: 'plan.label.stepWhoUs',
    municipality: 'plan.label.stepWhoMunicipality',
    other: 'plan.label.stepWhoOther',
  },
  thought: {
    wanted: 'planAround.label.thoughtWanted',
    notNow: 'planAround.label.thoughtNotNow',
    chosen: 'planAround.label.thoughtChosen',
  },
  who: {
    person: 'handover.label.thePerson',
    together: 'firstWeeks.label.whoTogether',
    us: 'firstWeeks.label.whoUs',
  },
  what: {
    talk: 'appointment.label.talk',
    interpreter: 'appointment.label.interpreter',
    doctor: 'appointment.label.doctor',
    school: 'appointment.label.school',
    work: 'appointment.label.work',
    municipality: 'appointment.label.municipality',
    other: 'appointment.label.other',
  },
  lawHolds: { obliged: 'municipality.label.lawObliged', notObliged: 'municipality.label.lawNotObliged' },
  route: {
    b1: 'municipality.label.routeB1',
    education: 'municipality.label.routeEducation',
    z: 'municipality.label.routeZ',
  },
  pvt: { planned: 'municipality.label.modulePlanned', done: 'municipality.label.moduleDone' },
  map: { planned: 'municipality.label.modulePlanned', done: 'municipality.label.moduleDone' },
}

/** One side's value as a person would say it. */
export function valueWords(path: string, value: unknown, say: Say, language: InterfaceLanguage): string {
  const field = path.split('/').at(-1) ?? ''
  if (typeof value === 'boolean') return say(value ? 'handover.label.yes' : 'handover.label.no')
  const topic = topicIn(path)
  if (topic) return markWords(topic, value)
  if (typeof value === 'string') {
    const key = choices[field]?.[value]
    if (key !== undefined) return say(key)
    if (field === 'paperLanguage' && value in languages) return languages[value as LanguageTag][language]
    return isCalendarDate(value) ? shortDate(value, language) : value
  }
  if (typeof value !== 'object' || value === null) return ''
  return wholeWords(value as Readonly<Record<string, unknown>>, say, language)
}

/** One of the five sentences, never a figure. */
function markWords(topic: MomentTopic, mark: unknown): string {
  const step = ([1, 2, 3, 4, 5] as const).find((each) => each === mark)
  return step === undefined ? momentWords.notNow : momentWords.steps[stepKindOf(topic)][step]
}

/** A value of more than one part: somebody's own words, an answer, or a day of birth. */
function wholeWords(value: Readonly<Record<string, unknown>>, say: Say, language: InterfaceLanguage): string {
  const { text, ownWords, inDutch, state, year, date } = value
  if (typeof text === 'string') return text
  if (typeof year === 'number') return String(year)
  if (isCalendarDate(date)) return shortDate(date, language)
  if (state === 'skipped') return say('intake.action.skip')
  if (state === 'ratherNot') return say('intake.action.ratherNot')
  const pointedAt = Array.isArray(value['pointedAt']) ? value['pointedAt'] : []
  const drawings = pointedAt.map((each) => intakeWords.pictograms[each as Pictogram])
  const said = [ownWords, inDutch, ...drawings].filter((each) => typeof each === 'string' && each !== '')
  return said.length === 0 ? say('app.label.none') : said.join(' · ')
}
