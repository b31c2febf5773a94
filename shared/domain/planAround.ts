import { z } from 'zod'
import { CalendarDateField, OwnWords, RandomIdField, TextField } from './fields.ts'

/** What somebody said, in own words and language, and what it means in Dutch. */
const Said = z.object({ ownWords: OwnWords, inDutch: TextField }).readonly()
export type Said = z.infer<typeof Said>

/** Expectations are asked again and again, because they change; what was said before stays. */
export const Expectation = z
  .object({ id: RandomIdField, on: CalendarDateField, ownWords: OwnWords, inDutch: TextField })
  .readonly()
export type Expectation = z.infer<typeof Expectation>

/** "Not now" is as good an answer as any other: somebody chose otherwise. */
export const RouteThought = z.enum(['notDiscussed', 'wanted', 'notNow', 'chosen'])
export type RouteThought = z.infer<typeof RouteThought>

/** A route that was talked about, and why it is or is not the one (Raad van State 24-12-2024, checked 2026-11-21). */
const RouteLookedAt = z.object({ thought: RouteThought, why: TextField }).readonly()

/** The education route is always looked at, so it stands there as the others do. */
export const PlanRoute = z.enum(['b1', 'education', 'z'])
export type PlanRoute = z.infer<typeof PlanRoute>

/** What stands around the goals: what helps and what is hard, what is expected, routes, and how it can end well. */
export const PlanAround = z
  .object({
    helps: Said,
    isHard: Said,
    exit: Said,
    expectations: z.array(Expectation).max(200).readonly(),
    routes: z.object({ b1: RouteLookedAt, education: RouteLookedAt, z: RouteLookedAt }).readonly(),
  })
  .readonly()
export type PlanAround = z.infer<typeof PlanAround>

const nothingSaid: Said = { ownWords: { text: '', language: 'nl' }, inDutch: '' }
const notDiscussed = { thought: 'notDiscussed', why: '' } as const

export const noPlanAround: PlanAround = {
  helps: nothingSaid,
  isHard: nothingSaid,
  exit: nothingSaid,
  expectations: [],
  routes: { b1: notDiscussed, education: notDiscussed, z: notDiscussed },
}

const SaidEdit = Said.unwrap().partial().readonly()

/** One change around the goals. */
export const AroundChange = z.discriminatedUnion('change', [
  z
    .object({ change: z.literal('say'), part: z.enum(['helps', 'isHard', 'exit']), edit: SaidEdit })
    .readonly(),
  z
    .object({
      change: z.literal('editRoute'),
      route: PlanRoute,
      edit: RouteLookedAt.unwrap().partial().readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('addExpectation'), expectation: Expectation }).readonly(),
  z
    .object({
      change: z.literal('editExpectation'),
      expectationId: RandomIdField,
      edit: Expectation.unwrap().omit({ id: true }).partial().readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('removeExpectation'), expectationId: RandomIdField }).readonly(),
])
export type AroundChange = z.infer<typeof AroundChange>
