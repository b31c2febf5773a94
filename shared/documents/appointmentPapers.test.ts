import { describe, expect, test } from 'vitest'
import type { Appointment } from '#shared/domain/appointment.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { appointmentCard } from './appointmentCard.ts'
import { appointmentLetter } from './appointmentLetter.ts'
import { isolate, type Block, type Pair, type PaperDocument } from './block.ts'
import type { PaperOptions } from './sheet.ts'

const today = calendarDate('2026-11-24')
let made = 0
const people = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)

/** Every appointment of the practice office, and a sheet to fill in for everybody. */
const cases = people.flatMap((dossier) =>
  [...dossier.appointments, null].map(
    (appointment, at) => [`${dossier.person.callName} ${String(at)}`, dossier, appointment] as const,
  ),
)

const notOnPaper =
  /\b(cliënt\w*|casus|statushouder\w*|nieuwkomer\w*|PIP|u dient|verplicht\w*|sanctie\w*|boete\w*|verschenen|moet|te laat|besluit)\b/iu

describe.each(paperLanguages)('in %s', (language) => {
  describe.each(cases)('%s', (_, dossier, appointment) => {
    const card = appointmentCard(dossier, appointment, options(language))
    const letter = appointmentLetter(dossier, appointment, options(language))

    test('is a card of A6 and a letter of A4, without a person in title or foot', () => {
      expect(card).toMatchObject({ paper: 'appointmentCard', pageSize: 'A6', language, practice: true })
      expect(letter).toMatchObject({ paper: 'appointmentLetter', pageSize: 'A4', language })
      for (const { title, footer } of [card, letter]) {
        const text = `${title} ${footer.nl} ${footer.other?.text ?? ''}`
        expect(text).not.toContain(dossier.person.callName)
        expect(text).not.toContain(dossier.number)
      }
    })

    test('says everything of ours in both languages, isolated and marked while nobody checked it', () => {
      for (const { nl, other, checked } of [...pairsIn(card), ...pairsIn(letter)]) {
        if (language === 'nl') expect([other, checked]).toEqual([null, true])
        else expect(other?.language).toBe(language)
        if (other && other.text !== nl) expect(checked).toBe(false)
        for (const text of [nl, other?.text ?? '']) {
          expect(text).not.toContain('{{')
          expect(text.normalize('NFC')).toBe(text)
          const outside = text.replace(/\u2068[^\u2066-\u2069]*\u2069/gu, '')
          expect(outside).not.toMatch(/[\u2066-\u2069]|\d/u)
        }
        expect(nl).not.toMatch(notOnPaper)
      }
    })
  })
})

describe('the card', () => {
  test('tells what, when, where and with whom, what to bring, and that another day is fine', () => {
    const [rima] = people
    const plan = rima?.appointments[1]
    if (!rima || !plan) throw new Error('Rima has no second appointment')
    const card = appointmentCard(rima, plan, options('ar'))
    expect(dutchOf(card)).toEqual([
      'Afspraak',
      'gesprek',
      isolate('woensdag 25 november 2026'),
      'ochtend',
      `Waar: ${isolate('Steunpunt Waterveen, Kade 12')}`,
      `Zo kom je er: ${isolate('Bus 4, halte Markt. De blauwe deur.')}`,
      `Met: ${isolate('Ria')}`,
      'Er is een tolk.',
      'Neem mee:',
      'pas',
      'brief',
      'bril',
      'Lukt het niet? Bel of app. Een andere dag is geen probleem.',
      'Een rondje: deze vertaling is nog niet nagekeken.',
    ])
    expect(flat(card.blocks)).toContainEqual(expect.objectContaining({ kind: 'clock', time: '10:30' }))
    expect(flat(card.blocks)).toContainEqual(
      expect.objectContaining({ kind: 'contactCard', phone: practiceOffice.phone }),
    )
  })

  test('does not name the person it is for, so that a lost card tells nothing about anybody', () => {
    for (const [, dossier, appointment] of cases) {
      const text = JSON.stringify(appointmentCard(dossier, appointment, options('en')))
      expect(text).not.toContain(dossier.person.callName)
      expect(text).not.toContain(dossier.person.phone)
    }
  })

  test('says an interpreter comes once, also when the appointment is the interpreter', () => {
    const [olena, withInterpreter] = found((one) => one.what === 'interpreter')
    expect(dutchOf(appointmentCard(olena, withInterpreter, options('uk')))).not.toContain('Er is een tolk.')
  })

  test('calls an appointment of another kind what somebody called it', () => {
    const [daryush, coffee] = found((one) => one.what === 'other')
    expect(dutchOf(appointmentCard(daryush, coffee, options('fa')))[1]).toBe(isolate('koffie in de buurt'))
    const unnamed = appointmentCard(daryush, { ...coffee, inOwnWords: ' ' }, options('fa'))
    expect(dutchOf(unnamed)[1]).toBe('afspraak')
  })

  test('without a day says that it is chosen together, and without a time has no clock', () => {
    const [adam, open] = found((one) => one.on === null)
    const card = appointmentCard(adam, open, options('ar'))
    expect(dutchOf(card)).toContain('We kiezen samen een dag.')
    expect(flat(card.blocks).map(({ kind }) => kind)).not.toContain('clock')
  })

  test('of nothing agreed is a sheet to fill in, with a clock without hands', () => {
    const [rima] = people
    const card = rima && appointmentCard(rima, null, options('so'))
    const blocks = card ? flat(card.blocks) : []
    expect(blocks.flatMap((block) => (block.kind === 'clock' ? [block.time] : []))).toEqual([null])
    expect(blocks.filter(({ kind }) => kind === 'writingLines')).toHaveLength(2)
  })

  test('leaves a line for the number when the office has given none', () => {
    const [rima] = people
    const card = rima && appointmentCard(rima, null, { ...options('so'), officePhone: ' ' })
    const kinds = card ? flat(card.blocks).map(({ kind }) => kind) : []
    expect(kinds).not.toContain('contactCard')
    expect(kinds.filter((kind) => kind === 'writingLines')).toHaveLength(3)
  })
})

describe('the letter', () => {
  test('says after the appointment no more than three sentences, and greets', () => {
    const [rima] = people
    const plan = rima?.appointments[1]
    const dutch = rima && plan ? dutchOf(appointmentLetter(rima, plan, options('ar'))) : []
    expect(dutch.slice(1, 3)).toEqual([`Dag ${isolate('Rima')},`, 'Je hebt een afspraak.'])
    expect(dutch.slice(dutch.indexOf('bril') + 1, -1)).toEqual([
      'We zien je graag.',
      'Je mag iemand meenemen.',
      'Lukt het niet? Bel of app. Een andere dag is geen probleem.',
      `Groeten van ${isolate('Ria')}`,
    ])
  })

  test('after one that did not work out is kind, and asks for no reason', () => {
    const [hodan, missed] = found((one) => one.state === 'notWorkedOut')
    expect(dutchOf(appointmentLetter(hodan, missed, options('so'))).slice(1, -1)).toEqual([
      `Dag ${isolate('Hodan')},`,
      'We hebben je gemist.',
      `De afspraak was op ${isolate('woensdag 18 november 2026')}.`,
      'We hopen dat het goed gaat.',
      'Je kunt ook binnenlopen.',
      'Wil je een nieuwe afspraak? Bel of app.',
      `Groeten van ${isolate('Ria')}`,
    ])
  })
})

function options(language: PaperLanguage): PaperOptions {
  const { name, worker, phone } = practiceOffice
  return { language, today, largeLetters: false, practice: true, office: name, worker, officePhone: phone }
}

function found(is: (appointment: Appointment) => boolean): readonly [Dossier, Appointment] {
  for (const dossier of people) {
    const appointment = dossier.appointments.find(is)
    if (appointment) return [dossier, appointment]
  }
  throw new Error('the practice office has no such appointment')
}

function flat(blocks: readonly Block[]): readonly Exclude<Block, { kind: 'together' }>[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]))
}

/** The Dutch of the foot and then of everything, in order. */
function dutchOf(paper: PaperDocument): readonly string[] {
  return pairsIn(paper).map(({ nl }) => nl)
}

function pairsIn(paper: PaperDocument): readonly Pair[] {
  return [paper.footer, ...pairs(paper.blocks)]
}

function pairs(value: unknown): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'nl' in value && 'checked' in value ? [value as Pair] : []
  return [...own, ...Object.values(value).flatMap(pairs)]
}
