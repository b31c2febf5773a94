import { jsPDF } from 'jspdf'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { samplePaper } from '../../test/paper/samplePaper.ts'
import { installedResources } from '../../test/paper/testPress.ts'
import { layPaper } from './layout/layPaper.ts'
import type { LaidOutPaper, TypefaceName } from './laidOutPaper.ts'
import { startHarfBuzz } from './text/harfBuzz.ts'
import { openTypefaces, type Typeface, type Typefaces } from './text/typefaces.ts'
import { writePdf } from './writePdf.ts'

let typefaces: Typefaces
let paper: LaidOutPaper

beforeAll(async () => {
  const resources = await installedResources()
  typefaces = openTypefaces(await startHarfBuzz(resources.shaper), resources.fonts)
  paper = layPaper(samplePaper('ar'), typefaces)
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('jsPDF is the version whose inner surface is used here', () => {
  expect(jsPDF.version).toBe('4.2.1')
  const { internal } = new jsPDF() as unknown as { readonly internal: Readonly<Record<string, unknown>> }
  const used = ['write', 'newObject', 'newObjectDeferred', 'newObjectDeferredBegin', 'putStream']
  expect(used.map((name) => typeof internal[name])).toEqual(used.map(() => 'function'))
})

test('jsPDF calls each event that is used, in the order that is relied on', () => {
  const seen: string[] = []
  const document = new jsPDF()
  const { events } = document.internal as unknown as {
    readonly events: { subscribe(topic: string, run: () => void): void }
  }
  for (const topic of ['buildDocument', 'putPage', 'putFont', 'postPutResources', 'putCatalog'])
    events.subscribe(topic, () => {
      if (!seen.includes(topic)) seen.push(topic)
    })
  document.output('arraybuffer')
  expect(seen).toEqual(['buildDocument', 'putPage', 'putFont', 'postPutResources', 'putCatalog'])
})

test('what goes wrong inside an event reaches the caller', () => {
  const damaged = (name: TypefaceName): Typeface => ({ ...typefaces.byName(name), bytes: new Uint8Array(64) })
  const fault = expect.objectContaining({ message: 'a font lacks its glyf table' }) as unknown
  expect(() => writePdf(paper, { ...typefaces, byName: damaged })).toThrow(
    expect.objectContaining({ cause: fault }),
  )
})

test('nothing is said on the console and nothing of jsPDF is asked to draw words', () => {
  const said = vi.spyOn(console, 'error')
  const warned = vi.spyOn(console, 'warn')
  writePdf(paper, typefaces)
  expect(said).not.toHaveBeenCalled()
  expect(warned).not.toHaveBeenCalled()
})

test('the file says what it is and carries no time and no name', () => {
  const file = Buffer.from(writePdf(paper, typefaces)).toString('latin1')
  expect(file).toMatch(/^%PDF-1\.7\n/)
  expect(file).toContain('/Title (Mijn plan)')
  expect(file).toContain("/CreationDate (D:20000101000000+00'00')")
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(file).not.toMatch(/Helvetica|Times-Roman|Courier|Amina/)
})
