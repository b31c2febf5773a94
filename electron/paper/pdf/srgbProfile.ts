/**
 * A small sRGB colour profile (ICC version 2), made here so that its licence and its bytes are ours.
 *
 * PDF/A asks for one as soon as any colour is used, grey too. Colorants are those of IEC 61966-2-1 adapted to D50, the
 * curve is gamma 2.2, which for black, white and greys between is what sRGB printers do.
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', gamma(2.2)],
    ['gTRC', gamma(2.2)],
    ['bTRC', gamma(2.2)],
  ]
  const headerBytes = 128
  const start = headerBytes + 4 + tags.length * 12
  const size = tags.reduce((sum, [, data]) => sum + data.byteLength, start)
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(profile, view, size)
  view.setUint32(headerBytes, tags.length)
  let at = start
  tags.forEach(([name, data], index) => {
    const entry = headerBytes + 4 + index * 12
    profile.set(ascii(name), entry)
    view.setUint32(entry + 4, at)
    view.setUint32(entry + 8, data.byteLength)
    profile.set(data, at)
    at += data.byteLength
  })
  return profile
}

function writeHeader(profile: Uint8Array, view: DataView, size: number): void {
  view.setUint32(0, size)
  view.setUint32(8, 0x0210_0000)
  profile.set(ascii('mntrRGB XYZ '), 12)
  view.setUint16(24, 2000)
  view.setUint16(26, 1)
  view.setUint16(28, 1)
  profile.set(ascii('acsp'), 36)
  profile.set(xyz(0.9642, 1, 0.8249).subarray(8), 68)
}

function xyz(...values: readonly number[]): Uint8Array {
  const data = new Uint8Array(20)
  data.set(ascii('XYZ '))
  values.forEach((value, index) => {
    new DataView(data.buffer).setInt32(8 + index * 4, Math.round(value * 65_536))
  })
  return data
}

function gamma(value: number): Uint8Array {
  const data = new Uint8Array(16)
  data.set(ascii('curv'))
  const view = new DataView(data.buffer)
  view.setUint32(8, 1)
  view.setUint16(12, Math.round(value * 256))
  return data
}

function text(words: string): Uint8Array {
  const data = new Uint8Array(padded(8 + words.length + 1))
  data.set(ascii('text'))
  data.set(ascii(words), 8)
  return data
}

function description(words: string): Uint8Array {
  const data = new Uint8Array(padded(12 + words.length + 1 + 78))
  data.set(ascii('desc'))
  new DataView(data.buffer).setUint32(8, words.length + 1)
  data.set(ascii(words), 12)
  return data
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function ascii(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
