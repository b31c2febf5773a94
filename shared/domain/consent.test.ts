import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { calendarDate } from './calendarDate.ts'
import { makeChange, undoChange, type KeptDossier } from './changeHistory.ts'
import { agreed, consentFor } from './consentState.ts'
import { giveAnswer, reviseIntake, type Intake } from './intake.ts'
import { consentPurposes, extraParts, type ConsentPurpose } from './intakeQuestions.ts'
import { noteConsent, withdrawConsent } from './withdrawConsent.ts'

const day = calendarDate('2026-11-21')
const later = calendarDate('2027-01-05')

function given(purpose: ConsentPurpose, said: 'yes' | 'no'): Parameters<typeof noteConsent>[1] {
  return { purpose, said, how: 'withInterpreter', language: 'ti' }
}

function after(
  kept: KeptDossier,
  label: 'answerGiven' | 'partOpened',
  value: Intake,
  at: number,
): KeptDossier {
  return makeChange(kept, { label, subject: String(at), at, after: { part: 'intake', value } })
}

function withHealth(): KeptDossier {
  const kept = aDossier(testId(1))
  const agreedTo = noteConsent(kept.dossier.intake, given('health', 'yes'), day)
  const opened = reviseIntake(
    agreedTo,
    { change: 'openPart', part: 'takeIntoAccount', why: 'les plannen' },
    day,
  )
  if (!opened) throw new Error('not opened')
  const answer = {
    state: 'answered',
    ownWords: 'zzyzx rug',
    language: 'nl',
    inDutch: '',
    pointedAt: [],
    answeredOn: day,
  } as const
  const first = after(kept, 'partOpened', opened, 1)
  return after(first, 'answerGiven', giveAnswer(opened, 'needed', answer), 2)
}

test('the last that was said counts, and what was never asked is no yes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...consentPurposes), fc.constantFrom('yes' as const, 'no' as const))),
      (asked) => {
        const { intake } = aDossier(testId(1)).dossier
        const all = asked.reduce((so, [purpose, said]) => noteConsent(so, given(purpose, said), day), intake)
        for (const purpose of consentPurposes) {
          const last = asked.findLast(([name]) => name === purpose)
          expect(agreed(all.consents, purpose)).toBe(last?.[1] === 'yes')
          expect(consentFor(all.consents, purpose)?.said).toBe(last?.[1])
        }
      },
    ),
  )
})

test('taking back the consent for health takes away what was said, also from everything undo knows', () => {
  const kept = withHealth()
  expect(JSON.stringify(undoChange(kept)?.kept)).toContain('zzyzx')
  const without = withdrawConsent(kept, 'health', later)
  if (!without) throw new Error('nothing to take back')
  expect(JSON.stringify(without)).not.toContain('zzyzx')
  expect(without.dossier.intake.opened.takeIntoAccount).toBeUndefined()
  expect(consentFor(without.dossier.intake.consents, 'health')).toMatchObject({
    said: 'yes',
    withdrawnOn: later,
  })
  let back: KeptDossier = without
  for (let step = undoChange(back); step; step = undoChange(back)) {
    back = step.kept
    expect(agreed(back.dossier.intake.consents, 'health')).toBe(false)
  }
  expect(withdrawConsent(without, 'health', later)).toBeNull()
})

test('taking back another consent leaves every answer', () => {
  const kept = withHealth()
  const asked = {
    ...kept,
    dossier: { ...kept.dossier, intake: noteConsent(kept.dossier.intake, given('photo', 'yes'), day) },
  }
  expect(withdrawConsent(asked, 'photo', later)?.dossier.intake.answers).toEqual(kept.dossier.intake.answers)
  expect(withdrawConsent(asked, 'school', later)).toBeNull()
})

test('a sensitive subject opens with a reason only, and closing takes its answers and nothing else', () => {
  const { intake } = withHealth().dossier
  for (const part of extraParts) {
    const isOpenedWithout = reviseIntake(intake, { change: 'openPart', part, why: ' ' }, day) !== null
    const careful = ['familyLife', 'papersAndMoney', 'takeIntoAccount', 'safety'].includes(part)
    expect(isOpenedWithout).toBe(!careful)
  }
  const closed = reviseIntake(intake, { change: 'closePart', part: 'takeIntoAccount' }, day)
  expect(closed?.answers.needed).toBeUndefined()
  expect(closed?.consents).toEqual(intake.consents)
  expect(reviseIntake(intake, { change: 'closePart', part: 'home' }, day)).toBeNull()
})
