import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { sheetSetOf, writeSheet } from '#shared/domain/recoverySheet.ts'
import { accessSlipPaper } from '#shared/documents/accessSlip.ts'
import { withCopyElsewhere } from '../builders/aCopyElsewhere.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import { dossierPaper } from '#shared/documents/dossierPapers.ts'
import { recoverySheetPaper } from '#shared/documents/recoverySheet.ts'
import type { PaperOptions } from '#shared/documents/sheet.ts'
import { volunteerPaper } from '#shared/documents/volunteer.ts'

export interface NamedPaper {
  /** The paper and its language: 'mijnPlan ar'. */
  readonly name: string
  readonly document: PaperDocument
}

export const today = calendarDate('2026-11-24')

let made = 0
const people = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)

/** Every document in every language; a document that is missing here is not held to any of the checks. */
export function everyPaper(): readonly NamedPaper[] {
  return paperLanguages.flatMap((language, at) => papersIn(language, at % 2 === 0))
}

/** Each document and each language at least once: what a run that must be short looks at. */
export function somePapers(): readonly NamedPaper[] {
  return paperLanguages.flatMap((language, at) => {
    const papers = papersIn(language, at % 2 === 1)
    return papers.filter((_, index) => index % paperLanguages.length === at)
  })
}

/** Each paper about each of the people of the practice office, whatever language they read. */
export function everybodysPapers(language: PaperLanguage): readonly NamedPaper[] {
  return people.flatMap((dossier) =>
    ownPapers.map((paper) => ({
      name: `${paper} about ${dossier.number}`,
      document: personPaper(paper, dossier, optionsFor(language, true)),
    })),
  )
}

/** About somebody who reads this language where the practice office has one, with everything on the paper. */
function papersIn(language: PaperLanguage, practice: boolean): readonly NamedPaper[] {
  const dossier = people.find(({ person }) => person.paperLanguage === language) ?? people[0]
  if (!dossier) throw new Error('the practice office is empty')
  const options = optionsFor(language, practice)
  return [
    ...ownPapers.map((paper) => named(paper, personPaper(paper, dossier, options))),
    named('accessSlip', accessSlip(dossier, options)),
    named('volunteer', volunteerPaper({ name: '', role: 'Maatje', from: today, until: null }, options)),
    named('recoverySheet', recoverySheet(language, practice)),
  ]
}

function optionsFor(language: PaperLanguage, practice: boolean): PaperOptions {
  const { name, worker, phone } = practiceOffice
  return {
    ...{ language, today, practice, largeLetters: false, leaveOut: [] },
    ...{ office: name, worker, officePhone: phone },
  }
}

/** All but the one that is made of the log, which no dossier holds. */
const ownPapers = paperNames.filter((paper) => paper !== 'accessSlip')

function accessSlip(dossier: Dossier, options: PaperOptions): PaperDocument {
  const times = { day: today, from: '10:42', until: '10:58', who: 'Ria', about: [] } as const
  const lines = [
    { ...times, times: 3, deed: 'looked' },
    { ...times, times: 1, deed: 'changed' },
  ] as const
  const stand = { entries: 1_204, code: '3f0a 11c2 9b40 00de' }
  return accessSlipPaper(dossier, { lines, hasMore: true, stand, paperName: () => null }, options)
}

function personPaper(
  paper: (typeof ownPapers)[number],
  dossier: Dossier,
  options: PaperOptions,
): PaperDocument {
  const document = dossierPaper({ paper }, withCopyElsewhere(dossier, today), options)
  if (!document) throw new Error(`there is no ${paper} about ${dossier.number}`)
  return document
}

function recoverySheet(language: PaperLanguage, practice: boolean): PaperDocument {
  const share = { set: sheetSetOf([9, 3, 22, 14]), sheet: 1, point: 7, bytes: new Uint8Array(32) } as const
  return recoverySheetPaper({
    ...share,
    ...{ language, practice, office: practiceOffice.name, madeOn: today, place: 'kluis' },
    groups: writeSheet(share),
  })
}

function named(paper: string, document: PaperDocument): NamedPaper {
  return { name: `${paper} ${document.language}`, document }
}
