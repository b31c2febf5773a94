import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import {
  readSheet,
  sheetNumbers,
  sheetSetOf,
  writeSheet,
  type RecoveryShare,
} from '#shared/domain/recoverySheet.ts'
import { groupsIn } from '#shared/domain/recoverySheetGroups.ts'
import { recoverySheetPaper, type RecoverySheetFacts } from '#shared/documents/recoverySheet.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import type { Press } from '../../electron/paper/press.ts'
import { wordsByPdfJs, wordsByPoppler } from './extractText.ts'
import { withPdf } from './ink.ts'
import { qpdfComplaints, readObjects } from './pdfObjects.ts'
import { structureFaults } from './structureFaults.ts'
import { testPress } from './testPress.ts'

const run = promisify(execFile)

/** An independent reader of QR codes (Debian's zbar-tools). Without it the picture is not read back. */
const canScan = await run('zbarimg', ['--version']).then(
  () => true,
  () => false,
)
if (!canScan) console.warn('zbarimg is not here: the QR code of the recovery sheet is not read back.')

const shares: readonly RecoveryShare[] = sheetNumbers.map((sheet) => ({
  set: sheetSetOf([9, 3, 22, 14]),
  sheet,
  point: 70 * sheet,
  bytes: Uint8Array.from({ length: 32 }, (_, index) => (index * 37 * sheet) % 256),
}))

let press: Press
beforeAll(async () => {
  press = await testPress()
})

describe.each(paperLanguages)('in %s', (language) => {
  test.each([
    ['with long names', 'Stichting Vluchtelingensteun De Brug, locatie Noordoost', longestPlace],
    ['with a line to write on', 'Kantoor De Brug', ''],
  ])('a sheet is one page, in letters that can be read, %s', (_, office, place) => {
    for (const practice of [true, false]) {
      const paper = laid(facts(language, { office, place, practice }))
      expect(paper.pages).toHaveLength(1)
      const words = (paper.pages[0]?.marks ?? []).flatMap((mark) =>
        mark.kind === 'text' && typeof mark.owner === 'number' ? [mark.line] : [],
      )
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(10)
      expect(
        words.filter(({ text, size }) => size === 18 && writeSheet(share(2)).includes(text)),
      ).toHaveLength(16)
      expect(press.readAloud(paper).join('\n').includes('VOORBEELD')).toBe(practice)
    }
  })
})

test('every character of the code stands in the middle of a place of its own, as wide as the others', () => {
  const paper = laid(facts('nl'))
  for (const group of writeSheet(share(2))) {
    const [mark] = (paper.pages[0]?.marks ?? []).flatMap((each) =>
      each.kind === 'text' && each.line.text === group ? [each] : [],
    )
    const letters = mark?.line.runs.flatMap((run_) => run_.letters) ?? []
    expect(letters.map(({ text }) => text).join('')).toBe(group)
    expect(new Set(letters.map(({ advance }) => advance.toFixed(3))).size).toBe(1)
  }
})

test('the code is found by those who read the file, and the figure does not say it aloud', async () => {
  const paper = laid(facts('ar'))
  const pdf = press.pdf(paper)
  expect(await qpdfComplaints(pdf)).toBe('')
  expect(structureFaults(await readObjects(pdf))).toEqual([])
  const groups = writeSheet(share(2))
  for (const words of [await wordsByPoppler(pdf), await wordsByPdfJs(pdf)]) {
    expect(words.filter((word) => groups.includes(word))).toEqual(groups)
  }
  const figures = figuresIn(paper)
  expect(figures).toContain('QR-code met dezelfde geheime code als de zestien groepen ernaast')
  for (const alt of figures) for (const group of groups) expect(alt).not.toContain(group)
})

test.skipIf(!canScan)(
  'another program reads from the printed squares what is written beside them',
  async () => {
    for (const sheet of sheetNumbers) {
      for (const language of ['nl', 'ti'] as const) {
        const pdf = press.pdf(laid(facts(language, { sheet, groups: writeSheet(share(sheet)) })))
        const scanned = await scan(pdf)
        expect(readSheet(groupsIn(scanned))).toEqual({ ok: true, value: share(sheet) })
      }
    }
  },
)

/** 60 characters, the most that the program takes. */
const longestPlace = 'kluis op de eerste verdieping, bij de penningmeester thuis!!'

function share(sheet: number): RecoveryShare {
  const found = shares.find((each) => each.sheet === sheet)
  if (!found) throw new Error('there are three sheets')
  return found
}

function facts(language: PaperLanguage, changes: Partial<RecoverySheetFacts> = {}): RecoverySheetFacts {
  return {
    language,
    practice: false,
    office: 'Kantoor De Brug',
    sheet: 2,
    set: share(2).set,
    groups: writeSheet(share(2)),
    madeOn: calendarDate('2026-11-24'),
    place: 'kluis',
    ...changes,
  }
}

function laid(sheet: RecoverySheetFacts): LaidOutPaper {
  const paper = press.lay(recoverySheetPaper(sheet))
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure))
  return paper.value
}

function figuresIn(paper: LaidOutPaper): readonly string[] {
  const alts: string[] = []
  const walk = (element: LaidOutPaper['structure']): void => {
    if (element.alt !== null) alts.push(element.alt)
    element.children.forEach(walk)
  }
  walk(paper.structure)
  return alts
}

/** 150 dots an inch in grey: a cheap printer and a cheap scanner. */
async function scan(pdf: Uint8Array): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'scan-'))
  try {
    return await withPdf(pdf, async (path) => {
      await run('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', path, join(place, 'page')])
      expect((await readFile(join(place, 'page.png'))).length).toBeGreaterThan(1_000)
      return (await run('zbarimg', ['-q', '--raw', join(place, 'page.png')])).stdout.trim()
    })
  } finally {
    await rm(place, { recursive: true })
  }
}
