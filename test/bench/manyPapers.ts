import { giveMemoryBack } from '../../electron/paper/paperMemory.ts'
import { printedSheet } from './printedSheet.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'

/**
 * A process of its own: `node manyPapers.ts` prints a hundred sheets for many people and says as JSON what memory the process
 * holds after ten of them and after all, in bytes, given back as the office does: in all, and in use by the press and its
 * wasm.
 */
const press = await startPress()
const held: { readonly all: number; readonly inUse: number }[] = []
for (let round = 1; round <= 100; round += 1) {
  printWithOurs(press, printedSheet(round))
  if (round !== 10 && round !== 100) continue
  await giveMemoryBack()
  // A moment for the pages to go back.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { rss, heapUsed, external } = process.memoryUsage()
  held.push({ all: rss, inUse: heapUsed + external })
}
console.log(JSON.stringify({ ten: held[0], hundred: held[1] }))
