import { cutFont } from './cutFont.ts'
import type { FontUse, UsedLetter } from './fontUse.ts'
import { asByteString, hex, pdfName, pdfNumber, utf16Hex } from './pdfValues.ts'
import { openTrueType } from './trueType.ts'

/** Writes objects and streams into the file; each answers its object number. */
export interface ObjectWriter {
  object(body: string): number
  stream(dictionary: string, bytes: string, compress?: boolean): number
}

/** The objects of one Type 0 font; the answer is the number of the font object itself. */
export function embedFont(use: FontUse, write: ObjectWriter): number {
  const name = subsetName(use)
  const measures = openTrueType(use.typeface.bytes).measures
  const inThousandths = (units: number): string => pdfNumber((units * 1_000) / measures.unitsPerEm)
  const { font, glyphOf } = cutToUse(use)

  const file = write.stream(`/Length1 ${String(font.byteLength)}`, asByteString(font))
  const glyphs = write.stream('', glyphMap(use.letters, glyphOf))
  const toUnicode = write.stream('', unicodeMap(use.letters))
  const descriptor = write.object(
    [
      `<</Type /FontDescriptor /FontName ${pdfName(name)} /Flags 4`,
      `/FontBBox [${measures.box.map(inThousandths).join(' ')}] /ItalicAngle 0`,
      `/Ascent ${inThousandths(measures.ascent)} /Descent ${inThousandths(measures.descent)}`,
      `/CapHeight ${inThousandths(measures.capHeight)} /StemV ${name.endsWith('Bold') ? '140' : '80'}`,
      `/FontFile2 ${String(file)} 0 R>>`,
    ].join('\n'),
  )
  const descendant = write.object(
    [
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${pdfName(name)}`,
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
      `/FontDescriptor ${String(descriptor)} 0 R /CIDToGIDMap ${String(glyphs)} 0 R`,
      `/DW 1000 /W [1 [${use.letters.map((letter) => inThousandths(letter.advance)).join(' ')}]]>>`,
    ].join('\n'),
  )
  return write.object(
    `<</Type /Font /Subtype /Type0 /BaseFont ${pdfName(name)} /Encoding /Identity-H\n` +
      `/DescendantFonts [${String(descendant)} 0 R] /ToUnicode ${String(toUnicode)} 0 R>>`,
  )
}

/** A subset's name begins with six letters of its own (ISO 32000-1, 9.6.4). */
function subsetName(use: FontUse): string {
  const own = String.fromCharCode(64 + Number(use.resource.slice(1)))
  return `WEGWI${own}+${use.typeface.name}`
}

function cutToUse({ typeface, letters }: FontUse): {
  readonly font: Uint8Array
  readonly glyphOf: (letter: UsedLetter) => number
} {
  const composites = new Map<string, UsedLetter>()
  for (const letter of letters) if (letter.composite) composites.set(partsKey(letter), letter)
  const needed = letters.flatMap((letter) => letter.parts.map((part) => part.glyph))
  const { font, firstComposite, glyphOf } = cutFont(typeface.bytes, needed, [...composites.values()])
  const numbers = new Map([...composites.keys()].map((key, index) => [key, firstComposite + index]))
  return { font, glyphOf: (letter) => numbers.get(partsKey(letter)) ?? glyphOf(letter.parts[0]?.glyph ?? 0) }
}

function partsKey({ parts, advance, composite }: UsedLetter): string {
  if (!composite) return ''
  return `${advance}: ${parts.map(({ glyph, x, y }) => `${String(glyph)},${String(x)},${String(y)}`).join(' ')}`
}

/** CIDToGIDMap: two bytes for each number, from 0. */
function glyphMap(letters: readonly UsedLetter[], glyphOf: (letter: UsedLetter) => number): string {
  return ['\0\0', ...letters.map((letter) => twoBytes(glyphOf(letter)))].join('')
}

function twoBytes(value: number): string {
  return String.fromCharCode(value >> 8, value & 0xff)
}

/** A CMap may list at most a hundred entries at once (Adobe Technical Note 5411). */
const entriesAtOnce = 100

function unicodeMap(letters: readonly UsedLetter[]): string {
  const entries = letters.map((letter, index) => `<${hex(index + 1, 4)}> <${utf16Hex(letter.text)}>`)
  const blocks: string[] = []
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const block = entries.slice(from, from + entriesAtOnce)
    blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n')
}
