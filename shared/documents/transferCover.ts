import { comingAppointments } from '#shared/domain/appointmentChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { partsOfFile, transferDrawings, type TransferPart } from '#shared/domain/transferParts.ts'
import { appointmentLine } from './appointmentBlocks.ts'
import type { Block, ChecklistRow, Pair, PaperDocument } from './block.ts'
import { namesOf } from './kennismaking.ts'
import { inFigures, inWords, joined, pair, samePair } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  nameOf,
  sentence,
  typed,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'
import { openSteps, type OpenStep } from './stepsTable.ts'
import { partLines, partPair, transferPair } from './transferPair.ts'

/**
 * Overdracht: what the new office must know before it opens the file, from the file as it stands. Boxes to tick for what
 * goes along, as the person said on the consent form; ticked beforehand only when the file itself is made from it.
 */
export function transferCoverPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  return {
    paper: 'transferCover',
    pageSize: 'A4',
    sides: 2,
    title: transferPair('coverTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...opening(options),
      ...aboutWhom(dossier, language),
      ...inFile(dossier, options),
      ...agreed(dossier, options),
      ...firstContact(dossier, language),
      toFillIn(transferPair('secretHow', language)),
      sentence(transferPair('personSaw', language, { name: dossier.person.callName }), 'item'),
      ...contactBlocks(options, transferPair('askOldWorker', language)),
      ...uncheckedRemark(language),
    ],
    footer: transferPair('coverTitle', language),
  }
}

function opening({ language, office, today }: PaperOptions): readonly Block[] {
  return [
    { kind: 'title', words: transferPair('coverTitle', language) },
    sentence(transferPair('coverOpening', language), 'strong'),
    sentence(
      joined([
        transferPair('fromOffice', language, { office }),
        pair('madeOn', language, { date: inWords(today) }),
      ]),
      'item',
    ),
    toFillIn(transferPair('toOffice', language)),
  ]
}

/** With a line to write on beside it. */
function toFillIn(what: Pair): Block {
  return {
    kind: 'checklist',
    head: null,
    rows: [{ kind: 'row', drawing: null, what, below: [], marks: [{ kind: 'line' }] }],
  }
}

function aboutWhom(dossier: Dossier, language: PaperLanguage): readonly Block[] {
  const { speaks, reads, interpreter, interpreterWish } = dossier.person
  const need = { yes: 'interpreterYes', no: 'interpreterNo', unknown: 'interpreterUnknown' } as const
  const known = (name: 'speaks' | 'reads', tags: typeof speaks): readonly Pair[] =>
    tags.length === 0 ? [] : [transferPair(name, language, { languages: (shown) => namesOf(tags, shown) })]
  return [
    title('whoIsThis', language),
    sentence(transferPair('nameLine', language, { name: nameOf(dossier) }), 'strong'),
    sentence(
      joined([
        ...known('speaks', speaks),
        ...known('reads', reads),
        transferPair(need[interpreter], language),
      ]),
      'item',
    ),
    ...typed(interpreterWish, [language]),
  ]
}

function title(name: Parameters<typeof transferPair>[0], language: PaperLanguage): Block {
  return { kind: 'heading', words: transferPair(name, language), pictogram: null, rank: 'minor' }
}

/** Only what is there has a row and a box; what is not is said in one sentence, so that nobody looks for it. */
function inFile(dossier: Dossier, { language, isGoing = false }: PaperOptions): readonly Block[] {
  const parts = partsOfFile(dossier)
  const missing = parts.filter(({ isThere }) => !isThere)
  const rows = parts
    .filter(({ isThere }) => isThere)
    .map(({ part, lastOn }): ChecklistRow => ({
      kind: 'row',
      drawing: transferDrawings[part],
      what: partPair(part, language),
      below: [],
      marks: [
        {
          kind: 'box',
          ticked: isGoing,
          alt: isGoing ? 'Gaat mee: aangekruist' : 'Gaat mee? Nog niet aangekruist',
          day: lastOn === null ? null : inFigures(lastOn),
        },
      ],
    }))
  return [
    title('inFile', language),
    {
      kind: 'checklist',
      head: {
        what: pair('columnWhat', language),
        marks: [{ kind: 'box', alt: 'Gaat mee?', day: pair('signDate', language) }],
        drawings: 'small',
      },
      rows,
    },
    {
      kind: 'together',
      blocks: notInFile(
        missing.map(({ part }) => part),
        language,
      ),
    },
    sentence(joined([transferPair('neverTravels', language), transferPair('onlyWithYes', language)]), 'item'),
  ]
}

function notInFile(parts: readonly TransferPart[], language: PaperLanguage): readonly Block[] {
  return [title('notInFile', language), ...partLines(parts, language).map((line) => sentence(line, 'item'))]
}

/** Promises of both sides that are still open, and appointments that stand. */
function agreed(dossier: Dossier, options: PaperOptions): readonly Block[] {
  const { language, today } = options
  const coming = comingAppointments(dossier.appointments, today)
  const open = openSteps(dossier, options)
  if (coming.length === 0 && open.length === 0) return []
  return [
    title('lastAgreements', language),
    ...coming.map((appointment) => sentence(appointmentLine(appointment, language), 'item')),
    ...(open.length === 0 ? [] : [promises(open, language)]),
  ]
}

/** What, who and the day in figures: for somebody who reads it once. */
function promises(steps: readonly OpenStep[], language: PaperLanguage): Block {
  return {
    kind: 'checklist',
    head: {
      what: pair('columnWhat', language),
      marks: [
        { kind: 'words', words: pair('columnWho', language) },
        { kind: 'words', words: pair('signDate', language) },
      ],
      drawings: 'none',
    },
    rows: steps.map(({ what, who, by }): ChecklistRow => ({
      kind: 'row',
      drawing: null,
      what: null,
      below: [what],
      marks: [
        { kind: 'words', words: who },
        by === null ? { kind: 'line' } : { kind: 'words', words: samePair(inFigures(by), language) },
      ],
    })),
  }
}

function firstContact({ person }: Dossier, language: PaperLanguage): readonly Block[] {
  const phone = person.phone.trim()
  return [
    {
      kind: 'together',
      blocks: [
        title('firstContact', language),
        sentence(
          phone === ''
            ? transferPair('phoneUnknown', language)
            : transferPair('phoneLine', language, { phone: phone.replace(/\s+/gu, '\u00a0') }),
          'strong',
        ),
        ...typed(person.goodToKnow, [person.paperLanguage]),
      ],
    },
  ]
}
