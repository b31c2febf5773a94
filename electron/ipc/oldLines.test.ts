import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOfEarlierRelease } from '#shared/domain/summary.ts'
import { museumPassphrase } from '../../test/fixtures/vault/makeMuseumPiece.ts'
import { opened, tempFolder, testDeps } from '../../test/fixtures/vault/officeInTemp.ts'
import { openVault, type OpenVault } from '../vault/vault.ts'
import { renewOldLines } from './oldLines.ts'

const museum = join(import.meta.dirname, '../../test/fixtures/vault')

test.each(['format-1', 'format-2'])(
  'what the list of %s did not keep is read once, and stays',
  async (piece) => {
    const folder = join(await tempFolder(), 'office')
    await cp(join(museum, piece), folder, { recursive: true })
    const open = async (): Promise<OpenVault> => opened(await openVault(folder, museumPassphrase, testDeps()))
    const old = (vault: OpenVault): number => vault.summaries().filter(isOfEarlierRelease).length
    const first = await open()
    expect(old(first)).toBe(2)
    await renewOldLines(first)
    expect(old(first)).toBe(0)
    await first.close()
    const next = await open()
    expect(old(next)).toBe(0)
    await next.close()
  },
)

test('an office that is closed meanwhile is left alone', async () => {
  const folder = join(await tempFolder(), 'office')
  await cp(join(museum, 'format-2'), folder, { recursive: true })
  const vault = opened(await openVault(folder, museumPassphrase, testDeps()))
  const renewing = renewOldLines(vault)
  await vault.close()
  await expect(renewing).resolves.toBeUndefined()
})
