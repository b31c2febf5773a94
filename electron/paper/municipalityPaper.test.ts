import { beforeAll, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { municipalityPaper } from '#shared/documents/municipality.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { testPress } from '../../test/paper/testPress.ts'
import type { LaidOutPaper, StructureElement } from './laidOutPaper.ts'
import { sheet } from './layout/measures.ts'
import type { Press } from './press.ts'

const today = calendarDate('2026-11-24')
const people = practiceDossiers(today, (name) => name.padEnd(32, '0') as RandomId)
let press: Press

beforeAll(async () => {
  press = await testPress()
})

test.each(paperLanguages)(
  'in %s every practice person gets one sheet in Dutch, or two with a second language',
  (language) => {
    for (const dossier of people) {
      const paper = laid(dossier, language, false)
      expect(paper.pages.length, dossier.person.callName).toBeLessThanOrEqual(language === 'nl' ? 2 : 3)
      expect(outside(paper)).toEqual([])
      expect(outside(laid(dossier, language, true))).toEqual([])
    }
  },
)

test('the table has a head and a cell for each of its four columns, in every row', () => {
  const rows = rowsIn(laid(people[3]!, 'ar', false))
  expect(rows.length).toBeGreaterThan(4)
  for (const [at, cells] of rows.entries())
    expect(cells).toEqual(Array.from({ length: 4 }, () => (at === 0 ? 'TH' : 'TD')))
})

function laid(dossier: Dossier, language: PaperLanguage, largeLetters: boolean): LaidOutPaper {
  const paper = press.lay(
    municipalityPaper(dossier, {
      language,
      today,
      largeLetters,
      practice: true,
      office: 'Steunpunt Waterveen',
      worker: 'Ria',
      officePhone: '088 000 00 00',
    }),
  )
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure))
  return paper.value
}

/** Words beyond the margins; a space at a line's end may hang over, and so may a hair of a letter. */
function outside(paper: LaidOutPaper): readonly string[] {
  const air = 7
  return paper.pages
    .flatMap((page) => page.marks)
    .flatMap((mark) => {
      if (mark.kind !== 'text') return []
      const isInside =
        mark.x >= sheet.left - air &&
        mark.x + mark.line.width <= sheet.right + air &&
        mark.baseline <= sheet.footerBaseline
      return isInside ? [] : [mark.line.text]
    })
}

function rowsIn(paper: LaidOutPaper): readonly (readonly string[])[] {
  return every(paper.structure)
    .filter(({ role }) => role === 'TR')
    .map(({ children }) => children.map(({ role }) => role))
}

function every(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(every)]
}
