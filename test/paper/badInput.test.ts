import { beforeAll, describe, expect, test } from 'vitest'
import type { Failure } from '#shared/contract/failure.ts'
import { dossierPaper } from '#shared/documents/dossierPapers.ts'
import type { Block, PaperDocument } from '#shared/documents/block.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import type { Press } from '../../electron/paper/press.ts'
import { wordsByPdfJs, wordsByPoppler } from './extractText.ts'
import { readObjects } from './pdfObjects.ts'
import { structureFaults } from './structureFaults.ts'
import { testPress } from './testPress.ts'
import {
  documents,
  emptyDossier,
  fieldNames,
  typedDocument,
  typedDossier,
  typedFields,
  typedOptions,
  type DocumentName,
  type TypedField,
  type Typing,
} from './typedFields.ts'

let press: Press
beforeAll(async () => {
  press = await testPress()
})

const fromContact = ['supportedBy', 'office', 'officePhone'] as const

/** What comes to stand where. A field that leaves a paper, or comes to one, is a choice to be made here. */
const standsOn: Readonly<Record<DocumentName, readonly TypedField[]>> = {
  mijnPlan: [
    ...['callName', 'nameInOwnScript', 'goal', 'goalInDutch', 'why', 'canAlready', 'step', 'doerName'],
    ...fromContact,
  ] as const,
  kennismaking: [
    ...['callName', 'nameInOwnScript', 'interpreterWish', 'goodToKnow', 'answer', 'answerInDutch'],
    ...fromContact,
  ] as const,
  appointmentCard: ['appointmentWhat', 'place', 'route', 'withWhom', 'bringAlso', ...fromContact],
  appointmentLetter: [
    ...['callName', 'nameInOwnScript', 'appointmentWhat', 'place', 'route', 'withWhom', 'bringAlso'],
    ...fromContact,
  ] as const,
  howIsItGoing: ['callName', 'nameInOwnScript', 'proudOf', 'whatHelped', 'whatNow', ...fromContact],
  municipality: [
    ...['callName', 'nameInOwnScript', 'hoursPerWeek', 'contactName', 'contactPhone', 'alsoInLetter'],
    ...fromContact,
  ] as const,
  firstWeeks: ['callName', 'nameInOwnScript', 'weekNote', 'ownWeekLine', ...fromContact],
  transferCover: [
    ...[
      'callName',
      'nameInOwnScript',
      'interpreterWish',
      'goodToKnow',
      'step',
      'doerName',
      'appointmentWhat',
    ],
    ...fromContact,
  ] as const,
  transferConsent: ['callName', 'nameInOwnScript', ...fromContact],
  askBack: ['callName', 'nameInOwnScript', 'copyAt', ...fromContact],
  accessSlip: ['callName', 'nameInOwnScript', 'lookedBy', ...fromContact],
  volunteer: ['volunteerName', 'volunteerRole', 'office', 'worker', 'officePhone'],
  recoverySheet: ['office', 'sheetPlace'],
}

/** A short word of its own for each field, which no sentence of ours has. */
const wordOf: Typing = (field) => `Zq${String(fieldNames.indexOf(field)).padStart(2, '0')}`

describe.each(documents)('%s', (name) => {
  const fields = standsOn[name]

  test('has on it what it should have', () => {
    const read = readBack(laid(typedDocument(name, wordOf)))
    expect(fieldNames.filter((field) => read.includes(wordOf(field))).toSorted()).toEqual(fields.toSorted())
  })

  test('names each field that has something which can’t be printed', () => {
    for (const field of fields) {
      const typing: Typing = (each) => wordOf(each) + (each === field ? ' 😀' : '')
      expectNamed(refused(typedDocument(name, typing)), 'U+1F600', [field])
    }
  })

  test.each([
    ['an unpaired surrogate', '\ud83d', 'U+D83D'],
    ['Chinese', '我', 'U+6211'],
    ['Bengali', 'আ', 'U+0986'],
    ['a control character', '\u0007', 'U+0007'],
  ])('with %s is refused by name', (_, typed, codePoint) => {
    expectNamed(refused(typedDocument(name, (field) => wordOf(field) + typed)), codePoint, fields)
  })

  test('with an override has the words in their own order, or is refused by name', () => {
    for (const field of fields) {
      const typing: Typing = (each) => (each === field ? `\u202e${wordOf(each)}` : wordOf(each))
      const paper = press.lay(typedDocument(name, typing))
      if (paper.ok) expect(readBack(paper.value)).toContain(wordOf(field))
      else expectNamed(paper.failure, 'U+202E', [field])
    }
  })

  test('with isolates, joiners and loose marks has every word, for every reader', async () => {
    const paper = laid(typedDocument(name, (field) => unseen(wordOf(field))))
    await expectWhole(paper, (text) => {
      for (const field of fields) expect(text, field).toContain(wordOf(field))
    })
  })

  test('with endless words has every letter, for every reader', async () => {
    const letters = { amount: 80, line: 1_000, text: 2_500 } as const
    const document = typedDocument(name, (field) =>
      field === 'nameInOwnScript' ? 'سلام' : 'ŵ'.repeat(letters[typedFields[field]]),
    )
    const [least, most] = [count(printedAtLeast(document.blocks)), count(JSON.stringify(document.blocks))]
    const paper = laid(document)
    const wanted = count(readBack(paper))
    expect(least).toBeGreaterThanOrEqual(1_000)
    expect(wanted).toBeGreaterThanOrEqual(least)
    expect(wanted).toBeLessThanOrEqual(most)
    await expectWhole(paper, (text) => {
      expect(count(text)).toBe(wanted)
    })
  })
})

test.each(paperNames.filter((paper) => paper !== 'accessSlip'))(
  '%s of an empty file is a sheet',
  async (paper) => {
    const options = typedOptions(() => '')
    const document = dossierPaper({ paper }, emptyDossier(), {
      ...options,
      office: 'Steunpunt',
      worker: 'Ria',
    })
    if (!document) throw new Error(`there is no ${paper}`)
    await expectWhole(laid(document), (text) => {
      expect(text).not.toBe('')
    })
  },
)

test('a word of ten thousand letters is whole', async () => {
  const document = typedDocument('mijnPlan', (field) =>
    field === 'goal' ? 'ŵ'.repeat(10_000) : wordOf(field),
  )
  await expectWhole(laid(document), (text) => {
    expect(count(text)).toBe(10_000)
  })
})

test('three hundred goals are all on the plan', async () => {
  const dossier = typedDossier(wordOf)
  const [goal] = dossier.plan.goals
  if (!goal) throw new Error('there is a goal')
  const goals = Array.from({ length: 300 }, (_, at) => ({
    ...goal,
    ...{ ownWords: { text: `Doel${String(at)}woord`, language: 'nl' as const }, inDutch: '', why: '' },
    ...{ canAlready: '', steps: [] },
  }))
  const plan = { ...dossier.plan, goals }
  const document = dossierPaper({ paper: 'mijnPlan' }, { ...dossier, plan }, typedOptions(wordOf))
  if (!document) throw new Error('there is no plan')
  await expectWhole(laid(document), (text) => {
    for (const { ownWords } of goals) expect(text).toContain(ownWords.text)
  })
})

/** The word among what people paste without seeing it. */
function unseen(word: string): string {
  return `\u2067\u2068\u0301${word}\u2069 \u2067x\u2069\u2069\u2067 ${word}\u200d\u200c\u2060\ufeff\u200b\u064b\u2063\u{e0101}`
}

function count(text: string): number {
  return text.split('ŵ').length - 1
}

/** A name that is the same in both languages stands once in a cell of a table. */
function printedAtLeast(blocks: readonly Block[]): string {
  return JSON.stringify(blocks, (_, value: unknown) => {
    const isNameTwice =
      typeof value === 'object' && value !== null && 'nl' in value && 'other' in value && isSame(value)
    return isNameTwice ? value.nl : value
  })
}

function isSame(pair: { readonly nl: unknown; readonly other: unknown }): boolean {
  const { nl, other } = pair
  return typeof other === 'object' && other !== null && 'text' in other && other.text === nl
}

function laid(document: PaperDocument): LaidOutPaper {
  const paper = press.lay(document)
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure))
  return paper.value
}

function refused(document: PaperDocument): Failure {
  const paper = press.lay(document)
  if (paper.ok) throw new Error('it was printed')
  return paper.failure
}

/** The sentence in the window says which character, and a piece of the text that it stands in. */
function expectNamed(failure: Failure, codePoint: string, fields: readonly TypedField[]): void {
  expect(failure).toMatchObject({ kind: 'paperCannotPrint', codePoint })
  for (const language of ['nl', 'en'] as const) {
    const sentence = failureSentence(failure, language)
    expect(sentence).toContain(codePoint)
    expect(fields.map(wordOf).filter((word) => sentence.includes(word))).not.toEqual([])
  }
}

function readBack(paper: LaidOutPaper): string {
  return bare(press.readAloud(paper).join(''))
}

/** The file's words by two readers, its tags against its pages, and nothing beside the paper. */
async function expectWhole(paper: LaidOutPaper, expectIn: (text: string) => void): Promise<void> {
  expect(marksOffThePage(paper)).toBe(0)
  const pdf = press.pdf(paper)
  const [poppler, pdfJs, objects] = await Promise.all([
    wordsByPoppler(pdf),
    wordsByPdfJs(pdf),
    readObjects(pdf),
  ])
  expect(structureFaults(objects)).toEqual([])
  for (const text of [readBack(paper), bare(poppler.join('')), bare(pdfJs.join(''))]) expectIn(text)
}

/** Without what has no look of its own, and without the places where lines end. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cf}\p{M}]/gu, '')
}

function marksOffThePage({ pages, widthPoints, heightPoints }: LaidOutPaper): number {
  return pages
    .flatMap(({ marks }) => marks)
    .filter((mark) => mark.kind === 'text')
    .filter(({ line, x, baseline }) => {
      const width = line.width - (line.text.endsWith(' ') ? line.size : 0)
      return x < 0 || x + width > widthPoints || baseline < 0 || baseline > heightPoints
    }).length
}
