import { writeFileSync } from 'node:fs'
import { printedSheet } from './printedSheet.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'
import { printWithPdfkit } from './printWithPdfkit.ts'

/** A process of its own, bundled as the app is: `node firstPdf.cjs ours|pdfkit FILE` prints the sheet once and ends. */
const [, , printer, file] = process.argv
if (file === undefined) throw new Error('say which printer and into which file')
const sheet = printedSheet(0)
const pdf =
  printer === 'ours' ? startPress().then((press) => printWithOurs(press, sheet)) : printWithPdfkit(sheet)
void pdf.then((bytes) => {
  writeFileSync(file, bytes)
})
