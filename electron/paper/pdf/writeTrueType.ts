import type { Metric, TrueType } from './trueType.ts'

/** The glyphs of a font in the order of their numbers. */
export interface GlyphsToWrite {
  /** Each padded to four bytes. */
  readonly outlines: readonly Uint8Array[]
  readonly metrics: readonly Metric[]
  /** How many parts a composite that was added has at most. */
  readonly longestComposite: number
}

/** A font file of these glyphs, with the six tables that a PDF asks for and what `whole` says about the design. */
export function writeTrueType(
  whole: TrueType,
  { outlines, metrics, longestComposite }: GlyphsToWrite,
): Uint8Array {
  return writeFont([
    ['glyf', joined(outlines)],
    ['head', newHead(whole)],
    [
      'hhea',
      edited(whole.table('hhea'), (view) => {
        view.setUint16(34, outlines.length)
      }),
    ],
    ['hmtx', metricsTable(metrics)],
    ['loca', locationsTable(outlines)],
    ['maxp', newMaxp(whole, outlines.length, longestComposite)],
  ])
}

function newHead(whole: TrueType): Uint8Array {
  return edited(whole.table('head'), (view) => {
    view.setUint32(8, 0) // the checksum of the whole file: set when it is written
    view.setInt16(50, 1) // long locations
  })
}

function newMaxp(whole: TrueType, glyphs: number, longest: number): Uint8Array {
  return edited(whole.table('maxp'), (view) => {
    view.setUint16(4, glyphs)
    const raise = (at: number, to: number): void => {
      view.setUint16(at, Math.min(0xffff, Math.max(view.getUint16(at), to)))
    }
    const points = Math.max(view.getUint16(6), view.getUint16(10))
    const contours = Math.max(view.getUint16(8), view.getUint16(12))
    raise(10, points * longest)
    raise(12, contours * longest)
    // One zone and no room for programs: the hinting is gone.
    view.setUint16(14, 1)
    for (let at = 16; at <= 26; at += 2) view.setUint16(at, 0)
    raise(28, longest)
    raise(30, view.getUint16(30) + 1) // parts may be composites themselves
  })
}

function edited(view: DataView, edit: (copy: DataView) => void): Uint8Array {
  const copy = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()
  edit(new DataView(copy.buffer))
  return copy
}

function metricsTable(metrics: readonly Metric[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(metrics.length * 4))
  metrics.forEach(({ advance, left }, glyph) => {
    view.setUint16(glyph * 4, advance)
    view.setInt16(glyph * 4 + 2, left)
  })
  return new Uint8Array(view.buffer)
}

function locationsTable(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let at = 0
  outlines.forEach((outline, glyph) => {
    view.setUint32(glyph * 4, at)
    at += outline.byteLength
  })
  view.setUint32(outlines.length * 4, at)
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

/** @param tables in the order of their tags */
function writeFont(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const start = 12 + tables.length * 16
  const font = new Uint8Array(tables.reduce((sum, [, data]) => sum + padded(data.byteLength), start))
  const view = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x0001_0000)
  view.setUint16(4, tables.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tables.length - power) * 16)
  let at = start
  let head = 0
  tables.forEach(([tag, data], index) => {
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
