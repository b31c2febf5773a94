import { printedSheet } from './printedSheet.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'

/**
 * A process of its own: `node --expose-gc manyPapers.ts` prints a hundred sheets and says as JSON what memory the process
 * holds after ten of them and after all, in bytes, the rubbish collected: in all, and in use by the press and its wasm.
 */
const { gc } = globalThis
if (gc === undefined) throw new Error('start it with --expose-gc')

const press = await startPress()
const held: { readonly all: number; readonly inUse: number }[] = []
for (let round = 1; round <= 100; round += 1) {
  printWithOurs(press, printedSheet(round))
  if (round !== 10 && round !== 100) continue
  // Twice, and a moment for the pages to go back: what is freed in one round is given back in the next.
  for (let times = 0; times < 2; times += 1) {
    await gc({ type: 'major', execution: 'async' })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  held.push({ all: rss, inUse: heapUsed + external })
}
console.log(JSON.stringify({ ten: held[0], hundred: held[1] }))
