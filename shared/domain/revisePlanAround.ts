import { givenFields } from './givenFields.ts'
import type { AroundChange, PlanAround } from './planAround.ts'

/** What stands around the goals after `change`, or null when the expectation it speaks of is no longer there. */
export function revisePlanAround(around: PlanAround, change: AroundChange): PlanAround | null {
  switch (change.change) {
    case 'say':
      return { ...around, [change.part]: { ...around[change.part], ...givenFields(change.edit) } }
    case 'editRoute': {
      const looked = { ...around.routes[change.route], ...givenFields(change.edit) }
      return { ...around, routes: { ...around.routes, [change.route]: looked } }
    }
    case 'addExpectation':
      return { ...around, expectations: [...around.expectations, change.expectation] }
    case 'editExpectation': {
      const { expectationId, edit } = change
      if (!around.expectations.some(({ id }) => id === expectationId)) return null
      return {
        ...around,
        expectations: around.expectations.map((said) =>
          said.id === expectationId ? { ...said, ...givenFields(edit) } : said,
        ),
      }
    }
    case 'removeExpectation': {
      const left = around.expectations.filter(({ id }) => id !== change.expectationId)
      return left.length === around.expectations.length ? null : { ...around, expectations: left }
    }
  }
}
