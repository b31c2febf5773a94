import type { PlanSentence } from '#shared/i18n/planWords.ts'

/** The question above each of the parts that somebody says in own words. */
export const saidSentences = {
  helps: 'whatHelps',
  isHard: 'whatIsHard',
  exit: 'exit',
} as const satisfies Readonly<Record<'helps' | 'isHard' | 'exit', PlanSentence>>

/** What stands before the routes and expectations, and what comes last. */
export const firstParts = ['helps', 'isHard'] as const
export const saidParts = [...firstParts, 'exit'] as const
