import { jsPDF } from 'jspdf'
import { crc32, deflateSync } from 'node:zlib'
import type { LaidOutPaper, StructureRole } from './laidOutPaper.ts'
import type { Typefaces } from './text/typefaces.ts'
import { embedFont, type ObjectWriter } from './pdf/embedFont.ts'
import { startFontUses, type FontUse } from './pdf/fontUse.ts'
import { madeOn, xmp } from './pdf/metadata.ts'
import { pageContent, type PageContent } from './pdf/pageContent.ts'
import { asByteString } from './pdf/pdfValues.ts'
import { srgbProfile } from './pdf/srgbProfile.ts'
import { everyElement, writeStructure } from './pdf/structureTree.ts'

/**
 * A tagged PDF of the paper; the same paper always gives the same bytes.
 *
 * jsPDF 4.2.1 writes the file: header, pages, cross references, compression. Its text functions are never used, because
 * they shape Arabic wrongly and drop what a font lacks; fonts, text operators and tags are ours and come in through its
 * events. This is the only file that knows jsPDF, and the surface it uses is internal: the version is pinned and
 * `writePdf.test.ts` holds the surface to what is used here.
 */
export function writePdf(paper: LaidOutPaper, typefaces: Typefaces): Uint8Array {
  const fonts = startFontUses(typefaces)
  const roles = new Map(everyElement(paper.structure).map((element) => [element.id, element.role]))
  const roleOf = (id: number): StructureRole => roles.get(id) ?? 'P'
  const contents = paper.pages.map((page) =>
    pageContent(page, { heightPoints: paper.heightPoints, fonts, roleOf }),
  )
  const document = newDocument(paper, fingerprint(paper, contents, fonts.all()))
  drawPages(document, paper, contents)
  const guard = guardedEvents(document)
  addFonts(document, fonts.all(), guard)
  addStructure(document, paper, contents, guard)
  const file = new Uint8Array(Buffer.from(document.output(), 'latin1'))
  guard.throwWhatWasSwallowed()
  // Its own faults jsPDF only writes to the console, and then hands over nothing.
  if (file.byteLength === 0) throw new Error('jsPDF wrote no file')
  return file
}

/** The parts of jsPDF 4.2.1 that its own types leave out. */
interface Internals {
  readonly events: { subscribe(topic: string, run: (event: never) => void): string }
  readonly write: (...words: readonly string[]) => void
  readonly newObject: () => number
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (number: number, write: boolean) => number
  readonly putStream: (stream: {
    readonly data: string
    readonly objectId: number
    readonly filters: readonly string[]
    readonly additionalKeyValues: { key: string; value: string }[]
  }) => void
}

interface FontEntry {
  readonly id: string
  readonly use?: FontUse
  objectNumber?: number
  /** Or jsPDF would write a font of its own under the name. */
  readonly isAlreadyPutted?: boolean
}

interface PageEvent {
  readonly objId: number
  readonly pageNumber: number
}

// Handed over when a document begins; there is no other way to the table of fonts.
const fontTables = new WeakMap<object, Record<string, FontEntry>>()
jsPDF.API.events.push([
  'addFonts',
  function (this: { readonly internal: object }, event: { readonly fonts: Record<string, FontEntry> }) {
    fontTables.set(this.internal, event.fonts)
  },
])

function internalsOf(document: jsPDF): Internals {
  return document.internal as unknown as Internals
}

/**
 * jsPDF's own compression allots two megabytes for each of some twenty streams: four times slower than Node's, twenty times
 * in a process that has just begun, and what it leaves behind grew to 180 MB in a hundred papers. This is the place jsPDF
 * keeps for plug-ins that know a filter.
 */
Object.assign(jsPDF.API, {
  processDataByFilters(data: string, filters: readonly string[]) {
    if (filters.length === 0) return { data, reverseChain: '' }
    if (filters.length > 1 || filters[0] !== 'FlateEncode')
      throw new Error('a stream asks for an unknown filter')
    const deflated = deflateSync(Buffer.from(data, 'latin1'), smallStreams)
    return { data: deflated.toString('latin1'), reverseChain: '/FlateDecode' }
  },
})

/**
 * A page is some twelve thousand bytes: half of zlib's usual room gives the same file, and is cleared in half the time. What
 * comes out is kept until V8 collects: in pieces of 16 kB it holds the C library's memory apart, and a hundred papers left
 * 15 MB more behind than ten (measured 2026-11-22); in small ones it lies in the pool of Node's buffers.
 */
const smallStreams = { windowBits: 14, memLevel: 7, chunkSize: 1_024 } as const

function newDocument(paper: LaidOutPaper, fileId: string): jsPDF {
  const document = new jsPDF({
    unit: 'pt',
    ...shapeOf(paper),
    compress: true,
    floatPrecision: 3,
  })
  const hidden = document as unknown as { readonly __private__: { setPdfVersion(version: string): void } }
  hidden.__private__.setPdfVersion('1.7')
  document.setProperties({ title: paper.title })
  document.setCreationDate(madeOn.pdf)
  document.setFileId(fileId)
  return document
}

function drawPages(document: jsPDF, paper: LaidOutPaper, contents: readonly PageContent[]): void {
  const { write } = internalsOf(document)
  const { format, orientation } = shapeOf(paper)
  contents.forEach(({ operators }, page) => {
    if (page > 0) document.addPage(format, orientation)
    write(operators)
  })
}

/** jsPDF turns a page round that is wider than its orientation says. */
function shapeOf({ widthPoints, heightPoints }: LaidOutPaper): {
  readonly format: number[]
  readonly orientation: 'landscape' | 'portrait'
} {
  return {
    format: [widthPoints, heightPoints],
    orientation: widthPoints > heightPoints ? 'landscape' : 'portrait',
  }
}

interface Guard {
  on(topic: string, run: (event: never) => void): void
  throwWhatWasSwallowed(): void
}

/** jsPDF catches what its listeners throw, writes it to the console and returns a broken file. */
function guardedEvents(document: jsPDF): Guard {
  const thrown: unknown[] = []
  return {
    on(topic, run) {
      internalsOf(document).events.subscribe(topic, (event) => {
        if (thrown.length > 0) return
        try {
          run(event)
        } catch (cause) {
          thrown.push(cause)
        }
      })
    },
    throwWhatWasSwallowed() {
      if (thrown.length > 0) throw new Error('the PDF could not be written', { cause: thrown[0] })
    },
  }
}

function addFonts(document: jsPDF, uses: readonly FontUse[], guard: Guard): void {
  const table = fontTables.get(document.internal)
  if (table === undefined) throw new Error('jsPDF did not hand over its fonts')
  const write = objectWriter(internalsOf(document))
  guard.on('buildDocument', () => {
    // The fourteen standard fonts are not embedded, so they may not even be listed.
    for (const name of Object.keys(table)) Reflect.deleteProperty(table, name)
    for (const use of uses) table[use.resource] = { id: use.resource, use, isAlreadyPutted: true }
  })
  guard.on('putFont', ({ font }: { readonly font: FontEntry }) => {
    if (font.use === undefined) throw new Error('a font that is not ours was to be written')
    font.objectNumber = embedFont(font.use, write)
  })
}

function addStructure(
  document: jsPDF,
  paper: LaidOutPaper,
  contents: readonly PageContent[],
  guard: Guard,
): void {
  const internals = internalsOf(document)
  const file = objectWriter(internals)
  const pageObjects: number[] = []
  let catalog = ''
  guard.on('putPage', ({ objId, pageNumber }: PageEvent) => {
    pageObjects[pageNumber - 1] = objId
    internals.write(`/StructParents ${String(pageNumber - 1)} /Tabs /S`)
  })
  guard.on('postPutResources', () => {
    const root = writeStructure(paper, contents, pageObjects, {
      reserve: internals.newObjectDeferred,
      write: (number, body) => {
        internals.newObjectDeferredBegin(number, true)
        internals.write(body)
        internals.write('endobj')
      },
    })
    const metadata = file.stream('/Type /Metadata /Subtype /XML', xmp(paper, `jsPDF ${jsPDF.version}`), false)
    const profile = file.stream('/N 3', asByteString(srgbProfile()))
    catalog = [
      `/StructTreeRoot ${String(root)} 0 R /MarkInfo <</Marked true>> /Lang (nl)`,
      `/Metadata ${String(metadata)} 0 R /ViewerPreferences <</DisplayDocTitle true>>`,
      '/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)',
      `/Info (sRGB) /DestOutputProfile ${String(profile)} 0 R>>]`,
    ].join('\n')
  })
  guard.on('putCatalog', () => {
    internals.write(catalog)
  })
}

function objectWriter(internals: Internals): ObjectWriter {
  return {
    object(body) {
      const number = internals.newObject()
      internals.write(body)
      internals.write('endobj')
      return number
    },
    stream(dictionary, bytes, compress = true) {
      const number = internals.newObject()
      internals.putStream({
        data: bytes,
        objectId: number,
        filters: compress ? ['FlateEncode'] : [],
        additionalKeyValues: [...dictionary.matchAll(/\/(\w+) (\S+)/g)].map(([, key = '', value = '']) => ({
          key,
          value,
        })),
      })
      internals.write('endobj')
      return number
    },
  }
}

/**
 * 32 hexadecimal digits that differ between papers; no secret. The operators and letters say what stands on the pages, the
 * structure what it is: a checksum of each, and of all together.
 */
function fingerprint(
  { title, structure }: LaidOutPaper,
  contents: readonly PageContent[],
  fonts: readonly FontUse[],
): string {
  const drawn = contents.map(({ operators }) => operators).join('\n')
  const is = JSON.stringify([title, structure])
  const says = JSON.stringify(fonts.map(({ typeface, letters }) => [typeface.name, letters]))
  const sums = [crc32(drawn), crc32(is), crc32(says)]
  return [...sums, crc32(sums.join())].map((sum) => sum.toString(16).padStart(8, '0')).join('')
}
