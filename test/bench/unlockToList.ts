import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { floorCost, passphraseKey } from '../../electron/vault/passphraseKey.ts'
import { createVault, openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { inTurn, timed, type Ratio } from './ratio.ts'

const passphrase = 'vier rustige woorden samen'
const deps = { now: Date.now, argon2Cost: floorCost }

/**
 * From the passphrase to the list of people in memory, with 1,000 and 10,000 dossiers against the same with 10. The cost
 * of the passphrase itself, which is the same for all, is measured beside it and taken off.
 */
export async function unlockToList(): Promise<readonly Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  try {
    const small = join(folder, '10')
    await fillOffice(small, 10)
    const ratios: Ratio[] = []
    for (const count of [1_000, 10_000]) {
      const large = join(folder, String(count))
      await fillOffice(large, count)
      const name = `unlock to list, ${count} dossiers / 10`
      ratios.push(
        await inTurn(
          name,
          7,
          () => unlocking(large, count),
          () => unlocking(small, 10),
        ),
      )
    }
    return ratios
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function unlocking(folder: string, expected: number): Promise<number> {
  const key = await timed(() => passphraseKey(passphrase, randomBytes(16), floorCost))
  let vault: OpenVault | undefined
  const all = await timed(async () => {
    vault = opened(await openVault(folder, passphrase, deps))
    if (vault.summaries().length !== expected) throw new Error('the list is not whole')
  })
  await vault?.close()
  // Not below one millisecond: two measurements of the same passphrase differ by more than a small office takes.
  return Math.max(1, all - key)
}

async function fillOffice(folder: string, count: number): Promise<void> {
  const office = { name: 'Meetkantoor', worker: 'Ria', passphrase }
  const vault = opened(await createVault(folder, office, deps))
  const people = practiceDossiers(calendarDate('2026-11-24'), newRandomId)
  for (let at = 0; at < count; at += 1) {
    const person = people[at % people.length]
    if (!person) throw new Error('the practice office is empty')
    const dossier: Dossier = { ...person, id: newRandomId(), number: `BB-${String(at).padStart(5, '0')}` }
    const saved = await vault.save({ dossier, history: emptyHistory })
    if (!saved.ok) throw new Error(`a dossier was not saved: ${saved.failure.kind}`)
  }
  await vault.close()
}

function opened(result: Awaited<ReturnType<typeof openVault>>): OpenVault {
  if (!result.ok) throw new Error(`the office did not open: ${result.failure.kind}`)
  return result.value
}
