import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { emptyMunicipalPip, type MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { isolate, type Pair, type PaperDocument } from './block.ts'
import { municipalityPaper } from './municipality.ts'

const today = calendarDate('2026-11-24')
const people = practiceDossiers(today, (name) => name.padEnd(32, '0') as RandomId)
const ask = 'Vraag het aan de gemeente.'

describe.each(people.map((dossier) => [dossier.person.callName, dossier] as const))('%s', (_, dossier) => {
  const { municipality: pip } = dossier
  const texts = dutchOf(dossier)

  test('reads first whose sheet it is, and that it is not the decision', () => {
    expect(texts[0]).toBe('Wat vraagt de gemeente?')
    expect(texts[1]).toContain(`Dit blad is van ${isolate(dossier.person.callName)}.`)
    expect(texts.filter((text) => text.includes('Dit is niet het besluit van de gemeente.'))).toHaveLength(1)
  })

  test('says what can follow only if the law holds, once, without an amount, at the very end', () => {
    const about = texts.flatMap((text, at) => (text.includes('boete') ? [at] : []))
    expect(about).toHaveLength(pip.lawHolds === 'obliged' ? 1 : 0)
    if (pip.lawHolds === 'obliged') {
      expect(texts.slice((about[0] ?? 0) + 1)).toEqual([expect.stringMatching(/^Gemaakt op /u)])
      expect(texts[about[0] ?? 0]).toContain('We zoeken samen een oplossing.')
    }
    expect(texts.join(' ')).not.toContain('€')
  })

  test('asks the municipality for every day the letter does not say, and invents none', () => {
    const known = new Set(
      Object.values(pip)
        .filter((value): value is string => /^\d{4}-\d\d-\d\d$/u.test(value ?? ''))
        .map((date) => date.slice(0, 4)),
    )
    for (const row of rowsOf(dossier)) {
      const by = row[2]?.nl ?? ''
      expect(by === '' || by === ask || by === 'Dit is klaar.' || known.has(by.slice(-5, -1))).toBe(true)
    }
  })

  test('says the same in every language, line by line', () => {
    const lines = paperLanguages.map((language) => pairsIn(paperOf(dossier, language)).length)
    // The line about the mark beside unchecked sentences is part of another one.
    expect(new Set(lines).size).toBe(1)
  })
})

describe('the table', () => {
  test('has what, what it means, by when and who helps, five or six things of the letter', () => {
    for (const dossier of people.filter(({ municipality }) => municipality.lawHolds === 'obliged')) {
      const rows = rowsOf(dossier)
      expect(rows.length).toBeGreaterThanOrEqual(4)
      expect(rows.length).toBeLessThanOrEqual(6)
      for (const row of rows) expect(row).toHaveLength(4)
    }
  })

  test('leaves the MAP out of the education route', () => {
    const things = (name: string): string =>
      rowsOf(named(name))
        .map((row) => row[0]?.nl)
        .join(' ')
    expect(things('Yonas')).not.toContain('MAP')
    expect(things('Yonas')).toContain('PVT')
    expect(things('Emre')).toContain('MAP')
  })

  test('says level and hours as the letter does', () => {
    expect(rowsOf(named('Salim'))[0]?.[1]?.nl).toBe(
      `Niveau: ${isolate('A2')}. Uren per week: ${isolate('6')}.`,
    )
    expect(rowsOf(named('Adam'))[0]?.[1]?.nl).toBe('Je gaat naar de taalles.')
  })
})

describe('the letter', () => {
  test('of a changed decision is named by its newest date', () => {
    expect(dutchOf(named('Salim')).join(' ')).toContain(isolate('donderdag 24 september 2026'))
  })

  test('that nobody has seen is no decision to object to', () => {
    const texts = dutchOf(named('Rima')).join(' ')
    expect(texts).toContain('We hebben het besluit nog niet gezien.')
    expect(texts).not.toContain('bezwaar')
  })

  test.each([
    [{}, 'In de brief staat tot wanneer dat kan.'],
    [
      { objectionUntil: today },
      `Volgens de brief kan dat tot en met ${isolate('dinsdag 24 november 2026')}.`,
    ],
    [{ objectionUntil: addDays(today, -1) }, 'Bij een nieuw besluit mag het weer.'],
  ] satisfies readonly (readonly [MunicipalPipEdit, string])[])('with %o says until when', (edit, words) => {
    expect(dutchOf(withFacts({ lawHolds: 'obliged', decidedOn: today, ...edit })).join(' ')).toContain(words)
  })
})

test('Olena, who is not obliged, finds that nothing is, no term, no route and no objection', () => {
  const texts = dutchOf(named('Olena')).join(' ')
  expect(texts).toContain('Voor jou is inburgeren niet verplicht.')
  expect(texts).toContain('Niets op dit blad is verplicht.')
  expect(texts).toContain('Dit kies je zelf')
  expect(texts).not.toMatch(/bezwaar|route|einddatum|PVT|MAP|KNM/u)
})

test('of whom we do not know whether the law holds is told to ask, and is not warned', () => {
  const texts = dutchOf(withFacts({})).join(' ')
  expect(texts).toContain(`We weten nog niet wat voor jou geldt. ${ask}`)
  expect(texts).not.toContain('boete')
})

test('no telephone number stands on it that nobody gave', () => {
  const texts = JSON.stringify(paperOf(withFacts({ lawHolds: 'obliged', decidedOn: today }), 'ar'))
  expect(texts.replaceAll(practiceOffice.phone, '')).not.toMatch(/\d{2,} \d{2,}|\d{8,}/u)
})

function named(name: string): Dossier {
  const found = people.find(({ person }) => person.callName === name)
  if (!found) throw new Error(`${name} is not in the practice office`)
  return found
}

function withFacts(facts: MunicipalPipEdit): Dossier {
  return { ...named('Rima'), municipality: { ...emptyMunicipalPip, ...facts } as Dossier['municipality'] }
}

function paperOf(dossier: Dossier, language: PaperLanguage): PaperDocument {
  const { name: office, worker, phone: officePhone } = practiceOffice
  return municipalityPaper(dossier, {
    language,
    today,
    largeLetters: false,
    practice: true,
    office,
    worker,
    officePhone,
  })
}

function dutchOf(dossier: Dossier): readonly string[] {
  return pairsIn(paperOf(dossier, 'nl')).map(({ nl }) => nl)
}

function rowsOf(dossier: Dossier): readonly (readonly Pair[])[] {
  return paperOf(dossier, 'nl').blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
}

function pairsIn(paper: PaperDocument): readonly Pair[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind === 'table') return [...block.head, ...block.rows.flat()]
    return 'words' in block && 'nl' in block.words ? [block.words] : []
  })
}
