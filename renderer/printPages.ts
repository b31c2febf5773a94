import './printPages.css'
import { pictureAddress } from './ui/pictureAddress.ts'

/** The sheet in the printer; a card is printed on A6. */
export type PrintSize = 'A4' | 'A6'

/**
 * Puts pages where only a printer sees them, has them printed through the system's own dialog, and takes them out of the
 * window again. Nothing is written to a file of ours; what the system and the printer keep of a job is theirs.
 *
 * `pages`: one SVG of a whole sheet each. `print` comes back when the dialog is closed.
 */
export async function printPages<End>(
  pages: readonly string[],
  size: PrintSize,
  print: () => End | Promise<End>,
): Promise<End> {
  const sheets = document.createElement('div')
  sheets.className = 'printed-pages'
  sheets.dataset['size'] = size
  const pictures = pages.map((page) => {
    const picture = document.createElement('img')
    picture.src = pictureAddress(page)
    picture.alt = ''
    return picture
  })
  sheets.append(...pictures)
  document.body.append(sheets)
  try {
    await Promise.all(pictures.map((picture) => picture.decode()))
    return await print()
  } finally {
    sheets.remove()
  }
}

/** By its width in points: 298 is a card's. */
export function printSizeOf(widthPoints: number): PrintSize {
  return widthPoints < 400 ? 'A6' : 'A4'
}
