import { beforeAll, describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { appointmentCard } from '#shared/documents/appointmentCard.ts'
import { appointmentLetter } from '#shared/documents/appointmentLetter.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { PaperOptions } from '#shared/documents/sheet.ts'
import type { LaidOutPaper, TextMark } from '../../electron/paper/laidOutPaper.ts'
import { sheets } from '../../electron/paper/layout/measures.ts'
import type { Press } from '../../electron/paper/press.ts'
import { testPress } from './testPress.ts'

const today = calendarDate('2026-11-24')
let made = 0
const people = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)
const cases = people.flatMap((dossier) =>
  [...dossier.appointments, null].map((appointment) => ({ dossier, appointment })),
)

let press: Press
beforeAll(async () => {
  press = await testPress()
})

describe.each(paperLanguages)('in %s', (language) => {
  test('every card fits on the two sides of an A6, in letters that can be read', () => {
    for (const { dossier, appointment } of cases) {
      const paper = laid(appointmentCard(dossier, appointment, options(language)))
      expect(paper.pages.length, dossier.person.callName).toBeLessThanOrEqual(2)
      onTheSheet(paper, 'A6')
      const sizes = textMarks(paper)
        .filter(({ owner }) => typeof owner === 'number')
        .map(({ line }) => line)
      // Smaller are only the practice office's band and the remark about the sheet itself.
      const small = sizes.filter(({ text, size }) => size < 12 && text !== 'VOORBEELD')
      expect(small.every(({ size }) => size >= 10)).toBe(true)
      expect(small.map(({ text }) => text.trim()).join(' ')).toMatch(
        language === 'nl' ? /^$/u : /^Een rondje: deze vertaling is nog niet nagekeken\./u,
      )
      if (appointment?.time) {
        const time = sizes.filter(({ text }) => text === appointment.time)
        expect(time).toHaveLength(language === 'nl' ? 1 : 2)
        expect(time.every(({ size }) => size >= 14)).toBe(true)
      }
    }
  })

  test('every letter fits on the two sides of an A4, also in large letters on the card', () => {
    for (const { dossier, appointment } of cases) {
      const letter = laid(appointmentLetter(dossier, appointment, options(language)))
      expect(letter.pages.length, dossier.person.callName).toBeLessThanOrEqual(2)
      onTheSheet(letter, 'A4')
      onTheSheet(
        laid(appointmentCard(dossier, appointment, { ...options(language), largeLetters: true })),
        'A6',
      )
    }
  })
})

test.each([
  ['10:30', { hour: [-0.7071, -0.7071], minute: [0, 1] }],
  ['15:00', { hour: [1, 0], minute: [0, -1] }],
  ['21:15', { hour: [-0.9914, -0.1305], minute: [1, 0] }],
] as const)('the hands of the clock show %s', (time, { hour, minute }) => {
  const [rima] = people
  const appointment = rima?.appointments[1]
  if (!rima || !appointment) throw new Error('Rima has no second appointment')
  const paper = laid(appointmentCard(rima, { ...appointment, time }, options('nl')))
  expect(press.readAloud(paper).join(' ')).toContain(`Klok: ${time}`)
  const [hourHand, minuteHand] = (paper.pages[0]?.marks ?? []).flatMap((mark) => {
    if (mark.kind !== 'path' || mark.path.length !== 2 || typeof mark.owner !== 'number') return []
    const [from, to] = mark.path
    return from?.[0] === 'M' && to?.[0] === 'L' ? [[to[1] - from[1], to[2] - from[2]] as const] : []
  })
  const pointing = ([x, y]: readonly [number, number]): readonly number[] =>
    [x, y].map((part) => part / Math.hypot(x, y))
  const near = (values: readonly number[]): unknown =>
    values.map((value): unknown => expect.closeTo(value, 3))
  if (!hourHand || !minuteHand) throw new Error('the clock has no hands')
  expect(pointing(hourHand)).toEqual(near(hour))
  expect(pointing(minuteHand)).toEqual(near(minute))
  expect(Math.hypot(...hourHand)).toBeLessThan(Math.hypot(...minuteHand))
})

test('the PDF of a card is of the size of the card', () => {
  const [rima] = people
  if (!rima) throw new Error('nobody in the practice office')
  const pdf = Buffer.from(press.pdf(laid(appointmentCard(rima, null, options('ar'))))).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox \[0 0 297\.64\d* 419\.53\d*\]/u)
})

function options(language: PaperLanguage): PaperOptions {
  const { name, worker, phone } = practiceOffice
  return { language, today, largeLetters: false, practice: true, office: name, worker, officePhone: phone }
}

function laid(document: PaperDocument): LaidOutPaper {
  const paper = press.lay(document)
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure))
  return paper.value
}

function textMarks(paper: LaidOutPaper): readonly TextMark[] {
  return paper.pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
}

/** No word stands outside the margins; the band of the practice office goes over the whole width. */
function onTheSheet(paper: LaidOutPaper, size: 'A4' | 'A6'): void {
  const sheet = sheets[size]
  expect([paper.widthPoints, paper.heightPoints]).toEqual([sheet.width, sheet.height])
  for (const { x, baseline, line, owner } of textMarks(paper)) {
    if (line.text === 'VOORBEELD') continue
    expect(x, line.text).toBeGreaterThan(sheet.left - 1)
    expect(x + line.width, line.text).toBeLessThan(sheet.right + 5)
    expect(baseline).toBeLessThan(owner === 'footer' ? sheet.footerBaseline + 1 : sheet.bottom)
  }
}
