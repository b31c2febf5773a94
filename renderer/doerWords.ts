import type { StepDoer } from '#shared/domain/plan.ts'
import type { Say } from './words.ts'

/** Who does a step, by name where there is one: 'Amina', 'samen', 'Ria'. */
export function doerWords(
  say: Say,
  step: { readonly doer: StepDoer; readonly doerName: string },
  person: string,
): string {
  switch (step.doer) {
    case 'person':
      return person
    case 'together':
      return say('plan.label.stepWhoTogether')
    case 'us':
      return step.doerName || say('plan.label.stepWhoUs')
    case 'municipality':
      return [say('plan.label.stepWhoMunicipality'), step.doerName].filter(Boolean).join(', ')
    case 'other':
      return step.doerName || say('plan.label.stepWhoOther')
  }
}
