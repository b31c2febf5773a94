import PDFDocument from 'pdfkit'
import { fontFile, type PrintedSheet } from './printedSheet.ts'

const margin = 42
const column = 235
const lastLine = 750

/**
 * pdfkit's own two columns of the sheet, tagged: a section for each row with a paragraph in each language. Without our
 * rules for rows and pages, without bidi, and without anything that PDF/A or PDF/UA asks beyond the tags.
 */
export function printWithPdfkit({ title, rows }: PrintedSheet): Promise<Uint8Array> {
  const latin = fontFile('NotoSans-Regular.ttf')
  const arabic = fontFile('NotoSansArabic-Regular.ttf')
  const document = new PDFDocument({
    size: 'A4',
    margin,
    font: latin,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'nl',
    info: { Title: title.nl },
  })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
  })
  document.addStructure(
    document.struct('H1', { lang: 'nl' }, () => {
      document.font(latin).fontSize(24).text(title.nl, margin, margin, { width: column })
    }),
  )
  let top = document.y + 12
  for (const { nl, ar } of rows) {
    if (top > lastLine) {
      document.addPage()
      top = margin
    }
    const row = document.struct('Sect', {})
    document.addStructure(row)
    const [start, ends] = [top, { nl: top, ar: top }]
    row.add(
      document.struct('P', { lang: 'nl' }, () => {
        document.font(latin).fontSize(14).text(nl, margin, start, { width: column })
        ends.nl = document.y
      }),
    )
    row.add(
      document.struct('P', { lang: 'ar' }, () => {
        const words = { width: column, align: 'right' } as const
        document
          .font(arabic)
          .fontSize(15)
          .text(ar, margin + column + 20, start, words)
        ends.ar = document.y
      }),
    )
    row.end()
    top = Math.max(ends.nl, ends.ar) + 6
  }
  document.end()
  return done
}
