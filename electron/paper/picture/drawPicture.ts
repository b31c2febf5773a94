import type { LaidOutPage, LaidOutPaper, Mark, PathMark, PathStep, TextMark } from '../laidOutPaper.ts'
import type { Typeface, Typefaces } from '../text/typefaces.ts'

/**
 * One SVG a page. Letters are outlines from the same fonts, so the picture needs no font, runs no script and looks as the
 * PDF will.
 */
export function drawPictures(paper: LaidOutPaper, typefaces: Typefaces): readonly string[] {
  return paper.pages.map((page) => drawPage(page, paper, typefaces))
}

function drawPage(page: LaidOutPage, paper: LaidOutPaper, typefaces: Typefaces): string {
  const outlines = createOutlines()
  const body = page.marks.map((mark) => drawMark(mark, typefaces, outlines)).join('')
  const size = `${short(paper.widthPoints)} ${short(paper.heightPoints)}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" ` +
    `width="${short(paper.widthPoints)}pt" height="${short(paper.heightPoints)}pt">` +
    `<rect width="100%" height="100%" fill="#fff"/><defs>${outlines.definitions()}</defs>${body}</svg>`
  )
}

interface Outlines {
  /** The id of a glyph's outline, written down at its first use; null for a glyph without ink. */
  idOf(typeface: Typeface, glyph: number): string | null
  definitions(): string
}

function createOutlines(): Outlines {
  const ids = new Map<string, string | null>()
  const written: string[] = []
  return {
    idOf(typeface, glyph) {
      const key = `${typeface.name} ${glyph}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const path = typeface
        .outline(glyph)
        .map(([kind, ...at]) => kind + at.map(short).join(' '))
        .join('')
      const id = path === '' ? null : `g${ids.size}`
      ids.set(key, id)
      if (id !== null) written.push(`<path id="${id}" d="${path}"/>`)
      return id
    },
    definitions: () => written.join(''),
  }
}

function drawMark(mark: Mark, typefaces: Typefaces, outlines: Outlines): string {
  return mark.kind === 'text' ? drawText(mark, typefaces, outlines) : drawPath(mark)
}

function drawText({ line, x, baseline }: TextMark, typefaces: Typefaces, outlines: Outlines): string {
  let left = x
  return line.runs
    .map((run) => {
      const typeface = typefaces.byName(run.typeface)
      const scale = line.size / typeface.unitsPerEm
      let pen = 0
      const uses: string[] = []
      for (const letter of run.letters) {
        for (const { glyph, x: right, y: up } of letter.glyphs) {
          const id = outlines.idOf(typeface, glyph)
          if (id === null) continue
          uses.push(`<use href="#${id}" x="${short(pen + right)}"${up === 0 ? '' : ` y="${short(up)}"`}/>`)
        }
        pen += letter.advance
      }
      const group = `<g transform="matrix(${exact(scale)} 0 0 ${exact(-scale)} ${exact(left)} ${exact(baseline)})">${uses.join('')}</g>`
      left += pen * scale
      return uses.length === 0 ? '' : group
    })
    .join('')
}

function drawPath({ path, fill, stroke }: PathMark): string {
  const paint = [
    `fill="${fill === null ? 'none' : grey(fill)}"`,
    stroke === null
      ? ''
      : ` stroke="${grey(stroke.grey)}" stroke-width="${short(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"`,
  ]
  return `<path d="${path.map(pathStep).join('')}" ${paint.join('')}/>`
}

function pathStep([kind, ...at]: PathStep): string {
  return kind + at.map(exact).join(' ')
}

function grey(value: number): string {
  const level = Math.round(value * 255)
  return `rgb(${level},${level},${level})`
}

/** Two decimals: font units and points of a page. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function exact(value: number): string {
  return String(Math.round(value * 100_000) / 100_000)
}
