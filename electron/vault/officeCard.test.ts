import { readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  opened,
  passphrase,
  tempFolder,
  testDeps,
  testOffice,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { createVault, describeOffice, openVault } from './vault.ts'

const next = { name: 'Kantoor De Nieuwe Brug', phone: '088 000 00 02' }

test('a changed card is there after the lock, in both headers', async () => {
  const folder = await tempFolder()
  const vault = opened(await createVault(folder, { ...testOffice, phone: '088 000 00 01' }, testDeps()))
  expect(vault.card()).toEqual({ name: testOffice.name, phone: '088 000 00 01' })
  opened(await vault.saveCard(next))
  await vault.close()
  expect(await describeOffice(folder)).toMatchObject({ name: next.name, state: 'locked' })

  await writeFile(join(folder, 'vault.json'), 'a bad sector')
  const again = opened(await openVault(folder, passphrase, testDeps()))
  expect(again.card()).toEqual(next)
  await again.close()
})

test('a card is not written over the one of a program that took the office over', async () => {
  const folder = await tempFolder()
  const vault = opened(await createVault(folder, testOffice, testDeps()))
  const before = await readFile(join(folder, 'vault.json'), 'utf8')
  await writeFile(
    join(folder, 'lock'),
    JSON.stringify({ pid: process.pid, host: hostname(), token: 'theirs' }),
  )
  expect(await vault.saveCard(next)).toEqual({ ok: false, failure: { kind: 'officeInUse' } })
  expect(await readFile(join(folder, 'vault.json'), 'utf8')).toBe(before)
  await vault.close()
})

test('who has no key can read the card and not change it', async () => {
  const folder = await tempFolder()
  const vault = opened(await createVault(folder, { ...testOffice, phone: '088 000 00 01' }, testDeps()))
  await vault.close()
  for (const file of ['vault.json', 'vault.json.prev']) {
    const text = await readFile(join(folder, file), 'utf8')
    await writeFile(join(folder, file), text.replaceAll('088 000 00 01', '088 000 00 09'))
  }
  expect(await openVault(folder, passphrase, testDeps())).toMatchObject({
    failure: { kind: 'officeDamaged' },
  })
})
