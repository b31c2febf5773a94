import { describeError, writeLog } from '../log.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { Workshop } from '../work.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import { renewKeys } from './renewKeys.ts'

/** Milliseconds. */
const lookEveryMs = 60_000

/** New keys that a lock or a crash cut off are made on by themselves while a coordinator is in. Gives how to stop. */
export function startRenewals(keeper: OfficeKeeper, workshop: Workshop): () => void {
  const look = createRenewalLook(keeper, workshop)
  const timer = setInterval(() => {
    look().catch((fault: unknown) => {
      writeLog({ part: 'office', event: 'renewal of keys threw', detail: describeError(fault) })
    })
  }, lookEveryMs)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

/**
 * One look; resolves when the work that it led to, if any, is done. Tried once after each opening: whoever stopped it has
 * a reason, and finds it under the users.
 */
export function createRenewalLook(keeper: OfficeKeeper, workshop: Workshop): () => Promise<void> {
  const tried = new WeakSet<OpenVault>()
  return async () => {
    const office = keeper.asCoordinator()
    if (!office.ok || workshop.current() !== null) return
    const { whole } = office.value
    if (tried.has(whole) || whole.users.renewedUpTo() === null) return
    tried.add(whole)
    await workshop.run('renewKeys', (hands) => renewKeys(whole, hands))
  }
}
