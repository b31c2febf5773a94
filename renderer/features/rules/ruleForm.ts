import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { OfficeRuleRow } from '#shared/domain/officeRules.ts'
import type { RuleInForce } from '#shared/domain/ruleBook.ts'
import type { RuleMark } from '#shared/domain/ruleList.ts'

/** A new row of a rule while it is typed. */
export interface RuleForm {
  readonly value: string
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
  readonly fromTyped: string
  readonly toTyped: string
  readonly source: string
  readonly reason: string
  readonly mark: RuleMark
  readonly checkedOn: CalendarDate | null
}

/** The form as it was kept, or one that begins with the rule of now: only what changes must be typed. */
export function ruleFormOf(kept: string, held: RuleInForce | null): RuleForm {
  const begin: RuleForm = {
    value: held?.value === null || held === null ? '' : String(held.value),
    validFrom: null,
    validTo: null,
    fromTyped: '',
    toTyped: '',
    source: '',
    reason: '',
    mark: 'P',
    checkedOn: null,
  }
  return kept === '' ? begin : { ...begin, ...(JSON.parse(kept) as Partial<RuleForm>) }
}

/** As it will be kept. Somebody who writes a rule down looked it up today, unless another day was typed. */
export function rowOf({ checkedOn, ...typed }: RuleForm, today: CalendarDate): OfficeRuleRow {
  return { ...typed, checkedOn: checkedOn ?? today }
}

/** Where a form is kept while it is typed; also the place to go back to. */
export function ruleFormSubject(key: string): string {
  return `settings/rules/${key}`
}
