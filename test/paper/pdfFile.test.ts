import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import type { Press } from '../../electron/paper/press.ts'
import { qpdfComplaints, readObjects } from './pdfObjects.ts'
import { samplePaper } from './samplePaper.ts'
import { structureFaults } from './structureFaults.ts'
import { testPress } from './testPress.ts'

const run = promisify(execFile)

let press: Press

beforeAll(async () => {
  press = await testPress()
})

describe.each(paperLanguages)('the sample paper in %s', (language) => {
  test('is a file that qpdf accepts, with every mark in the tags', async () => {
    const pdf = printed(language)
    expect(await qpdfComplaints(pdf)).toBe('')
    expect(structureFaults(await readObjects(pdf))).toEqual([])
  })
})

test('only fonts that are embedded and cut down are listed', async () => {
  const objects = (await readObjects(printed('ps'))).all()
  const fonts = objects.filter((object) => object['/Type'] === '/Font')
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font['/BaseFont']).toMatch(/^\/WEGWI[A-Z]\+Noto/)
  const descriptors = objects.filter((object) => object['/Type'] === '/FontDescriptor')
  expect(descriptors.length * 2).toBe(fonts.length)
  for (const descriptor of descriptors) expect(descriptor['/FontFile2']).toBeDefined()
})

test('only grey is used', async () => {
  const objects = await readObjects(printed('ar'))
  for (const page of objects.all().filter((object) => object['/Type'] === '/Page'))
    expect(objects.streamOf(page['/Contents'])).not.toMatch(/(^| )(rg|RG|k|K|cs|CS|sc|SC|scn|SCN)$/m)
})

test('the checker sees paint without a tag and a sequence without an owner', async () => {
  const objects = await readObjects(printed('nl'))
  const broken = {
    ...objects,
    streamOf: (reference: unknown) =>
      objects.streamOf(reference).replace('EMC', '').replace('BDC', 'BDC\nEMC\n0 0 m\nS'),
  }
  expect(structureFaults(broken)).toContain('S paints outside of marked content')
})

test('two processes in two time zones make the same bytes', async () => {
  const script = fileURLToPath(new URL('printedHash.ts', import.meta.url))
  const hashes = await Promise.all(
    ['Europe/Amsterdam', 'Pacific/Auckland'].map(async (zone) => {
      const { stdout } = await run(process.execPath, [script, 'prs'], { env: { ...process.env, TZ: zone } })
      return stdout.trim()
    }),
  )
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(hashes[1]).toBe(hashes[0])
})

test('the same press makes the same bytes again, and other words other bytes', () => {
  expect(Buffer.from(printed('ti')).equals(printed('ti'))).toBe(true)
  expect(Buffer.from(printed('ti')).equals(printed('tr'))).toBe(false)
})

function printed(language: (typeof paperLanguages)[number]): Uint8Array {
  const laid = press.lay(samplePaper(language))
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  return press.pdf(laid.value)
}
