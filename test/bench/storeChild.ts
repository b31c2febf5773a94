import { writeSync } from 'node:fs'
import { floorCost, passphraseKey } from '../../electron/vault/passphraseKey.ts'
import { officeId, typedInto } from '../builders/realisticDossier.ts'
import { storeKinds } from './caseStores.ts'
import { median, timed } from './ratio.ts'

/*
 * A process of its own that has one store open:
 *   node storeChild.ts unlock <kind> <folder>                         says how many milliseconds a person waits for the list;
 *                                                                    SQLite's key is made by the same Argon2 first
 *   node --expose-gc storeChild.ts memory <kind> <folder>            says how many bytes of memory it holds then
 *   node storeChild.ts saves <kind> <folder> <count> <cases>         saves so often, for strace to look on or to slow down;
 *                                                                    says the median in milliseconds
 */
const [task, kindName = '', folder = '', count = '0', cases = '1'] = process.argv.slice(2)
const kind = Object.entries(storeKinds).find(([name]) => name === kindName)?.[1]
if (!kind) throw new Error(`no store ${kindName}`)

const begun = performance.now()
if (task === 'unlock' && kind !== storeKinds.ours) await passphraseKey('woorden', Buffer.alloc(16), floorCost)
const store = await kind.open(folder)
if (task === 'unlock') {
  if (store.listed() === 0) throw new Error('the list is not whole')
  writeSync(1, `${String(performance.now() - begun)}\n`)
} else if (task === 'memory') {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('start it with --expose-gc')
  for (let times = 0; times < 2; times += 1) {
    await gc({ type: 'major', execution: 'async' })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  writeSync(1, `${String(process.memoryUsage.rss())} ${String(store.listed())}\n`)
} else {
  const known = []
  for (let save = 0; save < Number(count); save += 1) {
    known.push(await store.read(officeId(Math.floor((save * Number(cases)) / Number(count)))))
  }
  // The first save of a session may do what later ones need not.
  for (const kept of known.slice(0, 1)) await store.save(typedInto(kept, 0))
  writeSync(1, 'BEGIN\n')
  // Other words than the last time it ran: SQLite writes nothing, and flushes nothing, when nothing changed.
  const first = Date.now()
  const took: number[] = []
  for (const [at, kept] of known.entries())
    took.push(await timed(() => store.save(typedInto(kept, first + at))))
  writeSync(1, 'END\n')
  writeSync(1, `${String(median(took))}\n`)
}
await store.close()
