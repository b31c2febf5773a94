import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { transferParts } from '#shared/domain/transferParts.ts'
import { noteConsent } from '#shared/domain/withdrawConsent.ts'
import { personNamed } from '../../../test/builders/twoSides.ts'
import { agreedTo, papersOfWhatGoes, partsAtFirst, partsThere, withTicked } from './handoverView.ts'

const rima = personNamed('Rima')

test('health, family, money and safety are never ticked beforehand', () => {
  expect(partsAtFirst(rima)).toContain('plan')
  for (const part of ['health', 'family', 'money', 'safety'] as const)
    expect(partsAtFirst(rima)).not.toContain(part)
})

test('a name always goes, and the list keeps its order', () => {
  const there = partsThere(rima)
  const none = there.reduce((so, part) => withTicked(so, part, false, there), there)
  expect(none).toEqual(['person'])
  expect(withTicked(['person', 'plan'], 'languages', true, there)).toEqual(['person', 'languages', 'plan'])
})

test('papers show what goes and nothing besides', () => {
  expect(papersOfWhatGoes(['person'])).toEqual(['transferCover'])
  expect(papersOfWhatGoes(transferParts)).toHaveLength(6)
})

test('a yes counts for that office and those parts only', () => {
  const about = { to: 'Kantoor Oostdorp', parts: ['person', 'plan'] as const }
  const given = {
    purpose: 'otherOffice',
    said: 'yes',
    how: 'withInterpreter',
    language: 'ar',
    about,
  } as const
  const said = { ...rima, intake: noteConsent(rima.intake, given, calendarDate('2026-11-24')) }
  expect(agreedTo(said, 'Kantoor Oostdorp', ['person', 'plan'])).toBe(true)
  expect(agreedTo(said, 'Kantoor Oostdorp', ['person', 'plan', 'health'])).toBe(false)
  expect(agreedTo(said, 'Kantoor Westdorp', ['person'])).toBe(false)
  expect(agreedTo(rima, 'Kantoor Oostdorp', ['person'])).toBe(false)
  const no = {
    ...said,
    intake: noteConsent(said.intake, { ...given, said: 'no' }, calendarDate('2026-11-24')),
  }
  expect(agreedTo(no, 'Kantoor Oostdorp', ['person'])).toBe(false)
})
