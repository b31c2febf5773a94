import { writeSync } from 'node:fs'
import { openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'

/*
 * A process that saves without end, to be killed. Every line on its output was acknowledged by the vault before:
 * `<person> <count>`. Now and then it closes the office and opens it again, so that kills fall there too.
 */

const [folder = '', passphrase = '', firstCount = '0', people = '12'] = process.argv.slice(2)
let count = Number(firstCount)

for (;;) {
  const opened = await openVault(folder, passphrase, { now: () => Date.now() })
  if (!opened.ok) throw new Error(opened.failure.kind)
  say('open')
  await Promise.all([saveSome(opened.value), saveSome(opened.value), saveSome(opened.value)])
  await opened.value.close()
}

async function saveSome(vault: OpenVault): Promise<void> {
  for (let save = 0; save < 20; save += 1) {
    count += 1
    const mine = count
    const person = Math.floor(Math.random() * Number(people))
    const goodToKnow = 'x'.repeat(Math.floor(Math.random() * 20_000))
    const saved = await vault.save(aDossier(testId(person), { callName: String(mine), goodToKnow }))
    if (!saved.ok) throw new Error(saved.failure.kind)
    say(`${String(person)} ${String(mine)}`)
  }
}

/** At once and whole: nothing that was acknowledged may wait in a buffer when the kill comes. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
