import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier, PaperName } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { LogDeed } from '#shared/domain/logEntry.ts'
import { accessSlipWords, type AccessSlipSentence } from '#shared/i18n/accessSlipWords.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { datePair, inWords, joined, pair, pairFrom, samePair, type Value } from './pair.ts'
import { contactBlocks, forPerson, nameOf, sentence, uncheckedRemark, type PaperOptions } from './sheet.ts'

/** What one user did with this dossier on one day. */
export interface AccessLine {
  readonly day: CalendarDate
  /** 'HH:MM', the same twice when it was once. */
  readonly from: string
  readonly until: string
  readonly times: number
  /** First name; null for somebody the office does not know any more. */
  readonly who: string | null
  readonly deed: LogDeed
  /** The fixed words of the log: the paper that was printed, the reason of a look outside the own people. */
  readonly about: readonly string[]
}

/** Where the log stood when the paper was made: with it, an end that is cut off later can be seen. */
export interface LogStand {
  readonly entries: number
  /** Four groups of four characters. */
  readonly code: string
}

export interface AccessLog {
  /** The newest first. */
  readonly lines: readonly AccessLine[]
  /** True when there are older ones that are not on this paper. */
  readonly hasMore: boolean
  readonly stand: LogStand
  /** What a paper is called in both languages; null for one that there is no more. */
  readonly paperName: (paper: string) => Pair | null
}

/** Who looked, when and why: for the person it is about. What stands in the dossier is not on it. */
export function accessSlipPaper(dossier: Dossier, log: AccessLog, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice, today } = options
  return {
    paper: accessSlipName,
    pageSize: 'A4',
    title: slipPair('title', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: slipPair('title', language) },
      sentence(pair('sheetOf', language, { name: nameOf(dossier) }), 'strong'),
      sentence(pair('madeOn', language, { date: inWords(today) })),
      sentence(slipPair('intro', language)),
      sentence(slipPair('notContent', language)),
      ...whoLooked(log, language),
      ...(log.hasMore ? [sentence(slipPair('older', language))] : []),
      ...contactBlocks(options),
      ...logStandBlocks(log.stand, language),
      ...uncheckedRemark(language),
    ],
    footer: slipPair('title', language),
  }
}

const accessSlipName: PaperName = 'accessSlip'

/** At the foot of a paper that leaves the office. */
export function logStandBlocks({ entries, code }: LogStand, language: PaperLanguage): readonly Block[] {
  return [
    sentence(slipPair('stand', language, { entries: String(entries), code }), 'small'),
    sentence(slipPair('standMeans', language), 'small'),
  ]
}

function whoLooked(log: AccessLog, language: PaperLanguage): readonly Block[] {
  const rows = log.lines.flatMap((line) => {
    const what = whatOf(line, log, language)
    return what ? [[whenOf(line, language), whoOf(line, language), what]] : []
  })
  if (rows.length === 0) return [sentence(slipPair('nobody', language), 'strong')]
  const head = [pair('columnWhen', language), pair('columnWho', language), pair('columnWhat', language)]
  return [{ kind: 'table', head, rows }]
}

function whenOf({ day, from, until, times }: AccessLine, language: PaperLanguage): Pair {
  const clock = samePair(from === until ? from : `${from} – ${until}`, language)
  return joined([
    datePair(day, language),
    clock,
    ...(times > 1 ? [slipPair('times', language, { count: String(times) })] : []),
  ])
}

function whoOf({ who }: AccessLine, language: PaperLanguage): Pair {
  return who === null ? slipPair('somebody', language) : samePair(who, language)
}

/** Null for what is about the office and not about this person, and for a print that did not happen. */
function whatOf({ deed, about }: AccessLine, log: AccessLog, language: PaperLanguage): Pair | null {
  switch (deed) {
    case 'looked':
    case 'added':
    case 'changed':
    case 'putBack':
    case 'exported':
      return slipPair(deed, language)
    case 'printed': {
      const [name = '', , failed] = (about[0] ?? '').split(' ')
      if (failed !== undefined) return null
      const paper = log.paperName(name)
      const values = { paper: paper ? inPair(paper) : name }
      return slipPair('printed', language, values)
    }
    case 'brokeGlass':
      return joined([slipPair('brokeGlass', language), ...whyOf(about, language)])
    case 'unlocked':
    case 'unlockFailed':
    case 'locked':
    case 'erased':
    case 'userAdded':
    case 'userChanged':
    case 'userStopped':
    case 'keysRenewed':
    case 'passphraseChanged':
    case 'recoveryMade':
    case 'recoveryTried':
    case 'recoveryUsed':
    case 'backupMade':
    case 'backupRestored':
    case 'officeChecked':
    case 'rulesChanged':
      return null
  }
}

const reasons = [
  'colleagueAway',
  'urgent',
  'askedByPerson',
  'mistake',
  'coordination',
  'other',
] as const satisfies readonly AccessSlipSentence[]

function whyOf(about: readonly string[], language: PaperLanguage): readonly Pair[] {
  return about.flatMap((word) => {
    const reason = reasons.find((known) => known === word)
    return reason ? [slipPair('why', language, { why: inPair(slipPair(reason, language)) })] : []
  })
}

/** The words of a pair, each in the sentence of its own language. */
function inPair({ nl, other }: Pair): Value {
  return (language) => (language === 'nl' ? nl : (other?.text ?? nl))
}

function slipPair(
  name: AccessSlipSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(accessSlipWords, (words) => words.sentences[name], language, values)
}
