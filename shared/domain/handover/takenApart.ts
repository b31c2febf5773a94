import { noAttachments } from '../attachment.ts'
import { Dossier, type DossierId } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import { asJson, byId, isJsonList, isJsonRecord, isSame, type Json } from './json.ts'
import { mergeDossiers, settled } from './mergeDossiers.ts'

export interface TwoDossiers {
  readonly ours: Dossier
  readonly theirs: Dossier
}

/**
 * Two people again who were taken for one. Theirs is as it came, under an id and a number of its own. Ours is as it was,
 * with everything that was written since then, and all documents: nobody can tell afterwards about whom that was, so it
 * stays where it is.
 * Null when there is no such joining.
 */
export function takenApart(
  dossier: Dossier,
  joining: RandomId,
  there: { readonly id: DossierId; readonly number: string },
): TwoDossiers | null {
  const join = dossier.joins.find(({ id }) => id === joining)
  if (!join) return null
  const [before, came] = [
    { ...join.ours, joins: [] },
    { ...join.theirs, joins: [] },
  ]
  const together = settled(mergeDossiers(before, came), join.choices)
  if (!together) return null
  const now = { ...dossier, joins: [], attachments: noAttachments }
  const ours = sinceThen(asJson(now), asJson(together), asJson(before))
  const parsed = Dossier.safeParse(ours)
  if (!parsed.success) return null
  const withThem = ({ bundle }: { readonly bundle: RandomId }): boolean => bundle === joining
  const { handovers } = parsed.data
  const { supporters, person } = dossier
  return {
    ours: {
      ...parsed.data,
      attachments: dossier.attachments,
      joins: dossier.joins.filter(({ id }) => id !== joining),
      handovers: { ...handovers, came: handovers.came.filter((each) => !withThem(each)) },
    },
    theirs: {
      ...came,
      ...there,
      person: { ...came.person, supportedBy: person.supportedBy },
      supporters,
      handovers: { ...came.handovers, came: dossier.handovers.came.filter(withThem) },
    },
  }
}

/** `before`, with what changed between `together` and `now`. */
function sinceThen(now: Json, together: Json, before: Json): Json {
  if (isSame(now, together)) return before
  if (isJsonList(now) && isJsonList(together) && isJsonList(before)) {
    return lines(now, together, before)
  }
  if (!isJsonRecord(now) || !isJsonRecord(together) || !isJsonRecord(before)) return now
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
      const [then, there, here] = [before[name], together[name], now[name]]
      if (here === undefined) return there === undefined && then !== undefined ? [[name, then]] : []
      if (there === undefined) return [[name, here]]
      if (then === undefined) return isSame(here, there) ? [] : [[name, here]]
      return [[name, sinceThen(here, there, then)]]
    }),
  )
}

/** What was added since stays, what was taken away since stays away, and what came with them goes with them. */
function lines(now: readonly Json[], together: readonly Json[], before: readonly Json[]): readonly Json[] {
  const [nowById, togetherById, beforeById] = [byId(now), byId(together), byId(before)]
  const has = (list: readonly Json[], line: Json): boolean => list.some((each) => isSame(each, line))
  if (!nowById || !togetherById || !beforeById) {
    return now.filter((line) => has(before, line) || !has(together, line))
  }
  return [...nowById].flatMap(([id, item]) => {
    const [there, then] = [togetherById.get(id), beforeById.get(id)]
    if (there === undefined) return [item]
    if (then === undefined) return isSame(item, there) ? [] : [item]
    return [sinceThen(item, there, then)]
  })
}
