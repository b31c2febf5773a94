import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { volunteerWords, type VolunteerSentence } from '#shared/i18n/volunteerWords.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { inWords, joined, pair, pairFrom, samePair, typedWords, type Value } from './pair.ts'
import { sentence, uncheckedRemark, type PaperOptions } from './sheet.ts'

/** What is known of the volunteer; what is empty becomes a line to fill in by hand. */
export interface VolunteerOnPaper {
  readonly name: string
  readonly role: string
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

/**
 * Vrijwilliger: what both promise each other, on two sides of a sheet. For the office, about no newcomer: nothing of a
 * dossier goes into it.
 */
export function volunteerPaper(volunteer: VolunteerOnPaper, options: PaperOptions): PaperDocument {
  const { language, largeLetters, practice } = options
  return {
    paper: 'volunteer',
    pageSize: 'A4',
    sides: 2,
    title: volunteerPair('title', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: volunteerPair('title', language) },
      ...between(volunteer, options),
      ...part('doTitle', [['practise', 'listen'], ['goAlong']], language),
      ...part('dontTitle', [['noMoney'], ['noDeciding'], ['noNight'], ['noLaw']], language),
      ...part('withTitle', [['doctor'], ['landlord'], ['letter']], language),
      ...part('secretTitle', [['tellNobody'], ['ownPhone']], language),
      ...part('arrangedTitle', [['trial'], ['conduct'], ['insurance'], ['expenses']], language),
      ...part('limitsTitle', [['mayRefuse'], ['gifts']], language),
      ...part('missedTitle', [['callCalmly', 'noBlame']], language),
      ...part('farewellTitle', [['sayInTime', 'partTogether']], language),
      whomToCall(options),
      ...signing(volunteer, options),
      ...uncheckedRemark(language),
    ],
    footer: volunteerPair('title', language),
  }
}

function between(volunteer: VolunteerOnPaper, { language, office }: PaperOptions): readonly Block[] {
  const [name, role] = [volunteer.name.trim(), volunteer.role.trim()]
  const { from, until } = volunteer
  const known = [
    ...(role === '' ? [] : [volunteerPair('role', language, { role })]),
    ...(from === null ? [] : [volunteerPair('begin', language, { date: inWords(from) })]),
    ...(until === null ? [] : [volunteerPair('end', language, { date: inWords(until) })]),
  ]
  const unknown = [
    ...(name === '' ? (['name'] as const) : []),
    ...(role === '' ? (['roleBlank'] as const) : []),
    ...(from === null ? (['beginBlank'] as const) : []),
    ...(until === null ? (['endBlank'] as const) : []),
    'hours' as const,
  ]
  return [
    sentence(
      name === ''
        ? volunteerPair('betweenBlank', language, { office })
        : volunteerPair('between', language, { name, office }),
      'strong',
    ),
    ...(known.length === 0 ? [] : [sentence(joined(known), 'item')]),
    {
      kind: 'checklist',
      head: null,
      rows: unknown.map((question) => ({
        kind: 'row',
        drawing: null,
        what: volunteerPair(question, language),
        below: [],
        marks: [{ kind: 'line' }],
      })),
    },
  ]
}

/** A number to write down: nobody looks for it with a telephone in the hand. */
function whomToCall({ language, worker, office, officePhone }: PaperOptions): Block {
  const phone = officePhone.trim().replace(/\s+/gu, '\u00a0')
  const who = samePair([worker, office, phone].filter((text) => text !== '').join(', '), language)
  return sentence(joined([volunteerPair('contact', language), who]), 'strong')
}

/** Each row holds the sentences that belong together. */
function part(
  title: VolunteerSentence,
  rows: readonly (readonly VolunteerSentence[])[],
  language: PaperLanguage,
): readonly Block[] {
  const short = { short: 'VOG' }
  return [
    { kind: 'heading', words: volunteerPair(title, language), pictogram: null, rank: 'minor' },
    ...rows.map((row) => sentence(joined(row.map((name) => volunteerPair(name, language, short))), 'item')),
  ]
}

function signing({ name }: VolunteerOnPaper, { language, worker }: PaperOptions): readonly Block[] {
  const date = pair('signDate', language)
  return [
    {
      kind: 'signatures',
      boxes: [
        { name: typedWords(name.trim(), []), date },
        { name: typedWords(worker, []), date },
      ],
    },
  ]
}

function volunteerPair(
  name: VolunteerSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(volunteerWords, (words) => words.sentences[name], language, values)
}
