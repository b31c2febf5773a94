import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decode } from 'fast-png'

const run = promisify(execFile)

/** A picture as ink: one byte a pixel, 0 is white paper and 255 is black. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** What poppler's renderer makes of a page. */
export async function inkOfPdf(pdf: Uint8Array, page: number, dotsPerInch: number): Promise<Ink> {
  return withPdf(pdf, async (path) => {
    const options = [
      '-r',
      String(dotsPerInch),
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      '-gray',
      '-png',
    ]
    await run('pdftoppm', [...options, path, path])
    return inkOfPng(await readFile(`${path}.png`))
  })
}

export async function withPdf<Answer>(
  pdf: Uint8Array,
  use: (path: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'))
  try {
    const path = join(folder, 'paper.pdf')
    await writeFile(path, pdf)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function inkOfPng(png: Uint8Array): Ink {
  const { width, height, data, channels, depth } = decode(png)
  if (depth !== 8) throw new Error(`a picture of ${String(depth)} bits a colour`)
  return {
    width,
    height,
    pixels: Uint8Array.from({ length: width * height }, (_, at) => 255 - (data[at * channels] ?? 0)),
  }
}

/**
 * The share of one picture's ink that has no ink of the other within a pixel. Pixels lighter than `threshold` are edges
 * that the two renderers smooth differently and don't count as ink; what they are held against may be that light.
 */
export function strayInk(of: Ink, from: Ink, threshold = 128): number {
  let ink = 0
  let stray = 0
  for (let y = 0; y < of.height; y += 1)
    for (let x = 0; x < of.width; x += 1) {
      if ((of.pixels[y * of.width + x] ?? 0) < threshold) continue
      ink += 1
      if (!hasInkNear(from, x, y)) stray += 1
    }
  return ink === 0 ? 0 : stray / ink
}

export function inkShare(picture: Ink): number {
  return picture.pixels.reduce((sum, value) => sum + (value >= 128 ? 1 : 0), 0) / picture.pixels.length
}

const anyInk = 40

function hasInkNear({ width, height, pixels }: Ink, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [nearX, nearY] = [x + dx, y + dy]
      if (nearX < 0 || nearY < 0 || nearX >= width || nearY >= height) continue
      if ((pixels[nearY * width + nearX] ?? 0) > anyInk) return true
    }
  return false
}
