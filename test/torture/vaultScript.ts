import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createVault, openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { passphrase, testOffice } from '../fixtures/vault/officeInTemp.ts'
import { testId } from '../fixtures/vault/aDossier.ts'
import { dossierOf, entryOf, lettersOf } from './book.ts'
import { labDeps } from './labVault.ts'

/*
 * A process that does a little of everything in always the same order: makes or opens an office, saves new and known
 * people, the card, one earlier state, and waits until what the vault does later is done. With diskCalls.ts one of its
 * calls to the disk goes wrong. Whatever is refused is said (`!`), never thrown.
 *
 *   node --import ./diskCalls.ts vaultScript.ts <folder> <make|open>
 */

const [folder = '', how = 'open'] = process.argv.slice(2)
let count = 1_000_000

const first =
  how === 'make'
    ? await createVault(folder, testOffice, labDeps(folder))
    : await openVault(folder, passphrase, labDeps(folder))
if (first.ok) {
  say(how === 'make' ? 'made' : 'open')
  await work(first.value)
  const again = await openVault(folder, passphrase, labDeps(folder))
  if (again.ok) {
    await save(again.value, 1)
    await again.value.close()
  } else say(`refused ${again.failure.kind}`)
} else say(`refused ${first.failure.kind}`)
say('done')

async function work(vault: OpenVault): Promise<void> {
  await save(vault, 100)
  await save(vault, 1)
  await Promise.all([save(vault, 2), save(vault, 101), save(vault, 2), save(vault, 3)])
  await vault.saveCard({ name: 'Kantoor De Brug', phone: String(count) })
  await vault.read(testId(3))
  await vault.readEarlier(testId(1))
  await pause(8_000)
  await save(vault, 1)
  await save(vault, 102)
  await erase(vault, 101)
  await saveDraft(vault, 7)
  await vault.checkpoint()
  await save(vault, 2)
  await vault.close()
  say('closed')
}

async function save(vault: OpenVault, person: number): Promise<void> {
  count += 1
  const mine = `${String(person)} ${String(count)}`
  say(`+ ${mine}`)
  const saved = await vault.save(dossierOf(person, count), [entryOf(person, count)])
  say(saved.ok ? `= ${mine}` : `! ${mine} ${saved.failure.kind}`)
}

async function erase(vault: OpenVault, person: number): Promise<void> {
  say(`+e ${String(person)}`)
  const erased = await vault.erase([testId(person)])
  say(`${erased.ok ? '=e' : '!e'} ${String(person)}`)
}

async function saveDraft(vault: OpenVault, key: number): Promise<void> {
  count += 1
  say(`+d ${String(key)} ${String(count)}`)
  const saved = await vault.saveDraft(String(key), lettersOf(count))
  say(`${saved.ok ? '=d' : '!d'} ${String(key)} ${String(count)}`)
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}
