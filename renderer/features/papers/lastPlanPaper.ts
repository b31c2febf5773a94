import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { comparePlans } from '#shared/domain/planCompare.ts'

interface LastPlanPaper {
  readonly madeOn: CalendarDate
  readonly version: number
  /** False when the plan was changed after it. */
  readonly isAsNow: boolean
}

/** The plan that the person has on paper; null when this office printed none. */
export function lastPlanPaper({ papers, plan }: Dossier): LastPlanPaper | null {
  const paper = papers.findLast(({ planVersion }) => planVersion !== null)
  const version = plan.versions.find(({ number }) => number === paper?.planVersion)
  if (!paper || !version) return null
  const { goals, around } = comparePlans(version, plan)
  return { madeOn: paper.madeOn, version: version.number, isAsNow: goals.length + around.length === 0 }
}
