import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testId } from '../../test/fixtures/vault/aDossier.ts'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { newRandomId } from '../randomId.ts'
import { randomKey } from './envelope.ts'
import { createKeyring, openKeyring } from './keyring.ts'
import { keyringFromBytes, keyringToBytes } from './keyringFormat.ts'
import { claimsOf } from './sealedFormat.ts'

const store = newRandomId()
const officeKey = randomKey()

test('a reserved key is in both files before it is given out', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  const { key } = await keyring.reserve(testId(1))
  for (const keptOne of ['keyring.0', 'keyring.1']) {
    const copy = await tempFolder()
    await writeFile(join(copy, keptOne), await readFile(join(folder, keptOne)))
    const reopened = await openKeyring(copy, store, officeKey, 1)
    expect(reopened?.keyOf(testId(1))).toEqual({ key, epoch: 1, confirmed: false })
  }
  expect(await openKeyring(folder, store, randomKey(), 1)).toBeNull()
})

test('keys of one moment share a write, and every one is different', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  const before = claimsOf(await readFile(join(folder, 'keyring.0')))?.generation ?? 0
  const entries = await Promise.all(Array.from({ length: 40 }, (_, index) => keyring.reserve(testId(index))))
  expect(new Set(entries.map(({ key }) => key.toString('hex'))).size).toBe(40)
  expect((claimsOf(await readFile(join(folder, 'keyring.0')))?.generation ?? 0) - before).toBeLessThanOrEqual(
    2,
  )
  expect((await openKeyring(folder, store, officeKey, 1))?.ids).toHaveLength(40)
})

test('a write that was cut off anywhere in either file leaves the keyring readable', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  await keyring.reserve(testId(1))
  for (const name of ['keyring.0', 'keyring.1']) {
    for (const length of [0, 10, 64, 500, 1_000]) {
      await truncate(join(folder, name), length)
      const reopened = await openKeyring(folder, store, officeKey, 1)
      expect(reopened?.ids).toEqual([testId(1)])
      expect(await readFile(join(folder, 'keyring.0'))).toEqual(await readFile(join(folder, 'keyring.1')))
    }
  }
})

test('a forgotten key is in neither file after the next write', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  await keyring.reserve(testId(1))
  keyring.forget(testId(1))
  await keyring.reserve(testId(2))
  expect((await openKeyring(folder, store, officeKey, 1))?.ids).toEqual([testId(2)])
})

test('sections of a later release are carried along', () => {
  const later = Buffer.from('0700030000006f6e73', 'hex')
  const dossierKeys = new Map([[testId(1), { key: randomKey(), epoch: 3, confirmed: true }]])
  const ring = { listKey: { key: randomKey(), epoch: 2 }, dossierKeys, unknownSections: [later] }
  expect(keyringFromBytes(keyringToBytes(ring))).toEqual(ring)
})
