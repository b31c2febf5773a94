import { writeFileSync } from 'node:fs'
import { printedSheet } from './printedSheet.ts'
import { printWithPdfkit } from './printWithPdfkit.ts'

/** As `firstPdfOurs.ts`, by another file, so that neither waits for the other's programs to be read. */
const [, , file] = process.argv
if (file === undefined) throw new Error('say into which file')
void printWithPdfkit(printedSheet(0)).then((bytes) => {
  writeFileSync(file, bytes)
})
