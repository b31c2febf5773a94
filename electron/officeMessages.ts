import type { OfficeRequestName } from './ipc/officeOperations.ts'

/** What the main process and the office process say to each other over their private port. */
export type ToOffice =
  | {
      readonly kind: 'ask'
      readonly number: number
      readonly name: OfficeRequestName
      readonly input: unknown
    }
  /** Close what is open, then end. */
  | { readonly kind: 'end' }

export interface FromOffice {
  readonly number: number
  /** A Result; or 'threw' with a code when the office met a fault of ours, details are in the log. */
  readonly outcome:
    | { readonly kind: 'result'; readonly result: unknown }
    | { readonly kind: 'threw'; readonly detail: string }
}
