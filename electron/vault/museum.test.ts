import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testId } from '../../test/fixtures/vault/aDossier.ts'
import { museumPassphrase } from '../../test/fixtures/vault/makeMuseumPiece.ts'
import { opened, tempFolder, testDeps } from '../../test/fixtures/vault/officeInTemp.ts'
import { openVault } from './vault.ts'

const museum = join(import.meta.dirname, '../../test/fixtures/vault')

test.each(['format-1', 'format-2'])(
  'the office of %s opens, is read, and can be worked in',
  async (piece) => {
    const folder = join(await tempFolder(), 'office')
    await cp(join(museum, piece), folder, { recursive: true })
    const vault = opened(await openVault(folder, museumPassphrase, testDeps()))
    expect([vault.card().name, vault.worker, vault.damaged()]).toEqual(['Museumkantoor', 'Toos', []])
    expect(
      vault
        .summaries()
        .map((summary) => summary.callName)
        .sort(),
    ).toEqual(['Selamawit', 'Yusuf'])
    const kept = opened(await vault.read(testId(1)))
    expect(kept.dossier).toMatchObject({
      person: { callName: 'Selamawit', nameInOwnScript: 'ሰላም', birth: { kind: 'year', year: 1994 } },
      intake: { answers: { likedDoing: { ownWords: 'ምስ ሰባት ምስራሕ', inDutch: 'werken met mensen' } } },
    })
    expect(kept.history.done.map(({ label }) => label)).toEqual(['personEdited'])
    expect(opened(await vault.readEarlier(testId(1))).kept.dossier.person.callName).toBe('Selam')
    opened(await vault.save(kept))
    await vault.close()
  },
)
