import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { logDeeds } from '#shared/domain/logEntry.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { accessSlipPaper, type AccessLine, type AccessLog } from './accessSlip.ts'
import type { Block, Pair, PaperDocument } from './block.ts'
import { samePair } from './pair.ts'

const today = day('2026-11-24')
const [dossier] = practiceDossiers(today, () => '00000000000000000000000000000001' as RandomId)
const stand = { entries: 1204, code: '3f0a 11c2 9b40 00de' }

function line(part: Partial<AccessLine>): AccessLine {
  return {
    day: today,
    from: '10:42',
    until: '10:42',
    times: 1,
    who: 'Ria',
    deed: 'looked',
    about: [],
    ...part,
  }
}

function slip(
  lines: readonly AccessLine[],
  language: PaperLanguage = 'nl',
  part: Partial<AccessLog> = {},
): PaperDocument {
  if (!dossier) throw new Error('the practice office has people')
  const log: AccessLog = {
    lines,
    hasMore: false,
    stand,
    paperName: (paper) => (paper === 'mijnPlan' ? samePair('Mijn plan', language) : null),
    ...part,
  }
  return accessSlipPaper(dossier, log, {
    language,
    today,
    largeLetters: false,
    practice: false,
    office: 'De Brug',
    worker: 'Ria',
    officePhone: '',
  })
}

function cells({ blocks }: PaperDocument): readonly (readonly Pair[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
}

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '')

function row(document: PaperDocument): readonly string[] {
  return cells(document)[0]?.map(({ nl }) => plain(nl)) ?? []
}

function textOf(blocks: readonly Block[]): string {
  return plain(JSON.stringify(blocks))
}

test('who, when and how often stand in one row', () => {
  expect(row(slip([line({})]))).toEqual(['dinsdag 24 november 2026 10:42', 'Ria', 'dossier bekeken'])
  expect(row(slip([line({ from: '09:02', until: '11:40', times: 3, who: null })]))).toEqual([
    'dinsdag 24 november 2026 09:02 – 11:40 3 keer',
    'iemand die hier niet meer werkt',
    'dossier bekeken',
  ])
})

test('a printed paper is named; one that was not made is not on the slip', () => {
  expect(row(slip([line({ deed: 'printed', about: ['mijnPlan ar'] })]))[2]).toBe('afgedrukt: Mijn plan')
  expect(cells(slip([line({ deed: 'printed', about: ['mijnPlan ar failed'] })]))).toEqual([])
})

test('a look outside the own people says why, in both languages', () => {
  const document = slip([line({ deed: 'brokeGlass', about: ['colleagueAway'] })], 'en')
  const what = cells(document)[0]?.[2]
  expect(plain(what?.nl ?? '')).toBe('geopend, buiten de eigen mensen Waarom: een collega was weg')
  expect(plain(what?.other?.text ?? '')).toBe('opened it, outside the own people Why: a colleague was away')
})

test('what is about the office and not about the person is not on it', () => {
  const office = ['unlocked', 'locked', 'userAdded', 'backupMade', 'officeChecked'] as const
  const document = slip(office.map((deed) => line({ deed })))
  expect(cells(document)).toEqual([])
  expect(textOf(document.blocks)).toContain('Nog niemand keek in dit dossier.')
})

test('a look of this afternoon is never left out: each deed of a person has its words in twelve languages', () => {
  for (const language of paperLanguages) {
    for (const deed of logDeeds) {
      const [found] = cells(slip([line({ deed, about: ['mijnPlan ar'] })], language))
      if (found)
        expect(found.every(({ nl, other }) => nl !== '' && (language === 'nl' || other?.text !== ''))).toBe(
          true,
        )
    }
  }
})

test('the code of the log stands at the foot, and that there is more when there is', () => {
  const text = textOf(slip([line({})]).blocks)
  expect(text).toContain('Het logboek heeft 1204 regels. De code is 3f0a 11c2 9b40 00de.')
  expect(text).not.toContain('Dit is niet alles')
  expect(textOf(slip([line({})], 'nl', { hasMore: true }).blocks)).toContain('Dit is niet alles')
})
