import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inNewVault, inVault, opened, tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { isSignatureOf } from './envelope.ts'
import { handoverNames } from './handoverDesk.ts'

test('an office is the same to others at every opening, also under a new office key and new list keys', async () => {
  const folder = join(await tempFolder(), 'office')
  const first = await inNewVault(folder, ({ handover: { identity } }) =>
    Promise.resolve([identity.sealFor, identity.checkWith]),
  )
  await inVault(folder, async (vault) => {
    opened(await vault.renewListKey())
    opened(await vault.users.changeOfficeKey({ slots: (slots) => slots }))
  })
  await inVault(folder, ({ handover: { identity } }) => {
    expect([identity.sealFor, identity.checkWith]).toEqual(first)
    const signature = identity.sign(Buffer.from('from us'))
    expect(isSignatureOf(identity.checkWith, Buffer.from('from us'), signature)).toBe(true)
    expect(isSignatureOf(identity.checkWith, Buffer.from('from uz'), signature)).toBe(false)
    return Promise.resolve()
  })
})

test('two offices have nothing in common, and the key that signs for others does not sign the log', async () => {
  const keysOf = async (): Promise<readonly string[]> =>
    inNewVault(join(await tempFolder(), 'office'), ({ handover: { identity } }) =>
      identity.withPrivateKey((key) =>
        Promise.resolve([identity.sealFor, identity.checkWith, key].map((bytes) => bytes.toString('hex'))),
      ),
    )
  const all = [...(await keysOf()), ...(await keysOf())]
  expect(new Set(all).size).toBe(6)
})

test('the private key that is lent is zeros afterwards', async () => {
  await inNewVault(join(await tempFolder(), 'office'), async ({ handover: { identity } }) => {
    let lent: Uint8Array = new Uint8Array()
    await identity.withPrivateKey((key) => {
      expect(key.equals(Buffer.alloc(32))).toBe(false)
      lent = key
      return Promise.resolve()
    })
    expect(lent).toEqual(Buffer.alloc(32))
  })
})

test('what is remembered is there the next morning, nowhere readable, and survives damage of either file', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async ({ handover }) => {
    expect(await handover.readRecord()).toEqual({ outcome: 'none' })
    for (const step of [1, 2, 3]) await handover.writeRecord({ office: 'Steunpunt Oostdorp', step })
  })
  for (const name of handoverNames) {
    const file = await readFile(join(folder, name))
    expect(file.includes('Oostdorp')).toBe(false)
    await writeFile(join(folder, name), file.subarray(0, file.length - 1))
    await inVault(folder, async ({ handover }) => {
      const found = await handover.readRecord()
      // The newest or the one before it, never nothing.
      expect(found).toMatchObject({ outcome: 'found', content: { office: 'Steunpunt Oostdorp' } })
    })
    await writeFile(join(folder, name), file)
  }
  await inVault(folder, async ({ handover }) => {
    expect(await handover.readRecord()).toMatchObject({ content: { step: 3 } })
  })
})

test('when neither file opens that is said, and is not the same as knowing nobody', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, ({ handover }) => handover.writeRecord({ step: 1 }))
  for (const name of handoverNames) await writeFile(join(folder, name), 'nothing of this is left')
  await inVault(folder, async ({ handover, copies }) => {
    expect(await handover.readRecord()).toEqual({ outcome: 'damaged' })
    const watch = { signal: new AbortController().signal, report: () => undefined }
    expect((await copies.inspectHere(watch))?.damagedFiles).toEqual([...handoverNames])
    await handover.writeRecord({ step: 2 })
    expect(await handover.readRecord()).toMatchObject({ content: { step: 2 } })
  })
  for (const name of handoverNames) await rm(join(folder, name), { force: true })
  await inVault(folder, async ({ handover }) => {
    expect(await handover.readRecord()).toEqual({ outcome: 'none' })
  })
})
