import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { LawFacts } from '#shared/domain/lawFacts.ts'
import type { HintedRule, MunicipalHint } from '#shared/domain/municipalHints.ts'
import type { MunicipalPip, ModuleState } from '#shared/domain/municipalPip.ts'
import type { RuleMark } from '#shared/domain/ruleList.ts'
import type { InterfaceKey, InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import type { Say } from '../../words.ts'

export interface FactLine {
  readonly label: InterfaceKey
  readonly words: string
}

/** The facts that are known, in words, in the order of the sheet. What is not known is left out, never "missing". */
export function factLines(pip: MunicipalPip, say: Say, language: InterfaceLanguage): readonly FactLine[] {
  const day = (on: CalendarDate | null): string => (on ? dateInWords(on, language) : '')
  const lines: readonly FactLine[] = [
    { label: 'municipality.label.duoNoticeOn', words: day(pip.duoNoticeOn) },
    { label: 'municipality.label.registeredOn', words: day(pip.registeredOn) },
    { label: 'municipality.label.decidedOn', words: day(pip.decidedOn) },
    { label: 'municipality.label.changedOn', words: day(pip.changedOn) },
    { label: 'municipality.label.route', words: pip.route === 'unknown' ? '' : say(routeKeys[pip.route]) },
    { label: 'municipality.label.level', words: pip.level === 'unknown' ? '' : pip.level },
    { label: 'municipality.label.hoursPerWeek', words: pip.hoursPerWeek.trim() },
    { label: 'municipality.label.pvt', words: moduleWords(pip.pvt, day(pip.pvtOn), say) },
    {
      label: 'municipality.label.map',
      words: pip.route === 'education' ? '' : moduleWords(pip.map, day(pip.mapOn), say),
    },
    { label: 'municipality.label.mapHours', words: pip.route === 'education' ? '' : pip.mapHours.trim() },
    { label: 'municipality.label.interviewsAgreed', words: pip.interviewsAgreed.trim() },
    { label: 'municipality.label.nextInterviewOn', words: day(pip.nextInterviewOn) },
    { label: 'municipality.label.termEndsOn', words: day(pip.termEndsOn) },
    { label: 'municipality.label.objectionUntil', words: day(pip.objectionUntil) },
    { label: 'municipality.label.ontzorgenUntil', words: day(pip.ontzorgenUntil) },
    { label: 'municipality.label.contactName', words: pip.contactName.trim() },
    { label: 'municipality.label.contactPhone', words: pip.contactPhone.trim() },
    { label: 'municipality.label.alsoInLetter', words: pip.alsoInLetter.trim() },
  ]
  return lines.filter(({ words }) => words !== '')
}

export const examDays = ['examOn', 'examsPassedOn', 'duoAskedOn', 'duoDecidedOn'] as const

/** The same for the days of exams and of DUO. */
export function examLines(facts: LawFacts, language: InterfaceLanguage): readonly FactLine[] {
  return examDays.flatMap((fact) => {
    const on = facts[fact]
    return on ? [{ label: `lawFacts.label.${fact}` as const, words: dateInWords(on, language) }] : []
  })
}

export const routeKeys = {
  unknown: 'municipality.label.routeUnknown',
  b1: 'municipality.label.routeB1',
  education: 'municipality.label.routeEducation',
  z: 'municipality.label.routeZ',
} as const satisfies Record<MunicipalPip['route'], InterfaceKey>

export const moduleKeys = {
  unknown: 'municipality.label.moduleUnknown',
  planned: 'municipality.label.modulePlanned',
  done: 'municipality.label.moduleDone',
} as const satisfies Record<ModuleState, InterfaceKey>

function moduleWords(state: ModuleState, date: string, say: Say): string {
  if (state === 'unknown') return date
  const words = say(moduleKeys[state])
  return date === '' ? words : say('municipality.label.moduleOn', { state: words, date })
}

/** The sentence of a rule: with a day when there is one to count from. */
export function hintKey({ rule, on }: MunicipalHint): InterfaceKey {
  const { plain, dated } = hintKeys[rule.key]
  return on === null ? plain : dated
}

const hintKeys: Readonly<Record<HintedRule, { readonly plain: InterfaceKey; readonly dated: InterfaceKey }>> =
  {
    pipDeadline: { plain: 'municipality.hint.deadline', dated: 'municipality.hint.deadlineOn' },
    termLength: { plain: 'municipality.hint.term', dated: 'municipality.hint.termOn' },
    routeSwitch: { plain: 'municipality.hint.switch', dated: 'municipality.hint.switchOn' },
    extensionRequest: {
      plain: 'municipality.hint.extension',
      dated: 'municipality.hint.extensionOn',
    },
    objection: { plain: 'municipality.hint.objection', dated: 'municipality.hint.objectionOn' },
    ontzorgen: { plain: 'municipality.hint.ontzorgen', dated: 'municipality.hint.ontzorgen' },
    pvtHours: { plain: 'municipality.hint.pvtHours', dated: 'municipality.hint.pvtHours' },
    mapHours: { plain: 'municipality.hint.mapHours', dated: 'municipality.hint.mapHours' },
  }

/** Not sure is said as not sure. */
export const sourceKeys: Readonly<Record<RuleMark, InterfaceKey>> = {
  P: 'municipality.hint.sourceRead',
  S: 'municipality.hint.sourceHeard',
  U: 'municipality.hint.sourceNotSure',
}
