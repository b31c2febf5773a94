import { templateSteps, type TemplateStep } from '#shared/domain/planTemplates.ts'
import { planWords } from './planWords.ts'

/**
 * Which of our sentences a step still is, word for word as it came from an example; null when somebody wrote or changed it.
 * A step is kept in Dutch only: as long as it is ours it can be shown in twelve languages, and a change never leaves an
 * old translation beside it.
 */
export function ownStepSentence(what: string): TemplateStep | null {
  const { sentences } = planWords('nl')
  const typed = what.trim()
  return templateSteps.find((step) => sentences[step] === typed) ?? null
}
