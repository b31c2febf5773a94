import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages } from '#shared/domain/language.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { partsOfFile } from '#shared/domain/transferParts.ts'
import { transferWords } from '#shared/i18n/transferWords.ts'
import { volunteerWords } from '#shared/i18n/volunteerWords.ts'
import { isolate, type Block, type PaperDocument } from './block.ts'
import type { PaperOptions } from './sheet.ts'
import { transferConsentPaper } from './transferConsent.ts'
import { transferCoverPaper } from './transferCover.ts'
import { volunteerPaper } from './volunteer.ts'

const today = calendarDate('2026-11-24')
let made = 0
const people = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)
const named = (name: string): Dossier => {
  const found = people.find(({ person }) => person.callName === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

describe.each(people.map((dossier) => [dossier.person.callName, dossier] as const))('%s', (_, dossier) => {
  test('is asked yes or no about each part the file holds, with nothing ticked beforehand', () => {
    const asked = rows(transferConsentPaper(dossier, options('nl')))
    const held = partsOfFile(dossier).filter(({ isThere }) => isThere)
    expect(asked).toHaveLength(held.length)
    for (const { marks } of asked)
      expect(marks).toEqual([
        expect.objectContaining({ kind: 'box', ticked: false }),
        expect.objectContaining({ kind: 'box', ticked: false }),
      ])
  })

  test('the cover names what is not there, and the open promises with their days', () => {
    const text = JSON.stringify(transferCoverPaper(dossier, options('nl')).blocks)
    for (const { steps, state } of dossier.plan.goals)
      for (const step of steps)
        expect(text.includes(JSON.stringify(step.what).slice(1, -1)), step.what).toBe(
          !step.done && (state === 'open' || state === 'busy'),
        )
    for (const { part } of partsOfFile(dossier)) expect(text).toContain(transferWords('nl').parts[part])
  })
})

test('appointments that did not happen leave no trace on the cover', () => {
  const dossier = named('Yonas')
  const missed = { ...dossier.appointments[0], state: 'notWorkedOut', place: 'Geheime straat' } as never
  const only = { ...dossier, appointments: [missed] }
  expect(partsOfFile(only).find(({ part }) => part === 'appointments')?.isThere).toBe(false)
  expect(JSON.stringify(transferCoverPaper(only, options('nl')).blocks)).not.toContain('Geheime straat')
})

test('that one may say no stands above the boxes; a mark or a spoken word is as good as a signature', () => {
  const blocks = transferConsentPaper(named('Rima'), options('nl')).blocks
  const text = (block: Block | undefined): string => JSON.stringify(block)
  const refuse = blocks.findIndex((block) => text(block).includes('Je mag nee zeggen'))
  expect(refuse).toBeGreaterThan(0)
  expect(refuse).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'checklist'))
  expect(text(blocks.at(-1))).toContain('Een kruisje of vingerafdruk mag ook.')
  expect(JSON.stringify(blocks)).toContain('Mondeling gezegd')
})

test('an empty file can be handed over too: a name, a language, and lines to fill in', () => {
  const person = { ...named('Rima').person, phone: '', interpreterWish: '', goodToKnow: '' }
  const empty = newDossier('f'.repeat(32) as RandomId, 'ZZ-2345', person)
  expect(rows(transferConsentPaper(empty, options('ar')))).toHaveLength(2)
  expect(JSON.stringify(transferCoverPaper(empty, options('ar')))).toContain(
    'Het telefoonnummer is niet bekend.',
  )
})

describe('the agreements with a volunteer', () => {
  const nobody = { name: '', role: '', from: null, until: null }

  test.each(paperLanguages)(
    'in %s leave a line for each thing that is not known, and none that is',
    (language) => {
      const lines = (paper: PaperDocument): number =>
        rows(paper).filter(({ marks }) => marks.some(({ kind }) => kind === 'line')).length
      const known = { name: 'Wim', role: 'Taalmaatje', from: today, until: today }
      expect(lines(volunteerPaper(nobody, options(language)))).toBe(5)
      // How many hours a week is always agreed on the spot.
      expect(lines(volunteerPaper(known, options(language)))).toBe(1)
      const text = JSON.stringify(volunteerPaper(known, options(language)))
      expect(text).toContain(isolate('Wim'))
      expect(text).toContain(isolate('Taalmaatje'))
    },
  )

  test('say everything of the words, and name no newcomer', () => {
    const text = JSON.stringify([
      volunteerPaper(nobody, options('nl')),
      volunteerPaper({ name: 'Wim', role: 'Maatje', from: today, until: today }, options('nl')),
    ])
    for (const [name, sentence] of Object.entries(volunteerWords('nl').sentences)) {
      const parts = sentence.split(/\{\{\w+\}\}/u).filter((part) => part.trim() !== '')
      for (const part of parts) expect(text, name).toContain(JSON.stringify(part).slice(1, -1))
    }
  })
})

function options(language: PaperOptions['language']): PaperOptions {
  const office = { office: 'Steunpunt Waterveen', worker: 'Ria', officePhone: '088 000 00 00' }
  return { language, today, largeLetters: false, practice: true, ...office }
}

function rows(paper: PaperDocument): readonly Extract<Row, { kind: 'row' }>[] {
  return paper.blocks.flatMap((block) =>
    block.kind === 'checklist' ? block.rows.filter((row) => row.kind === 'row') : [],
  )
}

type Row = Extract<Block, { kind: 'checklist' }>['rows'][number]
