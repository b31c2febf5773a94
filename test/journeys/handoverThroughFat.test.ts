import { execFile } from 'node:child_process'
import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, type TestContext } from 'vitest'
import {
  anOffice,
  cameIn,
  everybodyIn,
  everything,
  failureOf,
  meet,
  somebodyIn,
  theStick,
} from '../builders/twoOffices.ts'

/*
 * Two offices and a stick that is really FAT32, as an image. Nothing is mounted: mtools writes the file system itself, so
 * this runs without being root. What the program does while it writes on a mounted stick is tried in `stick.test.ts`.
 */

const run = promisify(execFile)
const imageBytes = 64 * 2 ** 20

test('through a FAT32 stick: the file keeps its name and every byte, and comes in on the other side', async (context) => {
  const { west, oost, desk, other, image } = await twoDesks(context)
  const office = await meet(west, oost)
  await meet(oost, west)
  const id = await somebodyIn(west)
  const to = { kind: 'office', office } as const
  const made = await west.good('makeHandover', { to, people: [{ id, parts: everything }] })

  await run('mcopy', ['-i', image, join(desk, made.fileName), '::/'])
  expect((await run('mdir', ['-b', '-i', image, '::/'])).stdout.trim()).toBe(`::/${made.fileName}`)
  expect((await readFile(image)).includes('Amina')).toBe(false)

  await run('mcopy', ['-i', image, `::/${made.fileName}`, other])
  expect(await readdir(other)).toEqual([made.fileName])
  expect(await readFile(join(other, made.fileName))).toEqual(await readFile(join(desk, made.fileName)))
  oost.choose(join(other, made.fileName))
  const person = cameIn(await oost.good('openHandover', {}))
  await oost.good('takeIn', { people: [{ person, as: { kind: 'new', moved: true } }] })
  expect(await everybodyIn(oost)).toEqual(['Amina'])

  const { fileName } = await oost.good('saveReceipt', {})
  await run('mcopy', ['-i', image, join(other, fileName), '::/'])
  await run('mcopy', ['-i', image, `::/${fileName}`, desk])
  west.choose(join(desk, fileName))
  expect(await west.good('openHandover', {})).toMatchObject({ kind: 'receipt', people: [{ id }] })
})

test('a FAT32 stick that lost what was written last gives a file that is refused', async (context) => {
  const { west, oost, desk, other, image } = await twoDesks(context)
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const people = [{ id: await somebodyIn(west), parts: everything }]
  const made = await west.good('makeHandover', { to, people })
  await run('mcopy', ['-i', image, join(desk, made.fileName), '::/'])
  // The books say the file is there; its last piece never left the computer.
  const tail = (await readFile(join(desk, made.fileName))).subarray(-700)
  await forget(image, tail)

  await run('mcopy', ['-i', image, `::/${made.fileName}`, other])
  oost.choose(join(other, made.fileName))
  expect(await failureOf(oost.call('openHandover', {}))).toEqual({ kind: 'handoverDamaged' })
  expect(await everybodyIn(oost)).toEqual([])
})

/** Each office writes on its own desk; `image` is the empty stick between them. */
async function twoDesks(context: TestContext) {
  if (!(await hasMtools()))
    context.skip('mtools is not installed here: no FAT image can be written without mounting')
  const folder = await theStick()
  const image = await fat32(join(folder, 'stick.img'))
  const [desk, other] = [join(folder, 'desk'), join(folder, 'other')]
  for (const place of [desk, other]) await mkdir(place)
  const [west, oost] = [await anOffice('West', 'Ria', desk), await anOffice('Oost', 'Bram', other)]
  return { west, oost, desk, other, image }
}

async function hasMtools(): Promise<boolean> {
  return run('mformat', ['--version']).then(
    () => true,
    () => false,
  )
}

/** An empty stick; clusters of one sector make even a small one FAT32. */
async function fat32(path: string): Promise<string> {
  const file = await open(path, 'w')
  await file.truncate(imageBytes)
  await file.close()
  await run('mformat', ['-i', path, '-F', '-c', '1', '-v', 'STICK', '::'])
  const bytes = await readFile(path)
  expect(bytes.toString('latin1', 82, 90)).toBe('FAT32   ')
  return path
}

/** These bytes become zeros on the image. */
async function forget(image: string, bytes: Buffer): Promise<void> {
  const at = (await readFile(image)).indexOf(bytes.subarray(-400))
  expect(at).toBeGreaterThan(0)
  const file = await open(image, 'r+')
  await file.write(Buffer.alloc(400), 0, 400, at)
  await file.close()
}
