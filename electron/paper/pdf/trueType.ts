import type { PlacedGlyph } from '../laidOutPaper.ts'

/** What a PDF says about a font, in font units. */
export interface FontMeasures {
  readonly unitsPerEm: number
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
}

/** Several glyphs at fixed places that are one letter, for example a body and its dots. */
export interface Composite {
  readonly parts: readonly PlacedGlyph[]
  readonly advance: number
}

type Tables = ReadonlyMap<string, DataView>

export function measuresOf(font: Uint8Array): FontMeasures {
  const tables = readTables(font)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: table(tables, 'OS/2').getInt16(88),
  }
}

/**
 * The font with one more glyph for each composite, the first one at `firstNewGlyph`, and without the tables that a PDF
 * does not use. Text extraction needs this: a letter drawn as two glyphs would be read as two characters.
 */
export function withComposites(
  font: Uint8Array,
  composites: readonly Composite[],
): { readonly font: Uint8Array; readonly firstNewGlyph: number } {
  const tables = readTables(font)
  const outlines = readOutlines(tables)
  const metrics = readMetrics(tables, outlines.length)
  const glyphs = [...outlines]
  for (const composite of composites) {
    const box = boxOf(composite.parts, outlines)
    glyphs.push(compositeOutline(composite.parts, box))
    metrics.push([composite.advance, box[0]])
  }
  const longest = composites.reduce((most, composite) => Math.max(most, composite.parts.length), 0)
  return {
    font: writeFont(
      new Map([
        ['head', newHead(tables)],
        [
          'hhea',
          edited(table(tables, 'hhea'), (view) => {
            view.setUint16(34, glyphs.length)
          }),
        ],
        ['maxp', newMaxp(tables, glyphs.length, longest)],
        ['hmtx', metricsTable(metrics)],
        ['loca', locationsTable(glyphs)],
        ['glyf', joined(glyphs)],
      ]),
    ),
    firstNewGlyph: outlines.length,
  }
}

function readTables(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, DataView>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    tables.set(
      tag,
      new DataView(font.buffer, font.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)),
    )
  }
  return tables
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`a font lacks its ${tag} table`)
  return found
}

/** Each glyph's outline, padded to four bytes; empty for a space. */
function readOutlines(tables: Tables): Uint8Array[] {
  const glyf = table(tables, 'glyf')
  const loca = table(tables, 'loca')
  const long = table(tables, 'head').getInt16(50) === 1
  const at = (index: number): number => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  return Array.from({ length: table(tables, 'maxp').getUint16(4) }, (_, glyph) => {
    const [start, end] = [at(glyph), at(glyph + 1)]
    const outline = new Uint8Array(Math.ceil((end - start) / 4) * 4)
    outline.set(new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start))
    return outline
  })
}

function readMetrics(tables: Tables, glyphs: number): (readonly [number, number])[] {
  const hmtx = table(tables, 'hmtx')
  const long = table(tables, 'hhea').getUint16(34)
  return Array.from({ length: glyphs }, (_, glyph) =>
    glyph < long
      ? [hmtx.getUint16(glyph * 4), hmtx.getInt16(glyph * 4 + 2)]
      : [hmtx.getUint16((long - 1) * 4), hmtx.getInt16(long * 4 + (glyph - long) * 2)],
  )
}

type Box = readonly [number, number, number, number]

function boxOf(parts: readonly PlacedGlyph[], outlines: readonly Uint8Array[]): Box {
  const boxes = parts.flatMap(({ glyph, x, y }): Box[] => {
    const outline = outlines[glyph]
    if (outline === undefined || outline.byteLength === 0) return []
    const view = new DataView(outline.buffer, outline.byteOffset)
    return [[view.getInt16(2) + x, view.getInt16(4) + y, view.getInt16(6) + x, view.getInt16(8) + y]]
  })
  if (boxes.length === 0) return [0, 0, 0, 0]
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}

const argumentsAreWords = 0x1
const argumentsAreOffsets = 0x2
const moreParts = 0x20

function compositeOutline(parts: readonly PlacedGlyph[], box: Box): Uint8Array {
  const outline = new Uint8Array(Math.ceil((10 + parts.length * 8) / 4) * 4)
  const view = new DataView(outline.buffer)
  view.setInt16(0, -1)
  box.forEach((value, index) => {
    view.setInt16(2 + index * 2, value)
  })
  parts.forEach((part, index) => {
    const at = 10 + index * 8
    const more = index < parts.length - 1 ? moreParts : 0
    view.setUint16(at, argumentsAreWords | argumentsAreOffsets | more)
    view.setUint16(at + 2, part.glyph)
    view.setInt16(at + 4, part.x)
    view.setInt16(at + 6, part.y)
  })
  return outline
}

function newHead(tables: Tables): Uint8Array {
  return edited(table(tables, 'head'), (view) => {
    view.setUint32(8, 0) // the checksum of the whole file: set when it is written
    view.setInt16(50, 1) // long locations
  })
}

function newMaxp(tables: Tables, glyphs: number, longest: number): Uint8Array {
  return edited(table(tables, 'maxp'), (view) => {
    view.setUint16(4, glyphs)
    const raise = (at: number, to: number): void => {
      view.setUint16(at, Math.min(0xffff, Math.max(view.getUint16(at), to)))
    }
    const points = Math.max(view.getUint16(6), view.getUint16(10))
    const contours = Math.max(view.getUint16(8), view.getUint16(12))
    raise(10, points * longest)
    raise(12, contours * longest)
    raise(28, longest)
    raise(30, view.getUint16(30) + 1) // parts may be composites themselves
  })
}

function edited(view: DataView, edit: (copy: DataView) => void): Uint8Array {
  const copy = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()
  edit(new DataView(copy.buffer))
  return copy
}

function metricsTable(metrics: readonly (readonly [number, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(metrics.length * 4))
  metrics.forEach(([advance, left], glyph) => {
    view.setUint16(glyph * 4, advance)
    view.setInt16(glyph * 4 + 2, left)
  })
  return new Uint8Array(view.buffer)
}

function locationsTable(glyphs: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  let at = 0
  glyphs.forEach((outline, glyph) => {
    view.setUint32(glyph * 4, at)
    at += outline.byteLength
  })
  view.setUint32(glyphs.length * 4, at)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

const wholeFileSum = 0xb1b0afba

function writeFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const start = 12 + sorted.length * 16
  const font = new Uint8Array(sorted.reduce((sum, [, data]) => sum + padded(data.byteLength), start))
  const view = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x0001_0000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (sorted.length - power) * 16)
  let at = start
  let head = 0
  sorted.forEach(([tag, data], index) => {
    if (tag === 'head') head = at
    font.set(data, at)
    const entry = 12 + index * 16
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, at, padded(data.byteLength)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, data.byteLength)
    at += padded(data.byteLength)
  })
  view.setUint32(head + 8, (wholeFileSum - checksum(view, 0, font.byteLength)) >>> 0)
  return font
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
