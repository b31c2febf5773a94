import type { HouseholdView } from '#shared/contract/householdViews.ts'

export type Members = HouseholdView['members']

/** More names than these would push the dossier off the screen. */
const namesInTheHead = 6

export function inTheHead(members: Members): { readonly shown: Members; readonly more: number } {
  return { shown: members.slice(0, namesInTheHead), more: Math.max(0, members.length - namesInTheHead) }
}

/** Who may be seen while the person looks along. */
export function shownTogether(members: Members): Members {
  return members.filter(({ bothAgree }) => bothAgree)
}

/** Somebody goes and somebody stays: otherwise nothing is split. */
export function isSplit(leaving: ReadonlySet<string>, size: number): boolean {
  return leaving.size > 0 && leaving.size < size
}
