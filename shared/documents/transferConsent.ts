import type { Dossier } from '#shared/domain/dossier.ts'
import { partsOfFile, transferDrawings } from '#shared/domain/transferParts.ts'
import type { Block, ChecklistRow, PaperDocument } from './block.ts'
import { joined, pair, typedWords } from './pair.ts'
import { contactBlocks, forPerson, nameOf, sentence, uncheckedRemark, type PaperOptions } from './sheet.ts'
import { partPair, transferPair } from './transferPair.ts'

/**
 * Toestemming: each part of the file with its own yes and no, and the same room for both. Why, for how long and who
 * reads it stand above the boxes; that one may say no stands first. What the file does not hold is not asked for.
 */
export function transferConsentPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const say = (...names: Parameters<typeof transferPair>[0][]): Block =>
    sentence(joined(names.map((name) => transferPair(name, language))), 'item')
  return {
    paper: 'transferConsent',
    pageSize: 'A4',
    sides: 2,
    title: transferPair('consentTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: transferPair('consentTitle', language) },
      sentence(pair('sheetOf', language, { name: nameOf(dossier) }), 'strong'),
      say('consentOpening'),
      say('toOffice'),
      { kind: 'writingLines', count: 1 },
      sentence(transferPair('consentMayRefuse', language), 'strong'),
      say('consentWhy'),
      say('consentWhoReads'),
      say('consentHowLong', 'consentOnce'),
      whichData(dossier, options),
      ...contactBlocks(options, transferPair('consentMayStop', language)),
      ...signing(dossier, options),
      ...uncheckedRemark(language),
    ],
    footer: transferPair('consentTitle', language),
  }
}

function whichData(dossier: Dossier, { language }: PaperOptions): Block {
  const rows = partsOfFile(dossier)
    .filter(({ isThere }) => isThere)
    .map(({ part }): ChecklistRow => ({
      kind: 'row',
      drawing: transferDrawings[part],
      what: partPair(part, language),
      below: [],
      marks: [
        { kind: 'box', ticked: false, alt: 'Ja: nog niet aangekruist', day: null },
        { kind: 'box', ticked: false, alt: 'Nee: nog niet aangekruist', day: null },
      ],
    }))
  return {
    kind: 'checklist',
    head: {
      what: transferPair('whichData', language),
      marks: [
        { kind: 'words', words: transferPair('yes', language) },
        { kind: 'words', words: transferPair('no', language) },
      ],
      drawings: 'large',
    },
    rows,
  }
}

function signing({ person }: Dossier, { language, worker }: PaperOptions): readonly Block[] {
  const date = pair('signDate', language)
  return [
    sentence(transferPair('interpreterName', language), 'item'),
    { kind: 'writingLines', count: 1 },
    sentence(pair('saidBack', language), 'item'),
    sentence(transferPair('orally', language), 'item'),
    {
      kind: 'together',
      blocks: [
        sentence(transferPair('signOrMark', language), 'item'),
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
