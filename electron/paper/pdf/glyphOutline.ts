import type { PlacedGlyph } from '../laidOutPaper.ts'

/** Outlines as the `glyf` table stores them (OpenType 1.9.1, "glyf"); each comes back padded to four bytes. */

/** Left, bottom, right and top, in font units. */
export type OutlineBox = readonly [number, number, number, number]

const headerBytes = 10
const argumentsAreWords = 0x1
const argumentsAreOffsets = 0x2
const hasScale = 0x8
const moreParts = 0x20
const hasTwoScales = 0x40
const hasMatrix = 0x80
const hasInstructions = 0x100

/** An outline of its own points, without the program that fits it to a screen's grid. */
export function withoutInstructions(outline: DataView): Uint8Array {
  if (outline.byteLength === 0) return new Uint8Array(0)
  const bytes = bytesOf(outline)
  const lengthAt = headerBytes + outline.getInt16(0) * 2
  const points = lengthAt + 2 + outline.getUint16(lengthAt)
  const cut = padded(lengthAt + 2 + outline.byteLength - points)
  cut.set(bytes.subarray(0, lengthAt))
  cut.set(bytes.subarray(points), lengthAt + 2)
  return cut
}

/** One part of an outline that is made of others; `at` is where its flags stand. */
interface Part {
  readonly at: number
  readonly glyph: number
  readonly end: number
}

export function partsOf(outline: DataView): readonly Part[] {
  const parts: Part[] = []
  let at = headerBytes
  for (let flags = moreParts; (flags & moreParts) !== 0;) {
    flags = outline.getUint16(at)
    const end = at + 4 + ((flags & argumentsAreWords) !== 0 ? 4 : 2) + scaleBytes(flags)
    parts.push({ at, glyph: outline.getUint16(at + 2), end })
    at = end
  }
  return parts
}

function scaleBytes(flags: number): number {
  if ((flags & hasScale) !== 0) return 2
  if ((flags & hasTwoScales) !== 0) return 4
  return (flags & hasMatrix) !== 0 ? 8 : 0
}

/** An outline made of others, which have new numbers; without its instructions. */
export function renumbered(outline: DataView, glyphOf: (glyph: number) => number): Uint8Array {
  const parts = partsOf(outline)
  const end = parts.at(-1)?.end ?? headerBytes
  const copy = padded(end)
  copy.set(bytesOf(outline).subarray(0, end))
  const view = new DataView(copy.buffer)
  for (const { at, glyph } of parts) {
    view.setUint16(at, view.getUint16(at) & ~hasInstructions)
    view.setUint16(at + 2, glyphOf(glyph))
  }
  return copy
}

/** A new outline made of others, each at its place. */
export function compositeOutline(parts: readonly PlacedGlyph[], box: OutlineBox): Uint8Array {
  const outline = padded(headerBytes + parts.length * 8)
  const view = new DataView(outline.buffer)
  view.setInt16(0, -1)
  box.forEach((value, index) => {
    view.setInt16(2 + index * 2, value)
  })
  parts.forEach((part, index) => {
    const at = headerBytes + index * 8
    const more = index < parts.length - 1 ? moreParts : 0
    view.setUint16(at, argumentsAreWords | argumentsAreOffsets | more)
    view.setUint16(at + 2, part.glyph)
    view.setInt16(at + 4, part.x)
    view.setInt16(at + 6, part.y)
  })
  return outline
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function padded(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Math.ceil(length / 4) * 4)
}
