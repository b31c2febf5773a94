import { askBackAnswers, consentOf, copyFor, numberOfFile } from '#shared/domain/copyChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { GivenCopy } from '#shared/domain/handover/handovers.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { amountOf, ourBook, ruleInForce } from '#shared/domain/ruleBook.ts'
import type { RuleKey } from '#shared/domain/ruleList.ts'
import type { AskBackSentence } from '#shared/i18n/askBackWords.ts'
import { askBackPair, answerSentences } from './askBackPair.ts'
import type { Block, ChecklistRow, Pair, PaperDocument } from './block.ts'
import { inFigures, inWords, joined, pair, samePair, typedWords } from './pair.ts'
import { forPerson, nameOf, sentence, uncheckedRemark, type PaperOptions } from './sheet.ts'
import { partLines, transferPair } from './transferPair.ts'

/**
 * Mijn gegevens terugvragen: a letter to an office that has a copy, from the person, with room for that office's answer.
 * It says which file it was and what kinds of facts were in it, and none of them. Without a copy it is filled in by hand;
 * null when the wished copy is not in the register.
 */
export function askBackPaper(
  dossier: Dossier,
  wished: RandomId | null | undefined,
  given: PaperOptions,
): PaperDocument | null {
  const copy = copyFor(dossier, wished)
  if (copy === undefined) return null
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  return {
    paper: 'askBack',
    pageSize: 'A4',
    sides: 2,
    title: askBackPair('title', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: askBackPair('title', language) },
      ...fromWhomToWhom(dossier, copy, options),
      ...whichCopy(dossier, copy, language),
      ...whatIsAsked(options),
      ...signing(dossier, options),
      ...answer(copy, options),
      whomToCall(options),
      ...sources(options),
      ...uncheckedRemark(language),
    ],
    footer: askBackPair('title', language),
  }
}

function fromWhomToWhom(
  dossier: Dossier,
  copy: GivenCopy | null,
  { language, office, today }: PaperOptions,
): readonly Block[] {
  const to: readonly Block[] = copy
    ? [sentence(askBackPair('to', language, { office: copy.toName }), 'strong')]
    : [sentence(askBackPair('toBlank', language), 'strong'), { kind: 'writingLines', count: 1 }]
  return [
    ...to,
    sentence(
      joined([
        transferPair('nameLine', language, { name: nameOf(dossier) }),
        pair('madeOn', language, { date: inWords(today) }),
        askBackPair('helps', language, { office }),
      ]),
      'item',
    ),
    sentence(askBackPair('ask', language), 'strong'),
  ]
}

function heading(name: AskBackSentence, language: PaperLanguage): Block {
  return { kind: 'heading', words: askBackPair(name, language), pictogram: null, rank: 'minor' }
}

function whichCopy(dossier: Dossier, copy: GivenCopy | null, language: PaperLanguage): readonly Block[] {
  if (!copy) {
    return [
      heading('whatTitle', language),
      sentence(askBackPair('dayBlank', language), 'item'),
      { kind: 'writingLines', count: 1 },
      sentence(askBackPair('inIt', language), 'item'),
      { kind: 'writingLines', count: 2 },
    ]
  }
  return [
    heading('whatTitle', language),
    sentence(askBackPair('fileNumber', language, { number: numberOfFile(copy.bundle) }), 'item'),
    sentence(
      joined([
        askBackPair('givenOn', language, { date: inFigures(copy.on) }),
        ...underWhichYes(dossier, copy, language),
        askBackPair('inIt', language),
      ]),
      'item',
    ),
    ...partLines(copy.parts, language).map((line) => sentence(line, 'item')),
  ]
}

const yesSentences = {
  onPaper: 'yesOnPaper',
  spoken: 'yesSpoken',
  withInterpreter: 'yesInterpreter',
} as const

function underWhichYes(dossier: Dossier, copy: GivenCopy, language: PaperLanguage): readonly Pair[] {
  const yes = consentOf(dossier, copy)
  if (!yes) return []
  const { how, on, withdrawnOn } = yes
  return [
    askBackPair(yesSentences[how], language, { date: inFigures(on) }),
    ...(withdrawnOn === null ? [] : [askBackPair('takenBack', language, { date: inFigures(withdrawnOn) })]),
  ]
}

/** A month is said only while the rule says one: another number of months has no sentence in twelve languages. */
function whatIsAsked({ language, today, book = ourBook }: PaperOptions): readonly Block[] {
  const isMonth = amountOf(book, 'askBackAnswer', today) === 1
  const say = (...names: AskBackSentence[]): Block =>
    sentence(joined(names.map((name) => askBackPair(name, language))), 'item')
  return [
    heading('wishTitle', language),
    sentence(askBackPair('sendOrErase', language), 'strong'),
    say('eraseCopies', 'useNoMore'),
    say('tellOthers', 'whyKeep'),
    sentence(
      joined([askBackPair(isMonth ? 'withinMonth' : 'soon', language), askBackPair('thanks', language)]),
      'strong',
    ),
  ]
}

/** The person signs, or who does it for the person. */
function signing({ person }: Dossier, { language, worker }: PaperOptions): readonly Block[] {
  const date = pair('signDate', language)
  return [
    {
      kind: 'together',
      blocks: [
        sentence(
          joined([transferPair('signOrMark', language), askBackPair('signsForMe', language, { worker })]),
          'item',
        ),
        {
          kind: 'signatures',
          boxes: [
            { name: typedWords(person.callName, person.speaks), date },
            { name: typedWords(worker, []), date },
          ],
        },
      ],
    },
  ]
}

function answer(copy: GivenCopy | null, { language, office }: PaperOptions): readonly Block[] {
  const box = { kind: 'box', ticked: false, alt: 'Nog niet aangekruist', day: null } as const
  const row = (name: AskBackSentence): ChecklistRow => ({
    kind: 'row',
    drawing: null,
    what: askBackPair(name, language),
    below: [],
    marks: [box],
  })
  return [
    heading('answerTitle', language),
    {
      kind: 'checklist',
      head: null,
      rows: [...askBackAnswers.map((said) => row(answerSentences[said])), row('didTellOthers')],
    },
    {
      kind: 'together',
      blocks: [
        sentence(askBackPair('whatAndWhy', language), 'item'),
        { kind: 'writingLines', count: 1 },
        sentence(askBackPair('sendAnswer', language, { office }), 'item'),
        {
          kind: 'signatures',
          boxes: [{ name: typedWords(copy?.toName ?? '', []), date: pair('signDate', language) }],
        },
      ],
    },
  ]
}

/** An office reads it at a desk: a line, without a card to scan. */
function whomToCall({ language, worker, office, officePhone }: PaperOptions): Block {
  const phone = officePhone.trim().replace(/\s+/gu, '\u00a0')
  const who = samePair([worker, office, phone].filter((text) => text !== '').join(', '), language)
  return sentence(joined([askBackPair('question', language), who]), 'strong')
}

const rulesOfLetter = ['askBackErase', 'askBackAnswer', 'askBackPassOn'] as const satisfies readonly RuleKey[]

/** Where it stands, and the day on which the longest ago of them was looked up. */
function sources({ language, today, book = ourBook }: PaperOptions): readonly Block[] {
  const held = rulesOfLetter.flatMap((key) => ruleInForce(book, key, today) ?? [])
  const [oldest] = held.map(({ checkedOn }) => checkedOn).toSorted()
  if (oldest === undefined) return []
  const cited = held.map(({ source }) => source).join('; ')
  return [
    sentence(
      joined([
        askBackPair('mayAsk', language),
        askBackPair('sources', language, { sources: cited, date: inFigures(oldest) }),
      ]),
      'small',
    ),
  ]
}
