import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyBook } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { inImages, whyNoDisk, withMounted, withNewDisk, type FileSystem } from './diskImage.ts'
import { atLeast, none, notTried, told, type Figure, type Size } from './figures.ts'
import { inOffice, makeOffice } from './labVault.ts'
import { randomMoment, writeUntilStopped } from './stoppedWriter.ts'

/*
 * The power goes: a copy of the disk's image is taken while the program writes, so that everything the vault did not
 * hand to the disk is gone. Only this sees a missing flush; a killed program's writes are finished by the system.
 * A disk that says it flushed and did not is not modelled.
 */

const howMuch = {
  short: { kinds: ['ext4'], cuts: 8 },
  long: { kinds: ['ext4', 'btrfs', 'xfs'], cuts: 40 },
} as const satisfies Record<Size, { readonly kinds: readonly FileSystem[]; readonly cuts: number }>

export async function powerCut(size: Size): Promise<readonly Figure[]> {
  const { kinds, cuts } = howMuch[size]
  const figures: Figure[] = []
  for (const kind of kinds) {
    const why = await whyNoDisk(kind)
    figures.push(...(why === null ? await cutOn(kind, cuts) : [notTried(`cuts on ${kind}`, why)]))
  }
  if (size === 'long' && (await whyNoDisk('ext4')) === null) figures.push(await control())
  return figures
}

/** The same with a vault that flushes nothing: when nothing is lost then, the cuts above prove nothing. */
async function control(): Promise<Figure> {
  let lost = 0
  for (let cut = 0; cut < 6; cut += 1) {
    const { faults } = await inImages((place) => cutOnce('ext4', place, cut, true))
    if (faults.length > 0) lost += 1
  }
  return atLeast('control: of 6 cuts without flushes, so many were noticed', lost, 3)
}

async function cutOn(kind: FileSystem, cuts: number): Promise<readonly Figure[]> {
  let saves = 0
  const faults: string[] = []
  for (let cut = 0; cut < cuts; cut += 1) {
    const outcome = await inImages((place) => cutOnce(kind, place, cut))
    saves += outcome.saves
    faults.push(...outcome.faults.map((fault) => `cut ${String(cut)}: ${fault}`))
  }
  return [
    atLeast(`cuts on ${kind}`, cuts, cuts),
    told(`acknowledged saves before the cuts on ${kind}`, saves),
    none(`saves lost, dossiers or offices that do not open after a cut on ${kind}`, faults),
  ]
}

async function cutOnce(
  kind: FileSystem,
  place: string,
  cut: number,
  unflushed = false,
): Promise<{ readonly saves: number; readonly faults: readonly string[] }> {
  const book = emptyBook()
  const copy = join(place, 'after.img')
  const saves = await withNewDisk(kind, place, async ({ image, folder }) => {
    const office = join(folder, 'office')
    await makeOffice(office)
    const { acknowledged } = await writeUntilStopped(office, {
      firstCount: (cut + 1) * 10_000,
      people: 6 + cut,
      book,
      moment: unflushed ? { after: 'open', milliseconds: 300, pace: 'fast' } : randomMoment(),
      unflushed,
      whileStopped: () => {
        execFileSync('cp', ['--sparse=always', image, copy])
        return Promise.resolve()
      },
    })
    return acknowledged
  })
  await mkdir(join(place, 'mounted'))
  try {
    const faults = await withMounted(kind, copy, join(place, 'mounted', 'after'), (folder) =>
      inOffice(join(folder, 'office'), (vault) => faultsAgainst(vault, book)),
    )
    return { saves, faults }
  } catch (thrown) {
    return { saves, faults: [String(thrown)] }
  }
}
