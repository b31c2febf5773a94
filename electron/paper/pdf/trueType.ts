/** A font file with outlines of its own kind (`glyf`), read where it lies: nothing is copied. Lengths are font units. */
export interface TrueType {
  readonly measures: FontMeasures
  table(tag: string): DataView
  /** The outline as it is stored; empty for a space. */
  outline(glyph: number): DataView
  metric(glyph: number): Metric
}

/** What a PDF says about a font. */
export interface FontMeasures {
  readonly unitsPerEm: number
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
}

export interface Metric {
  readonly advance: number
  /** From the pen to the outline's left edge. */
  readonly left: number
}

const opened = new WeakMap<Uint8Array, TrueType>()

/** @throws when the bytes are no such font: the package is damaged. */
export function openTrueType(font: Uint8Array): TrueType {
  const known = opened.get(font)
  if (known !== undefined) return known
  const tables = readTables(font)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`a font lacks its ${tag} table`)
    return found
  }
  const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')]
  const longLocations = table('head').getInt16(50) === 1
  const longMetrics = table('hhea').getUint16(34)
  const location = (glyph: number): number =>
    longLocations ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2
  const trueType: TrueType = {
    measures: readMeasures(table),
    table,
    outline(glyph) {
      const start = location(glyph)
      return new DataView(glyf.buffer, glyf.byteOffset + start, location(glyph + 1) - start)
    },
    metric: (glyph) =>
      glyph < longMetrics
        ? { advance: hmtx.getUint16(glyph * 4), left: hmtx.getInt16(glyph * 4 + 2) }
        : {
            advance: hmtx.getUint16((longMetrics - 1) * 4),
            left: hmtx.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2),
          },
  }
  opened.set(font, trueType)
  return trueType
}

function readTables(font: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, DataView>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    const start = font.byteOffset + view.getUint32(entry + 8)
    tables.set(tag, new DataView(font.buffer, start, view.getUint32(entry + 12)))
  }
  return tables
}

function readMeasures(table: (tag: string) => DataView): FontMeasures {
  const [head, hhea] = [table('head'), table('hhea')]
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: table('OS/2').getInt16(88),
  }
}
