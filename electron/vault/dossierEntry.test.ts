import { expect, test } from 'vitest'
import { summaryOf } from '#shared/domain/summary.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { compareListWithShelf, listLineOf } from './dossierEntry.ts'

const id = testId(1)
const summary = summaryOf(aDossier(id).dossier)

interface Disk {
  readonly listed?: number
  readonly onDisk?: readonly number[]
  readonly aside?: number
  readonly key?: 'confirmed' | 'reserved' | 'none'
}

function compared({
  listed,
  onDisk,
  aside,
  key = 'confirmed',
}: Disk): ReturnType<typeof compareListWithShelf> {
  return compareListWithShelf(
    new Map(listed === undefined ? [] : [[id, { id, generation: listed, summary }]]),
    {
      generations: new Map(onDisk ? [[id, onDisk]] : []),
      setAside: new Map(aside ? [[id, { generation: aside, place: 'set-aside/x' }]] : []),
      unfinished: [],
    },
    new Map(key === 'none' ? [] : [[id, { confirmed: key === 'confirmed' }]]),
  )
}

test.each<[string, Disk, string | null, boolean]>([
  ['the list is current', { listed: 5, onDisk: [5, 4] }, null, false],
  ['saved after the list was written', { listed: 5, onDisk: [6, 5] }, null, true],
  ['the list is lost', { onDisk: [6, 5] }, null, true],
  ['the newest file is gone', { listed: 5, onDisk: [4] }, 'missing', false],
  ['all files are gone', { listed: 5 }, 'missing', false],
  ['all files and the list are gone', {}, 'missing', false],
  ['the newest was set aside', { listed: 5, onDisk: [4], aside: 5 }, 'damaged', false],
  ['the newest was set aside, the list is lost', { onDisk: [4], aside: 5 }, 'damaged', false],
  ['all was set aside', { aside: 5 }, 'damaged', false],
  ['saved again after one was set aside', { listed: 6, onDisk: [6, 4], aside: 5 }, null, false],
  ['saved again and then lost', { listed: 7, onDisk: [4], aside: 5 }, 'missing', false],
  ['the key is gone', { listed: 5, onDisk: [5, 4], key: 'none' }, 'damaged', false],
  ['a first save that the list does not know yet', { onDisk: [1], key: 'reserved' }, null, true],
  ['a first save that is gone although the list knows it', { listed: 1, key: 'reserved' }, 'missing', false],
])('%s', (_case, disk, trouble, isRead) => {
  const { entries, toRead, keysOfNothing } = compared(disk)
  expect(entries.get(id)?.trouble?.kind ?? null).toBe(trouble)
  expect(toRead).toEqual(isRead ? [id] : [])
  expect(keysOfNothing).toEqual([])
})

test('a first save that was cut off before it was acknowledged leaves a key and no dossier', () => {
  expect(compared({ key: 'reserved' })).toEqual({ entries: new Map(), toRead: [], keysOfNothing: [id] })
})

test('the list keeps damage at its newest generation, so that it is damage at the next unlock too', () => {
  const entry = compared({ listed: 5, onDisk: [4], aside: 5 }).entries.get(id)
  const line = entry && listLineOf(id, entry)
  expect(line?.generation).toBe(5)
  expect(line?.summary).toEqual(summary)
})
