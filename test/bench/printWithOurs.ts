import { readFile } from 'node:fs/promises'
import { readPaperResources } from '../../electron/paper/paperResources.ts'
import { createPress, type Press } from '../../electron/paper/press.ts'
import { fontFile, paperOf, type PrintedSheet } from './printedSheet.ts'

export async function startPress(): Promise<Press> {
  return createPress(await readPaperResources((fileName) => readFile(fontFile(fileName))))
}

export function printWithOurs(press: Press, sheet: PrintedSheet): Uint8Array {
  const laid = press.lay(paperOf(sheet))
  if (!laid.ok) throw new Error(`the sheet was refused: ${laid.failure.kind}`)
  return press.pdf(laid.value)
}
