/** How values are written in a PDF (ISO 32000-1, 7.3). Bytes are characters U+0000 to U+00FF until the file is made. */

/** At most three decimals: a thousandth of a point is far below what any printer places. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1_000) / 1_000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A text string: as it is when ASCII, else UTF-16BE with its mark. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7E]*$/u.test(text)) return `(${escaped(text)})`
  return `(${escaped(`\u00FE\u00FF${utf16(text)}`)})`
}

export function pdfName(name: string): string {
  return `/${name}`
}

export function utf16Hex(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index += 1) digits += hex(text.charCodeAt(index), 4)
  return digits
}

export function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

const written: string[] = []

/** Four hexadecimal digits, as each letter on a page needs them; a paper uses a few hundred numbers again and again. */
export function fourDigits(value: number): string {
  return (written[value] ??= hex(value, 4))
}

export function asByteString(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1')
}

/** A carriage return must be written as an escape: readers may turn a bare one into a line feed. */
function escaped(bytes: string): string {
  if (!/[\\()\r\n]/.test(bytes)) return bytes
  return bytes
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
}
