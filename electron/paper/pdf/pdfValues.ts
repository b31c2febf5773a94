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
  return [...utf16(text)].map((byte) => hex(byte.charCodeAt(0), 2)).join('')
}

export function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

export function asByteString(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.byteLength; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text
}

function utf16(text: string): string {
  let bytes = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return bytes
}

/** A carriage return must be written as an escape: readers may turn a bare one into a line feed. */
function escaped(bytes: string): string {
  return bytes
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
}
