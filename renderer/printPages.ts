import './printPages.css'

/**
 * Hands pages to the printer through the system's own dialog, and takes them out of the window again. Nothing is written
 * to a file of ours; what the system and the printer keep of a job is theirs.
 *
 * `pages`: one SVG of a whole A4 each.
 */
export async function printPages(pages: readonly string[]): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'printed-pages'
  const pictures = pages.map((page) => {
    const picture = document.createElement('img')
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`
    picture.alt = ''
    return picture
  })
  sheets.append(...pictures)
  document.body.append(sheets)
  try {
    await Promise.all(pictures.map((picture) => picture.decode()))
    // Comes back when the dialog is closed.
    window.print()
  } finally {
    sheets.remove()
  }
}
