import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, inNewVault, tempFolder } from '../fixtures/vault/officeInTemp.ts'
import { expectNothingLost, writeUntilStopped, type Acknowledged } from './stoppedWriter.ts'

/** The short form; the long one sets TORTURE_KILLS. */
const kills = Number(process.env['TORTURE_KILLS'] ?? 60)
const peopleAtStart = 4

test(`after ${String(kills)} kills at random moments no acknowledged save is lost and every dossier can be read`, async () => {
  const folder = join(await tempFolder(), 'office')
  const acknowledged: Acknowledged = new Map()
  await inNewVault(folder, () => Promise.resolve())
  let saves = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // More and more people, so that first saves are cut off too.
    const people = peopleAtStart + Math.floor(kill / 2)
    const firstCount = saves * 2 + kill * 1_000
    saves += await writeUntilStopped(folder, { firstCount, people, acknowledged })
    await expectNothingLost(folder, acknowledged)
    expect((await filesBelow(folder)).filter((name) => name.endsWith('.new'))).toEqual([])
  }
  expect(saves).toBeGreaterThan(kills)
  console.info(`vault: ${String(kills)} kills, ${String(saves)} acknowledged saves, 0 lost`)
})
