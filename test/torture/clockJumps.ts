import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { openVault } from '../../electron/vault/vault.ts'
import { filesBelow, passphrase } from '../fixtures/vault/officeInTemp.ts'
import { emptyBook, saveInBook } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { atLeast, none, told, type Figure, type Size } from './figures.ts'
import { inOffice, labDeps, makeOffice } from './labVault.ts'
import { inTempPlace } from './tempPlace.ts'

const howMuch = { short: 12, long: 200 } as const
const day = 86_400_000

/** The computer's clock jumps years ahead and back, between saves, between openings, and under the files' own times. */
export async function clockJumps(size: Size): Promise<readonly Figure[]> {
  return inTempPlace(async (place) => {
    const folder = join(place, 'office')
    const book = emptyBook()
    const faults: string[] = []
    let now = Date.UTC(2026, 10, 24)
    const clock = (): number => now
    let saves = 0
    await makeOffice(folder, () => Promise.resolve(), clock)
    for (let opening = 0; opening < howMuch[size]; opening += 1) {
      await changeFileTimes(folder)
      faults.push(...(await wrongPassphrase(folder, clock, (later) => (now += later))))
      faults.push(
        ...(await inOffice(
          folder,
          async (vault) => {
            const found = [...(await faultsAgainst(vault, book))]
            for (let save = 0; save < 3; save += 1) {
              now = jumped(now)
              saves += 1
              const person = saves % 5
              if (!(await saveInBook(vault, book, person, saves)))
                found.push(`save ${String(saves)} was refused`)
            }
            return [...found, ...(await faultsAgainst(vault, book))]
          },
          clock,
        )),
      )
      now = jumped(now)
    }
    faults.push(...(await inOffice(folder, (vault) => faultsAgainst(vault, book), clock)))
    return [
      atLeast('openings, each with another clock', howMuch[size], howMuch[size]),
      told('saves with another clock each', saves),
      none('saves lost or refused, dossiers that do not open, waits of more than a minute', faults),
    ]
  })
}

/** Up to twenty years ahead or back, never before 1971; sometimes to the very moment 0. */
function jumped(now: number): number {
  if (Math.random() < 0.05) return 0
  return Math.max(day * 365, now + (Math.random() - 0.5) * 40 * 365 * day)
}

/** A wrong passphrase under one clock must not lock anybody out for years under the next. */
async function wrongPassphrase(
  folder: string,
  clock: () => number,
  wait: (milliseconds: number) => void,
): Promise<readonly string[]> {
  if (Math.random() < 0.7) return []
  const wrong = await openVault(folder, `${passphrase}?`, labDeps(folder, clock))
  if (wrong.ok) return ['a wrong passphrase opened the office']
  wait((Math.random() - 0.5) * 20 * 365 * day)
  const soon = await openVault(folder, passphrase, labDeps(folder, clock))
  if (soon.ok) {
    await soon.value.close()
    return []
  }
  if (soon.failure.kind !== 'waitBeforeRetry') return [`after a wrong passphrase: ${soon.failure.kind}`]
  wait(soon.failure.seconds * 1_000)
  return soon.failure.seconds > 60 ? [`a wait of ${String(soon.failure.seconds)} seconds`] : []
}

/** A copied or restored folder has times that say nothing. */
async function changeFileTimes(folder: string): Promise<void> {
  for (const name of await filesBelow(folder)) {
    const seconds = Math.random() * 4_000_000_000
    await utimes(join(folder, name), seconds, seconds)
  }
}
