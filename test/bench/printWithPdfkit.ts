import PDFDocument from 'pdfkit'
import { fontFile, type PrintedSheet } from './printedSheet.ts'

const margin = 42
const column = 245
const lastLine = 770

/** pdfkit's own two columns of the sheet: untagged, and without our rules for rows and pages. */
export function printWithPdfkit({ rows }: PrintedSheet): Promise<Uint8Array> {
  const latin = fontFile('NotoSans-Regular.ttf')
  const arabic = fontFile('NotoSansArabic-Regular.ttf')
  const document = new PDFDocument({ size: 'A4', margin, font: latin })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
  })
  let top = margin
  for (const { nl, ar } of rows) {
    if (top > lastLine) {
      document.addPage()
      top = margin
    }
    document.font(latin).fontSize(14).text(nl, margin, top, { width: column })
    const underDutch = document.y
    document
      .font(arabic)
      .fontSize(15)
      .text(ar, margin + column + 20, top, { width: column, align: 'right' })
    top = Math.max(underDutch, document.y) + 6
  }
  document.end()
  return done
}
