import { execFileSync } from 'node:child_process'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { inNewVault, tempFolder } from '../fixtures/vault/officeInTemp.ts'
import { expectNothingLost, writeUntilStopped, type Acknowledged } from './stoppedWriter.ts'

/*
 * The power goes: a copy of the disk's image is taken while the program writes, so that everything the vault did not
 * hand to the disk is gone. Only this sees a missing flush; a killed program's writes are finished by the system.
 */

/** The short form; the long one sets TORTURE_CUTS. */
const cuts = Number(process.env['TORTURE_CUTS'] ?? 8)

function mounted(image: string, folder: string): string {
  execFileSync('mount', ['-o', 'loop', image, folder], { stdio: 'pipe' })
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
  })
  return folder
}

async function newDisk(context: TestContext, folder: string): Promise<string> {
  if (process.getuid?.() !== 0) context.skip('a disk image can only be mounted by root')
  const image = join(folder, 'disk.img')
  await writeFile(image, '')
  await truncate(image, 48 * 1024 * 1024)
  await mkdir(join(folder, 'disk'))
  try {
    execFileSync('mkfs.ext4', ['-q', image], { stdio: 'pipe' })
    mounted(image, join(folder, 'disk'))
  } catch {
    context.skip('this machine can not make or mount a disk image')
  }
  return image
}

test(`after ${String(cuts)} power cuts every acknowledged save is on the disk`, async (context) => {
  let saves = 0
  for (let cut = 0; cut < cuts; cut += 1) {
    const folder = await tempFolder()
    const image = await newDisk(context, folder)
    const office = join(folder, 'disk', 'office')
    const acknowledged: Acknowledged = new Map()
    await inNewVault(office, () => Promise.resolve())
    const copy = join(folder, 'after.img')
    saves += await writeUntilStopped(office, {
      firstCount: cut * 10_000,
      people: 6 + cut,
      acknowledged,
      whileStopped: () => {
        execFileSync('cp', ['--sparse=always', image, copy])
        return Promise.resolve()
      },
    })
    await mkdir(join(folder, 'after'))
    await expectNothingLost(join(mounted(copy, join(folder, 'after')), 'office'), acknowledged)
  }
  expect(saves).toBeGreaterThan(cuts)
  console.info(`vault: ${String(cuts)} power cuts, ${String(saves)} acknowledged saves, 0 lost`)
})
