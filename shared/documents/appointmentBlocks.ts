import type { Appointment } from '#shared/domain/appointment.ts'
import { kindDrawings, partOfDay } from '#shared/domain/appointmentChoices.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { appointmentWords, type AppointmentSentence } from '#shared/i18n/appointmentWords.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import type { Block, Pair } from './block.ts'
import { datePair, joined, pair, pairFrom, samePair, type Value } from './pair.ts'
import { sentence } from './sheet.ts'

/** What, when, where, with whom and what to bring: the same on the card and in the letter. */
export function appointmentBlocks(appointment: Appointment, language: PaperLanguage): readonly Block[] {
  return [
    { kind: 'heading', words: whatPair(appointment, language), pictogram: kindDrawings[appointment.what] },
    sentence(
      appointment.on === null ? pair('lookAgainLater', language) : datePair(appointment.on, language),
      'strong',
    ),
    ...clock(appointment, language),
    ...said('where', { place: appointment.place }, language),
    ...said('route', { route: appointment.route }, language),
    ...said('withWhom', { name: appointment.withWhom }, language),
    ...(appointment.interpreter && appointment.what !== 'interpreter'
      ? [sentence(appointmentPair('interpreterComes', language), 'normal', 'interpreter')]
      : []),
    ...toBring(appointment, language),
  ]
}

/** What and when, on one line. */
export function appointmentLine(appointment: Appointment, language: PaperLanguage): Pair {
  const { on, time } = appointment
  return joined([
    whatPair(appointment, language),
    on === null ? pair('lookAgainLater', language) : datePair(on, language),
    ...(time === null ? [] : [samePair(time, language)]),
  ])
}

/** Nothing is agreed yet: a sheet to fill in by hand, together. */
export function blocksToFillIn(language: PaperLanguage): readonly Block[] {
  return [
    { kind: 'heading', words: kindPair('other', language), pictogram: kindDrawings.other },
    sentence(pair('signDate', language)),
    { kind: 'writingLines', count: 1 },
    { kind: 'clock', time: null, words: appointmentPair('drawClock', language) },
    sentence(appointmentPair('whereToWrite', language)),
    { kind: 'writingLines', count: 1 },
  ]
}

/** One of the sentences about an appointment, in Dutch and in `language`. */
export function appointmentPair(
  name: AppointmentSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(appointmentWords, (words) => words.sentences[name], language, values)
}

function whatPair({ what, inOwnWords }: Appointment, language: PaperLanguage): Pair {
  const own = inOwnWords.trim()
  return what === 'other' && own !== '' ? samePair(own, language) : kindPair(what, language)
}

function kindPair(kind: Appointment['what'], language: PaperLanguage): Pair {
  return pairFrom(appointmentWords, (words) => words.kinds[kind], language)
}

function clock({ time }: Appointment, language: PaperLanguage): readonly Block[] {
  if (time === null) return []
  const word = pairFrom(intakeWordsIn, (words) => words.pictograms[partOfDay(time)], language)
  return [{ kind: 'clock', time, words: word }]
}

function intakeWordsIn(language: PaperLanguage): NonNullable<ReturnType<typeof intakeWords>> {
  const words = intakeWords(language)
  if (!words) throw new Error(`every paper language has the words of the kennismaking, not ${language}`)
  return words
}

/** A sentence around something that was typed; nothing when nothing was. */
function said(
  name: AppointmentSentence,
  values: Readonly<Record<string, string>>,
  language: PaperLanguage,
): readonly Block[] {
  const trimmed = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.trim()]))
  if (Object.values(trimmed).includes('')) return []
  return [sentence(appointmentPair(name, language, trimmed))]
}

function toBring({ bring, bringAlso }: Appointment, language: PaperLanguage): readonly Block[] {
  const also = said('bringAlso', { things: bringAlso }, language)
  if (bring.length === 0) return also
  const items = bring.map((thing) => ({
    drawing: thing,
    words: pairFrom(appointmentWords, (words) => words.things[thing], language),
  }))
  return [
    { kind: 'together', blocks: [sentence(appointmentPair('bring', language)), { kind: 'drawings', items }] },
    ...also,
  ]
}
