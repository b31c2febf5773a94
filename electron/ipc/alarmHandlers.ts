import { ok } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type AlarmNoun = Pick<OfficeHandlers, 'readAlarms' | 'dismissAlarms'>

/** What the office noticed about its own files, for the first screen. */
export function alarmHandlers(keeper: OfficeKeeper): AlarmNoun {
  return {
    readAlarms: () => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const { vault } = office.value
      const kept = vault.keptUntil()
      const keptUntil = kept?.wasCutShort && kept.at !== null ? { at: kept.at } : null
      return Promise.resolve(ok({ alarms: vault.alarms(), keptUntil }))
    },
    async dismissAlarms() {
      const office = keeper.current()
      if (!office.ok) return office
      const dismissed = await office.value.vault.dismissAlarms()
      return dismissed.ok ? ok({}) : dismissed
    },
  }
}
