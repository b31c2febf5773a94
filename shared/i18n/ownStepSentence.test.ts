import { expect, test } from 'vitest'
import { templateSteps } from '#shared/domain/planTemplates.ts'
import { ownStepSentence } from './ownStepSentence.ts'
import { planWords } from './planWords.ts'

test('a step of an example is known by its Dutch, with spaces around it or not', () => {
  for (const step of templateSteps) {
    expect(ownStepSentence(planWords('nl').sentences[step])).toBe(step)
    expect(ownStepSentence(` ${planWords('nl').sentences[step]} `)).toBe(step)
  }
})

test.each(['', 'Mijn papieren zoeken bij de COA', 'mijn papieren zoeken', 'Look for my papers'])(
  '%j is somebody’s own',
  (what) => {
    expect(ownStepSentence(what)).toBeNull()
  },
)
