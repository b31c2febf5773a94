import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { inNewVault, inVault, opened, tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import type { OpenVault } from '../vault/openVault.ts'
import { createWorkshop } from '../work.ts'
import { createInLog } from './inLog.ts'
import { createOfficeKeeper } from './officeKeeper.ts'
import { createRenewalLook } from './renewalGoesOn.ts'

test('new keys that were cut off are made on after the next opening, and nothing starts where none are due', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    for (const person of [1, 2, 3]) opened(await vault.save(aDossier(testId(person))))
    opened(await vault.users.setRenewedUpTo(testId(1)))
  })
  await inVault(folder, async (vault) => {
    await lookAt(vault)
    expect(vault.users.renewedUpTo()).toBe(null)
    expect(vault.alarms()).toEqual([])
    for (const person of [1, 2, 3]) opened(await vault.read(testId(person)))
  })
})

test('a work in hand goes first, and who stopped it is not contradicted before the next opening', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1))))
    opened(await vault.users.setRenewedUpTo(''))
    const keeper = keeperOf()
    await keeper.open('own', vault)
    const workshop = createWorkshop()
    const look = createRenewalLook(keeper, workshop)
    const { promise, resolve } = Promise.withResolvers<null>()
    const other = workshop.run('makeBackup', async () => ({ ok: true, value: await promise }))
    await look()
    expect(vault.users.renewedUpTo()).toBe('')
    resolve(null)
    await other
    const looking = look()
    workshop.cancel()
    await looking
    await look()
    expect(vault.users.renewedUpTo()).toBe('')
    await keeper.close()
  })
})

function keeperOf(): ReturnType<typeof createOfficeKeeper> {
  const log = createInLog(Date.now, () => Promise.resolve(null))
  return createOfficeKeeper(Date.now, () => calendarDate('2026-11-24'), log)
}

async function lookAt(vault: OpenVault): Promise<void> {
  const keeper = keeperOf()
  await keeper.open('own', vault)
  await createRenewalLook(keeper, createWorkshop())()
}
