import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { fail, ok } from '#shared/result.ts'
import type { OfficePlaces } from '../officePlaces.ts'
import { coordinatorsBehind, recoverVault, setsOf } from '../vault/recoverOffice.ts'
import type { VaultDeps } from '../vault/vault.ts'
import { openedOffice } from './officeHandlers.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { sharesIn } from './recoveryHandlers.ts'

type RecoveryDoorNoun = Pick<OfficeHandlers, 'readKnownSets' | 'checkSheets' | 'recoverOffice'>

interface RecoveryDoorDeps {
  readonly keeper: OfficeKeeper
  readonly places: OfficePlaces
  readonly today: () => CalendarDate
  readonly deps: VaultDeps
}

/** What two recovery sheets can do at the locked office. 256 bits need no wait after a wrong try. */
export function recoveryDoorHandlers({ keeper, places, today, deps }: RecoveryDoorDeps): RecoveryDoorNoun {
  const folder = places.folderOf('own')
  return {
    readKnownSets: () => setsOf(folder),
    async checkSheets(input) {
      const shares = sharesIn(input)
      if (!shares.ok) return shares
      const behind = await coordinatorsBehind(folder, shares.value)
      return behind.ok ? ok(behind.value.map(({ id, worker }) => ({ id, name: worker }))) : behind
    },
    async recoverOffice({ sheets, user, name, passphrase }) {
      const shares = sharesIn({ sheets })
      if (!shares.ok) return shares
      if (user === null && name.trim() === '') return fail({ kind: 'nameEmpty' })
      await keeper.close()
      const returning = { user, name: name.trim(), passphrase }
      const opened = await recoverVault(folder, shares.value, returning, today(), deps)
      if (!opened.ok) return opened
      const { vault } = await keeper.open('own', opened.value)
      await places.rememberOwnOffice()
      return ok(openedOffice('own', vault))
    },
  }
}
