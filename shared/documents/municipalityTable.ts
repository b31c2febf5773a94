import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { ModuleState, MunicipalPip } from '#shared/domain/municipalPip.ts'
import type { MunicipalitySentence } from '#shared/i18n/municipalityWords.ts'
import type { Block, Pair } from './block.ts'
import { municipalityPair } from './municipalityPair.ts'
import { datePair, joined, pair, samePair } from './pair.ts'
import type { PaperOptions } from './sheet.ts'

/**
 * What? what does it mean? by when? who helps? A day the letter does not say is a question to ask the municipality.
 * Somebody who is not obliged only finds the lessons, as a choice and without a day.
 */
export function whatIsAsked({ municipality: pip }: Dossier, options: PaperOptions): readonly Block[] {
  const { language } = options
  return [
    {
      kind: 'table',
      head: [
        pair('columnWhat', language),
        municipalityPair('columnMeans', language),
        municipalityPair('columnBy', language),
        municipalityPair('columnHelps', language),
      ],
      rows:
        pip.lawHolds === 'notObliged' ? [lessons(pip, language, samePair('', language))] : rows(pip, options),
    },
  ]
}

type Row = readonly [what: Pair, means: Pair, by: Pair, helps: Pair]

function rows(pip: MunicipalPip, options: PaperOptions): readonly Row[] {
  const { language } = options
  const inTerm = day(pip.termEndsOn, language)
  const [us, municipality] = [
    pair('doerUs', language, { worker: options.worker }),
    pair('doerMunicipality', language),
  ]
  return [
    lessons(pip, language, inTerm),
    [
      municipalityPair('knowledge', language, { short: 'KNM' }),
      municipalityPair('knowledgeMeans', language),
      inTerm,
      municipalityPair('helperSchool', language),
    ],
    [
      municipalityPair('pvt', language, { short: 'PVT' }),
      municipalityPair('pvtMeans', language),
      moduleDay(pip.pvt, pip.pvtOn ?? pip.termEndsOn, language),
      municipality,
    ],
    // The education route has no MAP (Wet inburgering 2021 art. 8 para 3, `notes/domain.md` 1.4).
    ...(pip.route === 'education'
      ? []
      : [
          [
            municipalityPair('map', language, { short: 'MAP' }),
            joined([
              municipalityPair('mapMeans', language),
              ...given('hours', { hours: pip.mapHours }, language),
            ]),
            moduleDay(pip.map, pip.mapOn ?? pip.termEndsOn, language),
            municipality,
          ] as const,
        ]),
    [
      municipalityPair('talks', language),
      joined([
        municipalityPair('talksMeans', language),
        ...given('talksAgreed', { count: pip.interviewsAgreed }, language),
      ]),
      day(pip.nextInterviewOn, language),
      us,
    ],
    ...(pip.ontzorgenUntil
      ? [
          [
            municipalityPair('fixedCosts', language),
            municipalityPair('fixedCostsMeans', language),
            day(pip.ontzorgenUntil, language),
            municipality,
          ] as const,
        ]
      : []),
  ]
}

function lessons(pip: MunicipalPip, language: PaperLanguage, by: Pair): Row {
  const level = pip.level === 'unknown' ? '' : pip.level
  const amounts = [
    ...given('level', { level }, language),
    ...given('hoursPerWeek', { hours: pip.hoursPerWeek }, language),
  ]
  return [
    municipalityPair('language', language),
    amounts.length === 0 ? municipalityPair('languageMeans', language) : joined(amounts),
    by,
    municipalityPair('helperSchool', language),
  ]
}

function moduleDay(state: ModuleState, on: CalendarDate | null, language: PaperLanguage): Pair {
  return state === 'done' ? municipalityPair('done', language) : day(on, language)
}

function day(on: CalendarDate | null, language: PaperLanguage): Pair {
  return on ? datePair(on, language) : municipalityPair('askMunicipality', language)
}

/** The sentence with its value, or nothing when the letter does not say it. */
function given(
  sentence: MunicipalitySentence,
  value: Readonly<Record<string, string>>,
  language: PaperLanguage,
): readonly Pair[] {
  const trimmed = Object.entries(value).map(([name, text]) => [name, text.trim()] as const)
  return trimmed.some(([, text]) => text === '')
    ? []
    : [municipalityPair(sentence, language, Object.fromEntries(trimmed))]
}
