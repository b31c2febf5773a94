import { jsPDF } from 'jspdf'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { samplePaper } from '../../test/paper/samplePaper.ts'
import { installedResources } from '../../test/paper/testPress.ts'
import { layPaper } from './layout/layPaper.ts'
import type { LaidOutPaper } from './laidOutPaper.ts'
import { startSubsetter, type Subsetter } from './pdf/subsetFont.ts'
import { startHarfBuzz } from './text/harfBuzz.ts'
import { openTypefaces, type Typefaces } from './text/typefaces.ts'
import { writePdf } from './writePdf.ts'

let typefaces: Typefaces
let subsetter: Subsetter
let paper: LaidOutPaper

beforeAll(async () => {
  const resources = await installedResources()
  typefaces = openTypefaces(await startHarfBuzz(resources.shaper), resources.fonts)
  subsetter = await startSubsetter(resources.subsetter)
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
  const fault = new Error('a font could not be cut down')
  const broken: Subsetter = {
    subset() {
      throw fault
    },
  }
  expect(() => writePdf(paper, typefaces, broken)).toThrow(expect.objectContaining({ cause: fault }))
})

test('nothing is said on the console and nothing of jsPDF is asked to draw words', () => {
  const said = vi.spyOn(console, 'error')
  const warned = vi.spyOn(console, 'warn')
  writePdf(paper, typefaces, subsetter)
  expect(said).not.toHaveBeenCalled()
  expect(warned).not.toHaveBeenCalled()
})

test('the file says what it is and carries no time and no name', () => {
  const file = Buffer.from(writePdf(paper, typefaces, subsetter)).toString('latin1')
  expect(file).toMatch(/^%PDF-1\.7\n/)
  expect(file).toContain('/Title (Mijn plan)')
  expect(file).toContain("/CreationDate (D:20000101000000+00'00')")
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(file).not.toMatch(/Helvetica|Times-Roman|Courier|Amina/)
})
