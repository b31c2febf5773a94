import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createVault, openVault, type OpenVault } from '../../electron/vault/vault.ts'
import { opened, passphrase, testOffice } from '../fixtures/vault/officeInTemp.ts'
import { dossierOf, emptyBook, entryOf, noteLine, saveInBook, type Book } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { atLeast, none, notTried, told, type Figure, type Size } from './figures.ts'
import { andClose, inOffice, labDeps, makeOffice } from './labVault.ts'
import { inTempPlace } from './tempPlace.ts'
import { whyNoSmallDisk, withSmallDisk, type SmallDisk } from './smallDisk.ts'

const howMuch = { short: 4, long: 60 } as const

interface Round {
  readonly book: Book
  readonly faults: string[]
  saves: number
  refused: number
}

/** Disks of 3.5 to 6.5 MB that are filled up, made read-only, and given room again; each round another size. */
export async function fullDisk(size: Size): Promise<readonly Figure[]> {
  const why = await whyNoSmallDisk()
  if (why !== null) return [notTried('full and read-only disks', why)]
  const rounds: Round[] = []
  for (let at = 0; at < howMuch[size]; at += 1) {
    const round: Round = { book: emptyBook(), faults: [], saves: 0, refused: 0 }
    rounds.push(round)
    const torment = [filledWhileOpen, closedWhenFull, readOnly][at % 3] ?? readOnly
    try {
      await withSmallDisk(3_500 + Math.floor(Math.random() * 3_000), (disk) =>
        inTempPlace((elsewhere) => torment(disk, round, elsewhere)),
      )
    } catch (thrown) {
      round.faults.push(String(thrown))
    }
  }
  const sum = (count: (round: Round) => number): number => rounds.reduce((so, round) => so + count(round), 0)
  return [
    atLeast('disks filled or made read-only', rounds.length, howMuch[size]),
    told(
      'acknowledged saves',
      sum((round) => round.saves),
    ),
    atLeast(
      'saves that were refused',
      sum((round) => round.refused),
      rounds.length,
    ),
    none(
      'saves lost, refused saves that stood, wrong reasons, no saving after room was made',
      rounds.flatMap(({ faults }, at) => faults.map((fault) => `round ${String(at)}: ${fault}`)),
    ),
  ]
}

async function filledWhileOpen(disk: SmallDisk, round: Round): Promise<void> {
  const { office, photos } = await withPhotos(disk)
  await makeOffice(office, async (vault) => {
    await fill(vault, round)
    round.faults.push(...(await faultsAgainst(vault, round.book)))
    await rm(photos)
    if (!(await saveInBook(vault, round.book, 0, nextCount(round))))
      round.faults.push('no save after room was made')
    round.faults.push(...(await faultsAgainst(vault, round.book)))
  })
  round.faults.push(...(await inOffice(office, (vault) => faultsAgainst(vault, round.book))))
}

/** Closing and opening need no room that is not there; at worst the disk says so, and all comes back with room. */
async function closedWhenFull(disk: SmallDisk, round: Round): Promise<void> {
  const { office, photos } = await withPhotos(disk)
  await makeOffice(office, (vault) => fill(vault, round))
  await writeFile(join(disk.folder, 'rest'), Buffer.alloc(8_000_000)).catch(() => undefined)
  const full = await openVault(office, passphrase, labDeps(office))
  if (full.ok) {
    round.faults.push(...(await faultsAgainst(full.value, round.book)))
    await full.value.close()
  } else if (full.failure.kind !== 'diskFull')
    round.faults.push(`opening a full disk said ${full.failure.kind}`)
  for (const file of [photos, join(disk.folder, 'rest')]) await rm(file)
  await inOffice(office, async (vault) => {
    round.faults.push(...(await faultsAgainst(vault, round.book)))
    if (!(await saveInBook(vault, round.book, 1, nextCount(round))))
      round.faults.push('no save after room was made')
  })
  round.faults.push(...(await inOffice(office, (vault) => faultsAgainst(vault, round.book))))
}

/** The anchor lies on another disk, as it does in life: a file that is held open keeps a disk from turning read-only. */
async function readOnly(disk: SmallDisk, round: Round, elsewhere: string): Promise<void> {
  const office = join(disk.folder, 'office')
  const deps = { ...labDeps(office), anchorFolder: elsewhere }
  await andClose(opened(await createVault(office, testOffice, deps)), async (vault) => {
    for (let times = 0; times < 3; times += 1) {
      for (let person = 0; person < 5; person += 1) {
        if (await saveInBook(vault, round.book, person, nextCount(round))) round.saves += 1
        else round.faults.push('a writable disk refused a save')
      }
      await disk.setWritable(false)
      for (const person of [0, 9]) {
        const saved = await vault.save(dossierOf(person, 9_999))
        if (saved.ok) round.faults.push('saved on a read-only disk')
        else if (saved.failure.kind !== 'diskNotWritable')
          round.faults.push(`read-only: ${saved.failure.kind}`)
        else round.refused += 1
      }
      round.faults.push(...(await faultsAgainst(vault, round.book)))
      await disk.setWritable(true)
    }
  })
  const again = opened(await openVault(office, passphrase, deps))
  round.faults.push(...(await andClose(again, (vault) => faultsAgainst(vault, round.book))))
}

/** Saves until the disk has refused ten times: after the first refusal a small dossier may still find its place. */
async function fill(vault: OpenVault, round: Round): Promise<void> {
  for (let refused = 0; refused < 10;) {
    const count = nextCount(round)
    // New people and known ones by turns.
    const person = round.saves % 2 === 0 ? round.saves : Math.floor(round.saves / 3)
    const saved = await vault.save(dossierOf(person, count), [entryOf(person, count)])
    if (saved.ok) {
      round.saves += 1
      for (const sign of ['+', '=']) noteLine(round.book, `${sign} ${String(person)} ${String(count)}`)
      continue
    }
    refused += 1
    round.refused += 1
    if (saved.failure.kind !== 'diskFull') round.faults.push(`a full disk said ${saved.failure.kind}`)
  }
}

function nextCount(round: Round): number {
  return round.saves + round.refused * 10_000 + 1
}

async function withPhotos(disk: SmallDisk): Promise<{ readonly office: string; readonly photos: string }> {
  const photos = join(disk.folder, 'photos')
  // More than the files take that wait in the journal for room: they get theirs in the background, before or after a save.
  await writeFile(photos, Buffer.alloc(1_500_000 + Math.floor(Math.random() * 300_000)))
  return { office: join(disk.folder, 'office'), photos }
}
