import {
  redoChange,
  undoChange,
  type ChangeHistory,
  type ChangeLabel,
  type KeptDossier,
} from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { HouseholdChange } from '#shared/domain/householdChange.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { takeStep } from './householdSteps.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type WayBackNoun = Pick<OfficeHandlers, 'undo' | 'redo'>
type Way = 'undo' | 'redo'

/** The way back in everything that is done in a dossier, and in what was done to its household from any dossier of it. */
export function wayBackHandlers(keeper: OfficeKeeper, now: () => number): WayBackNoun {
  async function go(id: DossierId, way: Way): Promise<Result<{ label: ChangeLabel }, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(id)
    const household = householdChange(office.value, id, way, kept)
    if (household) {
      const taken = await takeStep(office.value.whole, { way, change: household }, now())
      if (taken.ok) keeper.roomsChanged()
      return taken.ok ? ok({ label: household.label }) : taken
    }
    if (!kept.ok) return kept
    const moved = way === 'undo' ? undoChange(kept.value) : redoChange(kept.value)
    if (!moved) return fail({ kind: way === 'undo' ? 'nothingToUndo' : 'nothingToRedo' })
    const saved = await keeper.save(moved.kept)
    return saved.ok ? ok({ label: moved.label }) : saved
  }

  return { undo: ({ id }) => go(id, 'undo'), redo: ({ id }) => go(id, 'redo') }
}

/** What undo and redo would do in this dossier. */
export function waysBack(
  { vault }: OpenOffice,
  { dossier, history }: KeptDossier,
): Readonly<Record<'canUndo' | 'canRedo', ChangeLabel | null>> {
  const next = (way: Way): ChangeLabel | null => {
    const household = vault.households.wayBack(dossier.id, way)
    if (household && isNext(household, history, way)) return household.label
    return (way === 'undo' ? history.done : history.undone).at(-1)?.label ?? null
  }
  return { canUndo: next('undo'), canRedo: next('redo') }
}

/** The change of the household whose turn it is; null when it is the dossier's own turn. */
function householdChange(
  { vault }: OpenOffice,
  id: DossierId,
  way: Way,
  kept: Result<KeptDossier, Failure>,
): HouseholdChange | null {
  const change = vault.households.wayBack(id, way)
  if (!change) return null
  if (kept.ok) return isNext(change, kept.value.history, way) ? change : null
  // Who gave a household to a colleague can take it back, though the dossier is shut by then.
  return kept.failure.kind === 'notYourPerson' && change.by === vault.user.id ? change : null
}

/** The newest is undone first, and then made again last; after something new nothing older is made again. */
function isNext({ at }: HouseholdChange, { done, undone }: ChangeHistory, way: Way): boolean {
  const isNewest = at > (done.at(-1)?.at ?? 0)
  return way === 'undo' ? isNewest : isNewest && at < (undone.at(-1)?.at ?? Infinity)
}
