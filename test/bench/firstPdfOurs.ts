import { writeFileSync } from 'node:fs'
import { printedSheet } from './printedSheet.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'

/** A process of its own, bundled as the app is: `node firstPdfOurs.cjs FILE` prints the sheet once and ends. */
const [, , file] = process.argv
if (file === undefined) throw new Error('say into which file')
void startPress().then((press) => {
  writeFileSync(file, printWithOurs(press, printedSheet(0)))
})
