import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type DamagedNoun = Pick<OfficeHandlers, 'earlierState' | 'restoreEarlier'>

/** What is left of a dossier whose newest file can't be read: the state before it, offered and not chosen by us. */
export function damagedDossierHandlers(keeper: OfficeKeeper, now: () => number): DamagedNoun {
  return {
    async earlierState({ id }) {
      const office = keeper.current()
      if (!office.ok) return office
      const earlier = await office.value.vault.readEarlier(id)
      if (earlier.ok) return ok({ savedAt: earlier.value.savedAt })
      return isLost(earlier.failure) ? ok({ savedAt: null }) : earlier
    },
    async restoreEarlier({ id }) {
      const office = keeper.current()
      if (!office.ok) return office
      const newest = await office.value.vault.read(id)
      // A second press: the dossier is whole again, and newer than what would be fetched.
      if (newest.ok) return ok({ savedAt: now() })
      if (!isLost(newest.failure)) return fail(newest.failure)
      const earlier = await office.value.vault.readEarlier(id)
      return earlier.ok ? keeper.save(earlier.value.kept) : earlier
    },
  }
}

/** Only then may an older state take the newest one's place; a disk that refuses may read it tomorrow. */
function isLost(failure: Failure): boolean {
  return failure.kind === 'dossierDamaged' || failure.kind === 'dossierMissing'
}
