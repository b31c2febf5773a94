/** Prints the SHA-256 of every document in every language; bundled by `checkBytes.ts` for Nodes that read no TypeScript. */
import { createHash } from 'node:crypto'
import { loadPaperResources } from '../../electron/paper/paperResources.ts'
import { createPress } from '../../electron/paper/press.ts'
import { everyPaper } from './everyPaper.ts'

async function printHashes(paperFolder: string): Promise<void> {
  const press = await createPress(await loadPaperResources(paperFolder))
  const lines = everyPaper().map(({ name, document }) => {
    const laid = press.lay(document)
    if (!laid.ok) throw new Error(`${name}: ${laid.failure.kind}`)
    return `${name} ${createHash('sha256').update(press.pdf(laid.value)).digest('hex')}\n`
  })
  process.stdout.write(lines.join(''))
}

void printHashes(process.argv[2] ?? '')
