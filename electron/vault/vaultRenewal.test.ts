import { copyFile, cp, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { stopAtFlush } from '../../test/fixtures/vault/flushes.ts'
import {
  asAfterCrash,
  filesBelow,
  inNewVault,
  inVault,
  noBackground,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { readHeaders } from './headerFiles.ts'
import { keyringNames, openKeyring } from './keyring.ts'
import { openHeaders, type OpenedHeader } from './officeKey.ts'
import { claimsOf } from './sealedFormat.ts'
import { openVault, type OpenVault } from './vault.ts'

const deps = { ...testDeps(), pace: noBackground }
const [one, two] = [testId(1), testId(2)]

async function fill(vault: OpenVault): Promise<void> {
  for (const id of [one, two])
    for (const callName of ['eerste', 'tweede']) opened(await vault.save(aDossier(id, { callName })))
  opened(await vault.note([{ at: 1, user: null, deed: 'looked', dossier: one, about: '' }]))
}

async function aFolder(): Promise<string> {
  return join(await tempFolder(), 'office')
}

/** The keyring as everybody gets it who knows the passphrase. */
async function ringOf(folder: string): Promise<NonNullable<Awaited<ReturnType<typeof openKeyring>>>> {
  const copy = await asAfterCrash(folder)
  const way = {
    passphrase,
    users: null,
    openKeyring: ({ header, officeKey, epoch }: OpenedHeader) =>
      openKeyring(copy, header.store, officeKey, epoch),
  }
  const header = await openHeaders(copy, await readHeaders(copy), way, 0)
  if (header.outcome !== 'opened') throw new Error(header.outcome)
  return header.keyring
}

/** Everybody who is there is there with both states; gives who that is. */
async function wholeIn(folder: string): Promise<readonly (typeof one)[]> {
  return inVault(
    folder,
    async (vault) => {
      expect([vault.damaged(), vault.alarms()]).toEqual([[], []])
      const ids = vault.summaries().map(({ id }) => id)
      for (const id of ids) {
        expect(opened(await vault.read(id)).dossier.person.callName).toBe('tweede')
        expect(opened(await vault.readEarlier(id)).kept.dossier.person.callName).toBe('eerste')
      }
      expect(opened(await vault.verifyLog()).brokenAt).toEqual([])
      return ids
    },
    deps,
  )
}

/** Many openings, each with its passphrase: a limit against hanging, never a measure of speed. */
const longMs = 300_000

test('a dossier under a new key keeps both its states, and the old key opens nothing of it', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await fill(vault)
      opened(await vault.checkpoint())
      const before = Buffer.from((await ringOf(folder)).keyOf(one)?.key ?? [])
      opened(await vault.renewDossierKey(one))
      expect(await wholeIn(await asAfterCrash(folder))).toEqual([one, two])
      opened(await vault.checkpoint())
      const after = (await ringOf(folder)).keyOf(one)
      expect([after?.epoch, after?.key.equals(before)]).toEqual([2, false])
    },
    deps,
  )
  const files = (await filesBelow(folder)).filter((name) => name.startsWith('dossiers') && name.includes(one))
  expect(files).toHaveLength(2)
  for (const file of files) expect(claimsOf(await readFile(join(folder, file)))?.epoch).toBe(2)
})

test('new list keys: what an old keyring opened says nothing any more', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await fill(vault)
      opened(await vault.checkpoint())
      const old = await asAfterCrash(folder)
      opened(await vault.renewListKey())
      const epochs = (await readdir(join(folder, 'journal'))).map(async (name) =>
        claimsOf(await readFile(join(folder, 'journal', name))),
      )
      expect((await Promise.all(epochs)).map((claims) => claims?.epoch)).toEqual([2, 2, 2, 2])
      expect((await ringOf(folder)).listKeys.map(({ epoch }) => epoch)).toEqual([2])
      // Who kept the old keys and takes today's files reads no list and no journal with them.
      const mixed = await asAfterCrash(folder)
      for (const name of keyringNames) await copyFile(join(old, name), join(mixed, name))
      await inVault(mixed, (again) => {
        expect(again.alarms().map(({ kind }) => kind)).toContain('listLost')
        return Promise.resolve()
      })
    },
    deps,
  )
  expect(await wholeIn(folder)).toEqual([one, two])
})

test('an erased dossier is gone: its key, its files, and every list and journal that spoke of it', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await fill(vault)
      opened(await vault.checkpoint())
      const before = await asAfterCrash(folder)
      opened(await vault.erase([one], [{ at: 2, user: null, deed: 'erased', dossier: one, about: '' }]))
      expect(vault.summaries().map(({ id }) => id)).toEqual([two])
      expect(refusal(await vault.read(one))).toEqual({ kind: 'dossierMissing', id: one })
      expect(refusal(await vault.erase([one]))).toEqual({ kind: 'dossierMissing', id: one })
      expect((await filesBelow(folder)).filter((name) => name.includes(one))).toEqual([])
      // Old files, lists and journals that somebody kept: today's keys open none of them.
      const kept = await asAfterCrash(folder)
      for (const part of ['dossiers', 'journal'])
        await cp(join(before, part), join(kept, part), { recursive: true, force: false })
      await inVault(kept, async (again) => {
        expect(again.summaries().map(({ id }) => id)).not.toContain(one)
        expect((await again.read(one)).ok).toBe(false)
      })
    },
    deps,
  )
  expect(await wholeIn(folder)).toEqual([two])
  expect(await inVault(folder, (vault) => Promise.resolve(vault.logHead().number), deps)).toBe(2)
})

test.each<[string, readonly (typeof one)[], (vault: OpenVault) => Promise<unknown>]>([
  ['new list keys', [one, two], (vault) => vault.renewListKey()],
  ['a new dossier key', [one, two], (vault) => vault.renewDossierKey(one).then(() => vault.checkpoint())],
  ['an erasure', [two], (vault) => vault.erase([one])],
])(
  '%s, stopped at any flush, is finished at the next opening or was never begun',
  { timeout: longMs },
  async (_job, left, job) => {
    const made = await aFolder()
    await inNewVault(made, fill, deps)
    for (let flush = 1; ; flush += 1) {
      const folder = await asAfterCrash(made)
      const vault = opened(await openVault(folder, passphrase, deps))
      const wasStopped = await stopAtFlush(
        flush,
        () => job(vault),
        async () => {
          const copy = await asAfterCrash(folder)
          const ids = await wholeIn(copy)
          // The flush of the very first frame: whether it was begun is open until it comes back.
          expect(flush === 1 ? [[one, two], left] : [left]).toContainEqual(ids)
          const ring = await ringOf(copy)
          expect(ring.listKeys).toHaveLength(1)
          expect(ring.ids).toEqual(ids)
        },
      )
      if (wasStopped) continue
      expect(flush).toBeGreaterThan(8)
      await vault.close()
      return
    }
  },
)
