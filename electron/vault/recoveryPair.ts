import type { Failure } from '#shared/contract/failure.ts'
import type { RecoveryShare, SheetSet } from '#shared/domain/recoverySheet.ts'

/** The first and the second sheet that were typed. */
export type TypedShares = readonly [RecoveryShare, RecoveryShare]

/** What can be told of two sheets before any key is tried; null when they may open the office. */
export function whyNotThese(
  shares: TypedShares,
  current: SheetSet,
  retired: readonly SheetSet[],
): Failure | null {
  for (const [index, { set }] of shares.entries()) {
    if (set === current) continue
    const typed = index === 0 ? 1 : 2
    return retired.includes(set) ? { kind: 'sheetOfOlderSet', typed } : { kind: 'sheetOfOtherOffice', typed }
  }
  const [one, other] = shares
  if (one.sheet === other.sheet || one.point === other.point) return { kind: 'sheetTwice' }
  return null
}
