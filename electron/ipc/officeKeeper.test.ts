import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noAttachments, type Attachment } from '#shared/domain/attachment.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inVault,
  inNewVault,
  opened,
  tempFolder,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { createWorkshop } from '../work.ts'
import type { OpenVault } from '../vault/vault.ts'
import { createInLog } from './inLog.ts'
import { createOfficeKeeper, type OfficeKeeper } from './officeKeeper.ts'

const [one, two] = [testId(1), testId(2)]

async function keeping<Value>(
  vault: OpenVault,
  job: (keeper: OfficeKeeper) => Promise<Value>,
): Promise<Value> {
  const keeper = createOfficeKeeper(
    Date.now,
    () => calendarDate('2026-11-24'),
    createInLog(Date.now, () => Promise.resolve(null)),
  )
  await keeper.open('own', vault)
  const value = await job(keeper)
  await keeper.close()
  return value
}

async function aDocument(vault: OpenVault): Promise<Attachment> {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(randomBytes(70_000))
  }
  const stored = opened(await vault.attachments.keep(one, bytes()))
  const addedOn = calendarDate('2026-11-24')
  return { ...stored, title: 'Rapport', kind: 'other', type: 'pdf', addedOn, addedBy: 'Toos' }
}

test('who is erased is in no search and leaves no document, on the disk too', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, (vault) =>
    keeping(vault, async (keeper) => {
      const office = opened(keeper.current())
      const kept = aDossier(one, { callName: 'Winta', goodToKnow: 'zonnebloemolie' })
      const attachment = await aDocument(office.vault)
      opened(await keeper.save({ ...kept, dossier: { ...kept.dossier, attachments: [attachment] } }))
      opened(await keeper.save(aDossier(two, { callName: 'Olena', goodToKnow: 'lijnzaadolie' })))
      opened(
        await createWorkshop().run('readAllTexts', async (hands) => {
          await office.texts.readAll(hands)
          return { ok: true, value: null }
        }),
      )
      expect(await readdir(join(folder, 'index'))).toHaveLength(1)
      expect((await office.texts.find('zonnebloem')).found).toHaveLength(1)

      opened(await office.vault.erase([one]))
      expect((await office.texts.find('zonnebloem')).found).toEqual([])
      expect(office.people.find('Winta')).toEqual([])
      expect(await office.vault.attachments.list()).toEqual([])
    }),
  )
  // Made with the erased words in it, and not yet written again: gone with the lock.
  expect((await filesBelow(folder)).filter((file) => /^(?:index|blobs)\//u.test(file))).toEqual([])
  await inVault(folder, (vault) =>
    keeping(vault, async (keeper) => {
      const { texts } = opened(keeper.current())
      expect((await texts.find('zonnebloem')).found).toEqual([])
      expect((await texts.find('lijnzaad')).found).toMatchObject([{ id: two }])
    }),
  )
})

test('a document stays while a way back speaks of it, and a dossier that is only read loses nothing', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, (vault) =>
    keeping(vault, async (keeper) => {
      const { vault: office } = opened(keeper.current())
      const kept = aDossier(one)
      const attachment = await aDocument(office)
      opened(await keeper.save({ ...kept, dossier: { ...kept.dossier, attachments: [attachment] } }))
      opened(
        await keeper.changeDossier(one, () => ({
          label: 'attachmentRemoved',
          subject: attachment.id,
          after: { part: 'attachments', value: noAttachments },
        })),
      )
      opened(await office.read(one))
      expect(await office.attachments.list()).toHaveLength(1)
      const { dossier } = opened(await office.read(one))
      opened(await keeper.save({ dossier, history: { done: [], undone: [] } }))
      expect(await office.attachments.list()).toEqual([])
    }),
  )
})
