import { ourBook, type RuleBook } from '#shared/domain/ruleBook.ts'
import { useAnswer } from './useAnswer.ts'

/** The rules as this office holds them; ours until the answer is there. */
export function useRuleBook(): RuleBook {
  return useAnswer('readRules', {}).answer?.entries ?? ourBook
}
