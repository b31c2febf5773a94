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
 * From the passphrase to the list of people in memory, with 1,000 and 10,000 dossiers against the same with 10: as the
 * person waits for it, and apart from what the passphrase itself costs, which is the same for all and the larger part.
 */
export async function unlockToList(): Promise<readonly Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  try {
    const small = { folder: join(folder, '10'), count: 10 }
    await fillOffice(small)
    const ratios: Ratio[] = []
    for (const count of [1_000, 10_000]) {
      const large = { folder: join(folder, String(count)), count }
      await fillOffice(large)
      const name = `unlock to list, ${count} dossiers / 10`
      ratios.push(
        await inTurn(
          name,
          7,
          () => unlocking(large),
          () => unlocking(small),
        ),
      )
      const apart = (office: FilledOffice) => () => apartFromPassphrase(office)
      ratios.push(await inTurn(`${name}, apart from the passphrase`, 5, apart(large), apart(small)))
    }
    return ratios
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface FilledOffice {
  readonly folder: string
  readonly count: number
}

async function unlocking({ folder, count }: FilledOffice): Promise<number> {
  let vault: OpenVault | undefined
  const milliseconds = await timed(async () => {
    vault = opened(await openVault(folder, passphrase, deps))
    if (vault.summaries().length !== count) throw new Error('the list is not whole')
  })
  await vault?.close()
  return milliseconds
}

/**
 * The best of nine unlockings less the best of nine passphrases: two single ones differ by more than a small office
 * takes. Never below half a millisecond, so that a ratio to it stays a number.
 */
async function apartFromPassphrase(office: FilledOffice): Promise<number> {
  const whole: number[] = []
  const key: number[] = []
  for (let round = 0; round < 9; round += 1) {
    whole.push(await unlocking(office))
    key.push(await timed(() => passphraseKey(passphrase, randomBytes(16), floorCost)))
  }
  return Math.max(0.5, Math.min(...whole) - Math.min(...key))
}

async function fillOffice({ folder, count }: FilledOffice): Promise<void> {
  process.stderr.write(`Making an office of ${count} dossiers …\n`)
  const office = { name: 'Meetkantoor', worker: 'Ria', phone: '', passphrase }
  const vault = opened(await createVault(folder, office, deps))
  const people = practiceDossiers(calendarDate('2026-11-24'), newRandomId)
  const numbers = Array.from({ length: count }, (_, at) => at).values()
  const save = async (): Promise<void> => {
    for (const at of numbers) {
      const person = people[at % people.length]
      if (!person) throw new Error('the practice office is empty')
      const dossier: Dossier = { ...person, id: newRandomId(), number: `BB-${String(at).padStart(5, '0')}` }
      const saved = await vault.save({ dossier, history: emptyHistory })
      if (!saved.ok) throw new Error(`a dossier was not saved: ${saved.failure.kind}`)
    }
  }
  // Eight at a time: a save waits for the disk, and these are not what is measured.
  await Promise.all(Array.from({ length: 8 }, save))
  await vault.close()
}

function opened(result: Awaited<ReturnType<typeof openVault>>): OpenVault {
  if (!result.ok) throw new Error(`the office did not open: ${result.failure.kind}`)
  return result.value
}
