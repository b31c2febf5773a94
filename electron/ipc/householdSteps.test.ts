import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { HouseholdChange, HouseholdStep } from '#shared/domain/householdChange.ts'
import { fail, type Result } from '#shared/result.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { inNewVault, inVault, opened, tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import type { OpenVault } from '../vault/vault.ts'
import { finishStep, takeStep } from './householdSteps.ts'

const people = [testId(1), testId(2), testId(3), testId(4), testId(5)]
const [before, after] = [[testId(90)], [testId(91), testId(92)]]

const change: HouseholdChange = {
  id: testId(70),
  label: 'householdSupported',
  at: 1,
  by: testId(90),
  before: [],
  after: [],
  supporters: people.map((person) => ({ person, before, after })),
}
const step: HouseholdStep = { change, way: 'done' }

/** An office of five people with the same supporter. */
async function officeOfFive(): Promise<string> {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    for (const person of people) {
      const kept = aDossier(person)
      opened(await vault.save({ ...kept, dossier: { ...kept.dossier, supporters: before } }))
    }
  })
  return folder
}

function supportersIn(vault: OpenVault): readonly (readonly RandomId[])[] {
  return people.map((id) => vault.summaries().find((summary) => summary.id === id)?.supporters ?? [])
}

/** The program ends after that many dossiers, as at a power cut. */
function cutOffAfter(vault: OpenVault, saves: number): OpenVault {
  let left = saves
  return {
    ...vault,
    mustChangePassphrase: false,
    save: (kept, log): ReturnType<OpenVault['save']> => {
      left -= 1
      const cut: Result<never, { readonly kind: 'diskFull' }> = fail({ kind: 'diskFull' })
      return left < 0 ? Promise.resolve(cut) : vault.save(kept, log)
    },
  }
}

test.each([0, 1, 3, 5])('cut off after %i of five dossiers, the next opening finishes it', async (saves) => {
  const folder = await officeOfFive()
  await inVault(folder, async (vault) => {
    const taken = await takeStep(cutOffAfter(vault, saves), step, 1)
    expect(taken.ok).toBe(saves === 5)
    expect(supportersIn(vault).filter((ids) => ids.length === 2)).toHaveLength(saves)
  })
  await inVault(folder, async (vault) => {
    opened(await finishStep(vault))
    expect(supportersIn(vault)).toEqual(people.map(() => after))
    expect(vault.households.unfinished()).toBeNull()
    expect(vault.households.wayBack(testId(3), 'undo')?.id).toBe(change.id)
    opened(await takeStep(vault, { change, way: 'undo' }, 2))
    expect(supportersIn(vault)).toEqual(people.map(() => before))
  })
})

test('what somebody chose after the cut is not chosen away at the next opening', async () => {
  const folder = await officeOfFive()
  await inVault(folder, async (vault) => {
    await takeStep(cutOffAfter(vault, 2), step, 1)
    const kept = opened(await vault.read(testId(5)))
    opened(
      await vault.save({ history: emptyHistory, dossier: { ...kept.dossier, supporters: [testId(99)] } }),
    )
  })
  await inVault(folder, async (vault) => {
    opened(await finishStep(vault))
    expect(supportersIn(vault)).toEqual([after, after, after, after, [testId(99)]])
  })
})

test('nothing happens when one of the dossiers can not be read', async () => {
  const folder = await officeOfFive()
  await inVault(folder, async (vault) => {
    const gone = { ...change, supporters: [...change.supporters, { person: testId(66), before, after }] }
    expect(await takeStep(vault, { change: gone, way: 'done' }, 1)).toMatchObject({
      failure: { kind: 'dossierMissing' },
    })
    expect(vault.households.unfinished()).toBeNull()
    expect(supportersIn(vault)).toEqual(people.map(() => before))
  })
})

test('each of the people has a line in the log, in the frame of the change', async () => {
  const folder = await officeOfFive()
  await inVault(folder, async (vault) => {
    opened(await takeStep(vault, step, 7))
    opened(await takeStep(vault, { change, way: 'undo' }, 8))
    const lines: string[] = []
    opened(
      await vault.readLog((batch) =>
        lines.push(...batch.map(({ entry }) => `${entry.dossier ?? ''} ${entry.about}`)),
      ),
    )
    expect(lines.slice(-10)).toEqual([
      ...people.map((id) => `${id} householdSupported`),
      ...people.map((id) => `${id} undo householdSupported`),
    ])
  })
})
