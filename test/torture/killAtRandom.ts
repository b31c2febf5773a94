import { join } from 'node:path'
import { describeOffice } from '../../electron/vault/vault.ts'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { emptyBook } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { atLeast, none, told, type Figure, type Size } from './figures.ts'
import { inOffice, makeOffice } from './labVault.ts'
import { randomMoment, writeUntilStopped } from './stoppedWriter.ts'
import { inTempPlace } from './tempPlace.ts'

/** Offices that are tormented side by side: a kill waits more than it works. */
const offices = 3

const howMuch = { short: { kills: 60, first: 9 }, long: { kills: 600, first: 60 } } as const

interface Outcome {
  readonly saves: number
  readonly kills: number
  readonly faults: readonly string[]
}

/** kill -9 at random moments; after each one the office is opened and held against what the vault acknowledged. */
export async function killAtRandom(size: Size): Promise<readonly Figure[]> {
  const { kills, first } = howMuch[size]
  const each = Array.from({ length: offices })
  const grown = await Promise.all(each.map(() => inTempPlace((place) => killMany(place, kills / offices))))
  const made = await Promise.all(
    each.map(() => inTempPlace((place) => killWhileMaking(place, first / offices))),
  )
  const all = [...grown, ...made]
  const sum = (count: (outcome: Outcome) => number): number => all.reduce((so, one) => so + count(one), 0)
  return [
    atLeast(
      'kills',
      sum((one) => one.kills),
      kills + first,
    ),
    atLeast(
      'acknowledged saves',
      sum((one) => one.saves),
      kills,
    ),
    told('of the kills, in the first moments of a new office', first),
    none(
      'saves lost, dossiers or offices that do not open, words mixed',
      all.flatMap((one) => one.faults),
    ),
  ]
}

async function killMany(place: string, kills: number): Promise<Outcome> {
  const folder = join(place, 'office')
  const book = emptyBook()
  const faults: string[] = []
  await makeOffice(folder)
  let saves = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // More and more people, so that first saves are cut off too.
    const job = {
      firstCount: (kill + 1) * 10_000,
      people: 4 + Math.floor(kill / 2),
      book,
      moment: randomMoment(),
    }
    const { acknowledged } = await writeUntilStopped(folder, job)
    saves += acknowledged
    const found = await faultsAfter(folder, () => inOffice(folder, (vault) => faultsAgainst(vault, book)))
    faults.push(...found.map((fault) => `kill ${String(kill)} (${JSON.stringify(job.moment)}): ${fault}`))
    // What one kill broke must not be counted again at each later one.
    if (found.length > 0) break
  }
  return { saves, kills: faults.length > 0 ? 0 : kills, faults }
}

/** Killed while the office itself is being made: afterwards there is none, or a whole one. */
async function killWhileMaking(place: string, kills: number): Promise<Outcome> {
  const faults: string[] = []
  let saves = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const folder = join(place, `new-${String(kill)}`, 'office')
    const book = emptyBook()
    const moment = { after: 'making', milliseconds: Math.random() * 400, pace: 'fast' } as const
    const { acknowledged, lines } = await writeUntilStopped(folder, {
      firstCount: 1,
      people: 3,
      book,
      moment,
    })
    saves += acknowledged
    faults.push(
      ...(await faultsAfter(folder, async () => {
        if ((await describeOffice(folder)) !== null)
          return inOffice(folder, (vault) => faultsAgainst(vault, book))
        if (lines.includes('made')) return ['an office that was made is gone']
        await makeOffice(folder)
        return []
      })),
    )
  }
  return { saves, kills, faults }
}

/** The faults that `look` finds, that it breaks off with, and files that nobody will finish. */
async function faultsAfter(
  folder: string,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    const found = await look()
    const unfinished = (await filesBelow(folder)).filter((name) => name.endsWith('.new'))
    return [...found, ...unfinished.map((name) => `${name} was left behind`)]
  } catch (thrown) {
    return [String(thrown)]
  }
}
