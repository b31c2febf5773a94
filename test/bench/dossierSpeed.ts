import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { officePlaces } from '../../electron/officePlaces.ts'
import { floorCost } from '../../electron/vault/passphraseKey.ts'
import { createVault } from '../../electron/vault/vault.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { officeId, realisticDossier } from '../builders/realisticDossier.ts'
import { inTurn, timed, type Ratio } from './ratio.ts'

const passphrase = 'de brug bij het station'
const pairs = 41
/** Opening and saving go on while an office grows; more than this is felt. */
const goal = 1.5

/**
 * What a person waits for beside a newcomer: opening a file, saving an answer and a step, each through the door down to
 * the disk, in an office of many people against one with a single person. Both are open at once in one process.
 */
export async function* dossierSpeed(sizes: readonly number[]): AsyncGenerator<Ratio, void> {
  for (const people of sizes) yield* await sideBySide(people)
}

async function sideBySide(people: number): Promise<readonly Ratio[]> {
  const many = await officeWith(people)
  const one = await officeWith(1)
  try {
    const beside = async (
      what: string,
      work: (door: DoorOverOffice, turn: number) => Promise<unknown>,
    ): Promise<Ratio> => {
      let turn = 0
      const of = (door: DoorOverOffice) => () => timed(() => work(door, (turn += 1)))
      const ratio = await inTurn(`${what}, ${String(people)} people / 1`, pairs, of(many), of(one))
      return { ...ratio, goal }
    }
    return [
      await beside('opening a file', (door) => door.good('readDossier', { id: officeId(0) })),
      await beside('saving an answer', (door, turn) =>
        door.good('giveAnswer', {
          id: officeId(0),
          question: 'goodAt',
          answer: {
            state: 'answered',
            pointedAt: [],
            ownWords: `antwoord ${String(turn)}`,
            language: 'nl',
            inDutch: '',
          },
        }),
      ),
      await beside('saving a fact of a letter', (door, turn) =>
        door.good('editLawFacts', { id: officeId(0), edit: { courseAfter: String(turn) } }),
      ),
    ]
  } finally {
    for (const door of [many, one]) {
      await door.close()
      await rm(door.dataFolder, { recursive: true, force: true })
      await rm(door.paperFolder, { recursive: true, force: true })
    }
  }
}

async function officeWith(people: number): Promise<DoorOverOffice> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  const folder = officePlaces(dataFolder).folderOf('own')
  const office = { name: 'Kantoor', worker: 'Toos', phone: '', passphrase }
  const made = await createVault(folder, office, { now: Date.now, argon2Cost: floorCost })
  if (!made.ok) throw new Error('no office')
  for (let person = 0; person < people; person += 1) {
    const saved = await made.value.save(realisticDossier(person))
    if (!saved.ok) throw new Error('not saved')
  }
  await made.value.close()
  const door = await doorOverOffice({ dataFolder })
  await door.good('unlockOffice', { passphrase })
  return door
}
