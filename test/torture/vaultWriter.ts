import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createVault, openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { testOffice } from '../fixtures/vault/officeInTemp.ts'
import { dossierOf, entryOf, lettersOf } from './book.ts'
import { labDeps } from './labVault.ts'

/*
 * A process that saves without end, to be killed. Every `= <person> <count>` on its output was acknowledged by the vault
 * before. Now and then it closes the office and opens it again, so that kills fall there too.
 *
 *   node vaultWriter.ts <folder> <first count> <people> <fast|calm> [make]
 *
 * A calm writer rests between saves, so that what the vault does later (files, checkpoints) is under way when it dies.
 */

const [folder = '', firstCount = '1', people = '12', pace = 'fast', make = ''] = process.argv.slice(2)
let count = Number(firstCount)

if (make === 'make') {
  say('making')
  const made = await createVault(folder, testOffice, labDeps(folder))
  if (!made.ok) throw new Error(made.failure.kind)
  say('made')
  await useAndClose(made.value)
}
for (;;) {
  say('opening')
  const opened = await openVault(folder, testOffice.passphrase, labDeps(folder))
  if (!opened.ok) {
    say(`refused ${opened.failure.kind}`)
    process.exit(3)
  }
  await useAndClose(opened.value)
}

async function useAndClose(vault: OpenVault): Promise<void> {
  say('open')
  await Promise.all([saveSome(vault), saveSome(vault), saveSome(vault)])
  say('closing')
  await vault.close()
  say('closed')
}

async function saveSome(vault: OpenVault): Promise<void> {
  for (let save = 0; save < 30; save += 1) {
    count += 1
    const mine = count
    const person = Math.floor(Math.random() * Number(people))
    say(`+ ${String(person)} ${String(mine)}`)
    const saved = await vault.save(dossierOf(person, mine), [entryOf(person, mine)])
    if (saved.ok) say(`= ${String(person)} ${String(mine)}`)
    else {
      say(`! ${String(person)} ${String(mine)} ${saved.failure.kind}`)
      // Another program took the office over: this one has nothing more to say.
      if (saved.failure.kind === 'officeInUse') process.exit(4)
      throw new Error(saved.failure.kind)
    }
    if (save % 6 === 5) await saveDraft(vault, person)
    if (pace === 'calm') await pause(Math.random() < 0.1 ? 5_500 : Math.random() * 400)
  }
}

async function saveDraft(vault: OpenVault, key: number): Promise<void> {
  count += 1
  const mine = count
  say(`+d ${String(key)} ${String(mine)}`)
  const saved = await vault.saveDraft(String(key), lettersOf(mine))
  say(`${saved.ok ? '=d' : '!d'} ${String(key)} ${String(mine)}`)
}

/** At once and whole: nothing that was acknowledged may wait in a buffer when the kill comes. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
