import { readFile, watch } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, renamed, testId } from '../fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  passphrase,
  tempFolder,
} from '../fixtures/vault/officeInTemp.ts'

/** Words that occur nowhere else, in every field a person's words go into. */
const canary = 'kanarievogel'
const inOwnScript = 'ሰላምካናሪ'

test('no word of a dossier stands readable on the disk, at rest or while it is being written', async () => {
  const folder = join(await tempFolder(), 'office')
  const person = {
    callName: `${canary}1`,
    otherNames: canary.repeat(40),
    nameInOwnScript: inOwnScript,
    goodToKnow: `${canary} `.repeat(3_000),
    phone: canary,
    supportedBy: canary,
  }
  const seen = new Map<string, Buffer>()
  const stop = new AbortController()
  const look = async (): Promise<void> => {
    for (const name of await filesBelow(folder)) {
      const bytes = await readFile(join(folder, name)).catch(() => null)
      if (bytes) seen.set(`${name} ${String(seen.size)}`, bytes)
    }
  }
  await inNewVault(folder, async (vault) => {
    const watching = lookAtEachChange(folder, stop.signal, look)
    for (let save = 0; save < 30; save += 1) {
      opened(await vault.save(renamed(aDossier(testId(save % 5), person), `${canary}${String(save)}`, save)))
      await look()
    }
    stop.abort()
    await watching
  })
  await inVault(folder, async (vault) => void opened(await vault.read(testId(1))))
  await look()

  expect(seen.size).toBeGreaterThan(300)
  const words = [canary, inOwnScript, passphrase].flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word, 'utf8').toString('base64').replaceAll('=', '').slice(0, -2)),
    Buffer.from(Buffer.from(word, 'utf8').toString('hex')),
  ])
  for (const [name, bytes] of seen) {
    for (const word of words) {
      expect(bytes.includes(word), `${name} holds ${word.toString('latin1')}`).toBe(false)
      expect(Buffer.from(name).includes(word)).toBe(false)
    }
  }
})

/** Files that are being written live for a moment only: look whenever a name changes. */
async function lookAtEachChange(
  folder: string,
  signal: AbortSignal,
  look: () => Promise<void>,
): Promise<void> {
  try {
    for await (const change of watch(folder, { recursive: true, signal })) if (change.filename) await look()
  } catch (thrown) {
    if (!signal.aborted) throw thrown
  }
}
