import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { sheetNumbers, type SheetNumber, type SheetSet } from '#shared/domain/recoverySheet.ts'
import { recoveryWords, type RecoverySentence } from '#shared/i18n/recoveryWords.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { inWords, pair, pairFrom, type Value } from './pair.ts'
import { sentence } from './sheet.ts'

export interface RecoverySheetFacts {
  readonly language: PaperLanguage
  readonly practice: boolean
  readonly office: string
  readonly sheet: SheetNumber
  readonly set: SheetSet
  /** The sixteen groups of the code. */
  readonly groups: readonly string[]
  readonly madeOn: CalendarDate
  /** Where this sheet will lie, as typed; empty leaves a line to write on. */
  readonly place: string
}

/**
 * One of the three sheets that open an office without a passphrase, on one page (`notes/ux.md` 4.2 H). What is printed is
 * one share of a secret: this document is made in memory and shown to nobody but the printer.
 */
export function recoverySheetPaper(facts: RecoverySheetFacts): PaperDocument {
  const { language, practice } = facts
  const say = (name: RecoverySentence, values: Readonly<Record<string, Value>> = {}): Pair =>
    pairFrom(recoveryWords, (words) => words.sentences[name], language, values)
  const unchecked = pair('uncheckedMark', language)
  const title = say('title', { sheet: String(facts.sheet), sheets: String(sheetNumbers.length) })
  const heading = (name: RecoverySentence): Block => ({ kind: 'heading', words: say(name), pictogram: null })
  return {
    paper: 'recoverySheet',
    pageSize: 'A4',
    ...(language === 'nl' ? {} : { close: true }),
    title: 'Herstelblad',
    language,
    practice,
    largeLetters: false,
    blocks: [
      { kind: 'title', words: title },
      sentence(say('facts', { office: facts.office, set: facts.set, date: inWords(facts.madeOn) })),
      { kind: 'code', groups: facts.groups, alt: codeAlt },
      sentence(say('secret')),
      heading('nobodyKnows'),
      sentence(say('twoOpen'), 'strong'),
      sentence(say('choose', { choice: forgottenChoice })),
      sentence(say('type')),
      sentence(say('after')),
      heading('keep'),
      ...placeBlocks(facts.place, say),
      sentence(say('apart')),
      sentence(say('noPhoto')),
      sentence(say('lost')),
      { kind: 'together', blocks: [sentence(say('keptBy')), { kind: 'writingLines', count: 1 }] },
      ...(unchecked.checked ? [] : [sentence(unchecked, 'small')]),
    ],
    footer: title,
  }
}

const codeAlt = 'QR-code met dezelfde geheime code als de zestien groepen ernaast'

/** What stands on the button of the locked office, which speaks Dutch and English only. */
const forgottenChoice: Value = (language) =>
  language === 'en' ? 'I do not know my passphrase any more' : 'Ik weet mijn wachtzin niet meer'

function placeBlocks(
  place: string,
  say: (name: RecoverySentence, values: Readonly<Record<string, Value>>) => Pair,
): readonly Block[] {
  if (place.trim() !== '') return [sentence(say('place', { place: place.trim() }))]
  return [
    { kind: 'together', blocks: [sentence(say('place', { place: '' })), { kind: 'writingLines', count: 1 }] },
  ]
}
