import { cp, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testId } from '../../test/fixtures/vault/aDossier.ts'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { newRandomId } from '../randomId.ts'
import { randomKey } from './envelope.ts'
import { createKeyring, openKeyring } from './keyring.ts'
import { keyringFromBytes, keyringToBytes, type DossierKey } from './keyringFormat.ts'
import { claimsOf } from './sealedFormat.ts'

const store = newRandomId()
const officeKey = randomKey()

function newKey(): DossierKey {
  return { key: randomKey(), epoch: 1, confirmed: true }
}

test('after a write either file alone opens with every key in it', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  const key = newKey()
  keyring.put(testId(1), key)
  expect(keyring.isBehind).toBe(true)
  await keyring.write()
  expect(keyring.isBehind).toBe(false)
  for (const keptOne of ['keyring.0', 'keyring.1']) {
    const copy = await tempFolder()
    await writeFile(join(copy, keptOne), await readFile(join(folder, keptOne)))
    const reopened = await openKeyring(copy, store, officeKey, 1)
    expect(reopened?.keyOf(testId(1))).toEqual(key)
    expect(reopened?.secrets).toEqual(keyring.secrets)
  }
  expect(await openKeyring(folder, store, randomKey(), 1)).toBeNull()
})

test('writes of one moment share one, and none misses a key', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  const before = claimsOf(await readFile(join(folder, 'keyring.0')))?.generation ?? 0
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => {
      keyring.put(testId(index), newKey())
      return keyring.write()
    }),
  )
  const after = claimsOf(await readFile(join(folder, 'keyring.0')))?.generation ?? 0
  expect(after - before).toBeLessThanOrEqual(2)
  expect((await openKeyring(folder, store, officeKey, 1))?.ids).toHaveLength(40)
})

test('a new office key: whichever header is on the disk, a keyring opens with the key behind it', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  keyring.put(testId(1), newKey())
  await keyring.write()
  const nextKey = randomKey()
  const refused = keyring.sealUnder(nextKey, 2, () => Promise.reject(new Error('the header was refused')))
  await expect(refused).rejects.toThrow('the header was refused')
  expect((await openKeyring(folder, store, officeKey, 1))?.ids).toEqual([testId(1)])
  await keyring.sealUnder(nextKey, 2, async () => {
    for (const [key, epoch] of [[officeKey, 1] as const, [nextKey, 2] as const]) {
      const copy = await tempFolder()
      await cp(folder, copy, { recursive: true })
      expect((await openKeyring(copy, store, key, epoch))?.ids).toEqual([testId(1)])
    }
  })
  expect(await openKeyring(folder, store, officeKey, 1)).toBeNull()
  expect((await openKeyring(folder, store, nextKey, 2))?.ids).toEqual([testId(1)])
})

test('new list keys open nothing old once the earlier ones were dropped', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  const [first] = keyring.listKeys
  const old = Buffer.from(first?.key ?? [])
  keyring.renewListKeys()
  await keyring.write()
  expect((await openKeyring(folder, store, officeKey, 1))?.listKeys.map(({ epoch }) => epoch)).toEqual([2, 1])
  keyring.dropEarlierListKeys()
  await keyring.write()
  const reopened = await openKeyring(folder, store, officeKey, 1)
  expect(reopened?.listKeys.map(({ epoch }) => epoch)).toEqual([2])
  expect(reopened?.listKey.key.equals(old)).toBe(false)
  expect(reopened?.logKeys.map(({ epoch }) => epoch)).toEqual([2, 1])
})

test('a write that was cut off anywhere in either file leaves the keyring readable', async () => {
  const folder = await tempFolder()
  const keyring = await createKeyring(folder, store, officeKey)
  keyring.put(testId(1), newKey())
  await keyring.write()
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
  keyring.put(testId(1), newKey())
  await keyring.write()
  keyring.forget(testId(1))
  keyring.put(testId(2), newKey())
  await keyring.write()
  expect((await openKeyring(folder, store, officeKey, 1))?.ids).toEqual([testId(2)])
})

test('sections of a later release are carried along', () => {
  const later = Buffer.from('0700030000006f6e73', 'hex')
  const dossierKeys = new Map([[testId(1), { key: randomKey(), epoch: 3, confirmed: true }]])
  const secrets = { signing: randomKey(), agreeing: randomKey(), anchor: randomKey() }
  const listKeys = [2, 1].map((epoch) => ({ key: randomKey(), epoch }))
  const ring = { listKeys, logKeys: listKeys.slice(1), secrets, dossierKeys, unknownSections: [later] }
  expect(keyringFromBytes(keyringToBytes(ring))).toEqual(ring)
})
