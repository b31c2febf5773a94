import type { MunicipalPip } from '#shared/domain/municipalPip.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import type { InterfaceKey, InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'
import type { Say } from '../../words.ts'

interface MunicipalLine {
  readonly label: InterfaceKey
  readonly words: string
}

/** Route, last day, next talk and who helps there, as far as the letter told it. Whoever is not obliged has none of it. */
export function municipalLines(
  pip: MunicipalPip,
  say: Say,
  language: InterfaceLanguage,
): readonly MunicipalLine[] {
  if (pip.lawHolds === 'notObliged') return []
  const day = (on: MunicipalPip['termEndsOn']): string => (on ? dateInWords(on, language) : '')
  const route = pip.route === 'unknown' ? '' : say(routeKeys[pip.route])
  const contact = [pip.contactName.trim(), pip.contactPhone.trim()].filter((part) => part !== '').join(', ')
  const lines: readonly MunicipalLine[] = [
    { label: 'municipality.label.route', words: route },
    { label: 'municipality.label.termEndsOn', words: day(pip.termEndsOn) },
    { label: 'municipality.label.nextInterviewOn', words: day(pip.nextInterviewOn) },
    { label: 'municipality.label.contactName', words: contact },
  ]
  return lines.filter(({ words }) => words !== '')
}

const routeKeys = {
  b1: 'municipality.label.routeB1',
  education: 'municipality.label.routeEducation',
  z: 'municipality.label.routeZ',
} as const satisfies Record<Exclude<MunicipalPip['route'], 'unknown'>, InterfaceKey>
