import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate, type CalendarDate } from '#shared/domain/calendarDate.ts'
import { officePlaces } from '../officePlaces.ts'
import { floorCost } from '../vault/passphraseKey.ts'
import { createInLog } from './inLog.ts'
import { officeHandlers } from './officeHandlers.ts'
import { createOfficeKeeper } from './officeKeeper.ts'

const aDay = calendarDate('2026-11-24')
const newOffice = { name: 'De Brug', worker: 'Ria', phone: '', passphrase: 'vier gewone woorden samen' }

function handlersOver(
  dataFolder: string,
  today: () => CalendarDate = () => aDay,
): { handlers: ReturnType<typeof officeHandlers>; close: () => Promise<void> } {
  const keeper = createOfficeKeeper(
    Date.now,
    today,
    createInLog(Date.now, () => Promise.resolve(null)),
  )
  const deps = { now: Date.now, argon2Cost: floorCost }
  return {
    handlers: officeHandlers(keeper, officePlaces(dataFolder), today, deps),
    close: () => keeper.close(),
  }
}

async function aDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'wegwijs-handlers-'))
}

test('a practice office that could not be filled is taken away again, and can be made once more', async () => {
  const days = [
    () => {
      throw new Error('a fault of ours')
    },
    () => aDay,
  ]
  const { handlers, close } = handlersOver(await aDataFolder(), () => days.shift()?.() ?? aDay)
  await expect(handlers.openPracticeOffice({})).rejects.toThrow('a fault of ours')
  expect(await handlers.listOffices({})).toEqual({ ok: true, value: [] })
  expect(await handlers.openPracticeOffice({})).toMatchObject({ ok: true, value: { dossiers: 11 } })
  await close()
})

test('a new office is open also when the mark beside it could not be written', async () => {
  const dataFolder = await aDataFolder()
  await mkdir(join(dataFolder, 'an-office-was-made-here'))
  const { handlers, close } = handlersOver(dataFolder)
  expect(await handlers.createOffice(newOffice)).toMatchObject({ ok: true, value: { name: 'De Brug' } })
  await close()
})

test('an office that was copied to this computer and opened once is missed when it is gone', async () => {
  const dataFolder = await aDataFolder()
  const first = handlersOver(dataFolder)
  await first.handlers.createOffice(newOffice)
  await first.close()
  await rm(join(dataFolder, 'an-office-was-made-here'))

  const here = handlersOver(dataFolder)
  expect(await here.handlers.unlockOffice({ passphrase: newOffice.passphrase })).toMatchObject({ ok: true })
  await here.close()
  await rm(join(dataFolder, 'offices', 'own'), { recursive: true })
  expect(await here.handlers.listOffices({})).toMatchObject({
    ok: true,
    value: [{ kind: 'own', name: null, state: 'missing' }],
  })
})
