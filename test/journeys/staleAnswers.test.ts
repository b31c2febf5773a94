import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contract, type Operation, type QueryName } from '#shared/contract/contract.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { affectedBy } from '../../renderer/affected.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { tempFolder } from '../fixtures/vault/officeInTemp.ts'
import { driveEverything, type Go } from '../torture/canaryDrive.ts'

/** Another office is open after it than before: every screen is new. */
const opensOrCloses: ReadonlySet<Operation> = new Set(['createOffice', 'unlockOffice', 'lockOffice'])

const ofTheOffice: readonly QueryName[] = [
  'listOffices',
  'readOfficeCard',
  'readAlarms',
  'listUsers',
  'readBackups',
  'readRecovery',
  'readRules',
  'readDrafts',
  'readPreferences',
  'readHandoverOffices',
  'readHandoverRegister',
  'readArrived',
  'readRoom',
  'today',
  'listRecent',
]

type Question = readonly [query: QueryName, input: object]

function questions(about: DossierId | null): readonly Question[] {
  const paper = { paper: 'mijnPlan', language: 'ti', largeLetters: false }
  const ofOne: readonly Question[] =
    about === null
      ? []
      : [
          ['readDossier', { id: about }],
          ['readHousehold', { id: about }],
          ['readDossierLog', { id: about, limit: 50 }],
          ['previewPaper', { id: about, ...paper }],
        ]
  return [
    ...ofTheOffice.map((query) => [query, {}] as const),
    ['today', { wholeOffice: true }],
    ['listPeople', { search: '', limit: 50 }],
    ...ofOne,
  ]
}

async function answersOf(door: DoorOverOffice, about: DossierId | null): Promise<readonly string[]> {
  const asked = questions(about).map(([query, input]) => door.call(query, input as never))
  return (await Promise.all(asked)).map((answer) => JSON.stringify(answer))
}

test('what is on the screen is asked again after every operation that changes it', async () => {
  const door = await doorOverOffice()
  const outside = await tempFolder()
  let about: DossierId | null = null
  let changes = 0
  const stale = new Set<string>()
  const go: Go = async (name, input) => {
    const { kind } = contract[name]
    const before = kind === 'query' ? [] : await answersOf(door, about)
    const answer = await door.good(name, input)
    if (kind !== 'query' && !opensOrCloses.has(name)) {
      const after = await answersOf(door, about)
      for (const [at, [query]] of questions(about).entries()) {
        if (after[at] === before[at]) continue
        changes += 1
        const askedAgain: readonly string[] = affectedBy[name as keyof typeof affectedBy]
        if (!askedAgain.includes(query)) stale.add(`${query} after ${name}`)
      }
    }
    if (name === 'addPerson') about ??= (answer as { readonly id: DossierId }).id
    return answer
  }
  await driveEverything(go, async () => {
    await writeFile(join(outside, 'scan.pdf'), '%PDF-1.7\n')
    door.choose(join(outside, 'scan.pdf'))
  })
  await door.close()
  expect([...stale]).toEqual([])
  expect(changes).toBeGreaterThan(200)
}, 300_000)
