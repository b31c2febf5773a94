import { expect, test } from 'vitest'
import { summaryOf } from '#shared/domain/summary.ts'
import { readSnapshot, snapshotShape } from '#shared/fileFormat/journalRecord.ts'
import { realisticDossier } from '../../test/builders/realisticDossier.ts'
import { OfficeState } from './officeState.ts'

function written(): unknown {
  const state = new OfficeState()
  for (let at = 0; at < 50; at += 1) {
    const { dossier } = realisticDossier(at)
    const { id } = dossier
    const put = {
      ...{ id, generation: 3, sha256: 'ab'.repeat(32), summary: summaryOf(dossier) },
      ...{ withKey: false, keyEpoch: 1 },
    }
    state.apply({ at: 1, put }, { seq: at + 1, hash: Buffer.alloc(32, 7) })
  }
  return JSON.parse(JSON.stringify(state.snapshot(4)))
}

test('a list with the fields of this release reads the same whether it is looked at again or not', () => {
  expect(readSnapshot(written(), true)).toEqual(readSnapshot(written()))
})

test('the fields of a line are part of the shape: a release with other fields knows that it has others', () => {
  for (const field of ['supporters', 'reached', 'lookAgainOn', 'sha256', 'keyringGeneration'])
    expect(snapshotShape).toContain(`"${field}"`)
})
