import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { newRandomId } from '../randomId.ts'
import { errorCode } from './diskRefusal.ts'
import { dossiersFolder } from './dossierShelf.ts'
import { flushFolder } from './durableFile.ts'
import { randomKey, zero } from './envelope.ts'
import { makeFirstJournal } from './firstJournal.ts'
import { headerKeyOf, writeHeader } from './headerFiles.ts'
import { createKeyring } from './keyring.ts'
import { isRunning } from './officeLock.ts'
import { OfficeState } from './officeState.ts'
import type { Argon2Cost } from './passphraseKey.ts'
import { makeSlot } from './userSlot.ts'

export interface NewOffice {
  readonly name: string
  readonly worker: string
  /** Of the office, for on its papers; may be empty. */
  readonly phone: string
  readonly passphrase: string
}

/**
 * Makes an office beside its place and then gives it its name: a half-made office never stands where one is looked for.
 * `folder` must not exist or be empty.
 */
export async function makeOffice(folder: string, office: NewOffice, cost: Argon2Cost): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  await removeHalfMade(folder)
  const making = `${folder}${makingEnding}${String(process.pid)}-${newRandomId()}`
  try {
    await mkdir(making, { mode: 0o700 })
    await mkdir(join(making, dossiersFolder), { mode: 0o700 })
    await fillOffice(making, office, cost)
    await flushFolder(making)
    await rmdir(folder).catch(ignoreAbsent)
    await rename(making, folder)
  } catch (refusal) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined)
    throw refusal
  }
  await flushFolder(dirname(folder))
}

async function fillOffice(folder: string, office: NewOffice, cost: Argon2Cost): Promise<void> {
  const store = newRandomId()
  const officeKey = randomKey()
  const maker = { id: newRandomId(), name: office.worker, role: 'coordinator', firstUse: false } as const
  const slot = await makeSlot(store, maker, office.passphrase, cost, { key: officeKey, epoch: firstEpoch })
  const keyring = await createKeyring(folder, store, officeKey)
  await makeFirstJournal({ folder, store }, keyring, new OfficeState().snapshot(keyring.generation))
  const headerKey = headerKeyOf(officeKey, store)
  await writeHeader(folder, { store, name: office.name, phone: office.phone, slots: [slot] }, headerKey)
  keyring.zero()
  zero(officeKey, headerKey)
}

const firstEpoch = 1
const makingEnding = '.making-'

/** What a program that was stopped left behind: it never was an office. */
async function removeHalfMade(folder: string): Promise<void> {
  const start = `${basename(folder)}${makingEnding}`
  const names = (await readdir(dirname(folder))).filter((name) => name.startsWith(start))
  for (const name of names) {
    const pid = Number(/^\d+/.exec(name.slice(start.length))?.[0])
    if (!isRunning(pid)) await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function ignoreAbsent(refusal: unknown): void {
  if (errorCode(refusal) !== 'ENOENT') throw refusal
}
