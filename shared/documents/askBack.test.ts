import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { askBackWords } from '#shared/i18n/askBackWords.ts'
import { copyElsewhere, withCopyElsewhere } from '../../test/builders/aCopyElsewhere.ts'
import { askBackPaper } from './askBack.ts'
import { isolate } from './block.ts'
import type { PaperOptions } from './sheet.ts'

const today = calendarDate('2026-11-24')
let made = 0
const [rima] = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)
if (!rima) throw new Error('the practice office is empty')
const given = withCopyElsewhere(rima, today)

const options: PaperOptions = {
  ...{ language: 'nl', today, largeLetters: false, practice: true },
  ...{ office: 'Steunpunt Waterveen', worker: 'Ria', officePhone: '088 000 00 00' },
}

function textOf(...wish: Parameters<typeof askBackPaper>): string {
  return JSON.stringify(askBackPaper(...wish)?.blocks)
}

test('says which file, when, under which yes and what kinds of facts, and none of the facts', () => {
  const text = textOf(given, copyElsewhere, options)
  expect(text).toContain(`Aan: ${isolate('Steunpunt Oostdorp')}.`)
  expect(text).toContain(isolate('3f0a 11c2 9b40 00de 3f0a 11c2 9b40 00de'))
  expect(text).toContain(`Ik zei ja op ${isolate('24-11-2026')}, met een tolk.`)
  expect(text).toContain('nam ik mijn ja terug')
  expect(text).toContain('Mijn plan')
  const { number, id, person, plan } = given
  const facts = [number, id, person.phone, person.otherNames, plan.goals[0]?.inDutch ?? '']
  for (const fact of facts.filter((each) => each !== '')) expect(text).not.toContain(fact)
})

test('asks for an answer within a month, with where that stands and when it was looked up', () => {
  const text = textOf(given, undefined, options)
  expect(text).toContain('binnen een maand na ontvangst')
  expect(text).toContain(isolate(['7 lid 3 en art. 17', '12 lid 3', '19'].map(article).join('; ')))
  expect(text).toContain(`Nagekeken op ${isolate('22-11-2026')}.`)
})

function article(number: string): string {
  return `AVG art. ${number}`
}

test('names no month that the office’s own rules do not name', () => {
  const row = {
    ...{
      value: '2',
      validFrom: null,
      validTo: null,
      fromTyped: '',
      toTyped: '',
      source: 'brief',
      reason: '',
    },
    ...({ mark: 'P', checkedOn: today } as const),
  }
  const what = { deed: 'set', row } as const
  const entry = { id: copyElsewhere, key: 'askBackAnswer', what, at: 0, by: copyElsewhere } as const
  const text = textOf(given, undefined, { ...options, book: [entry] })
  expect(text).not.toContain('maand')
  expect(text).toContain('zo snel als het kan')
})

test('takes the newest copy that was not asked back yet, and no copy that is not there', () => {
  const older = { ...given.handovers.given[0], bundle: 'a'.repeat(32), toName: 'Eerder' } as never
  const two = { ...given, handovers: { ...given.handovers, given: [older, ...given.handovers.given] } }
  const asked = { ...two, askBacks: [{ bundle: copyElsewhere, on: today, answer: null }] }
  expect(textOf(two, undefined, options)).toContain('Oostdorp')
  expect(textOf(asked, undefined, options)).toContain('Eerder')
  expect(askBackPaper(given, 'b'.repeat(32) as RandomId, options)).toBeNull()
})

test('without a copy is a letter to fill in by hand', () => {
  const text = textOf(rima, undefined, options)
  expect(text).toContain('Aan welk kantoor?')
  expect(text).toContain('Op welke dag is het gegeven?')
  expect(textOf(given, null, options)).toBe(text)
})

test('leaves no sentence of the letter unsaid', () => {
  const spoken = withHow('spoken')
  const onPaper = withHow('onPaper')
  const all = [given, spoken, onPaper].map((dossier) => textOf(dossier, undefined, options)).join()
  const empty = textOf(rima, undefined, options)
  for (const [name, sentence] of Object.entries(askBackWords('nl').sentences)) {
    if (saidElsewhere.has(name)) continue
    for (const part of partsIn(sentence)) expect(all + empty, name).toContain(part)
  }
})

/** Instead of a month; and in the register, read together on the screen. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'soon',
  ...['noCopies', 'cannotForce', 'noReceipt', 'takenIn', 'joinedThere', 'notTakenIn', 'askedBack'],
  ...['noAnswer', 'answered', 'cameOn', 'joinedHere', 'newMunicipality', 'routeWas'],
])

function partsIn(sentence: string): readonly string[] {
  return sentence.split(/\{\{\w+\}\}/u).filter((part) => part.trim() !== '')
}

function withHow(how: 'spoken' | 'onPaper'): typeof given {
  const consents = given.intake.consents.map((consent) => ({ ...consent, how }))
  return { ...given, intake: { ...given.intake, consents } }
}
