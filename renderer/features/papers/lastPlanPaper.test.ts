import { expect, test } from 'vitest'
import { aDossier, testId } from '../../../test/fixtures/vault/aDossier.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { PaperRecord } from '#shared/domain/dossier.ts'
import { freezePlan } from '#shared/domain/plan.ts'
import { lastPlanPaper } from './lastPlanPaper.ts'

const { dossier } = aDossier(testId(1))
const day = calendarDate('2026-11-21')
const printed: PaperRecord = { paper: 'mijnPlan', language: 'ar', madeOn: day, planVersion: 1 }
const card: PaperRecord = { paper: 'appointmentCard', language: 'ar', madeOn: day, planVersion: null }

test('the last printed plan is the plan of now until something changes', () => {
  const plan = freezePlan({ ...dossier.plan, versions: [] }, day)
  const withPaper = { ...dossier, plan, papers: [printed, card] }
  expect(lastPlanPaper(withPaper)).toEqual({ madeOn: day, version: 1, isAsNow: true })
  const changed = { ...withPaper, plan: { ...plan, lookAgainOn: calendarDate('2027-01-12') } }
  expect(lastPlanPaper(changed)).toEqual({ madeOn: day, version: 1, isAsNow: false })
})

test('papers without a version of the plan say nothing about it', () => {
  expect(lastPlanPaper({ ...dossier, papers: [card] })).toBeNull()
  expect(lastPlanPaper({ ...dossier, plan: { ...dossier.plan, versions: [] }, papers: [printed] })).toBeNull()
})
