import { expect, test } from 'vitest'
import { paperStandOf } from './paperStand.ts'

test('read aloud, typed with capitals, hyphens or without spaces, it is the same code', () => {
  const stand = { entries: 1204, logCode: '3f0a 11c2 9b40 00de' }
  for (const code of ['3f0a 11c2 9b40 00de', '3F0A-11C2-9B40-00DE', ' 3foa llc29b4000de'])
    expect(paperStandOf({ entries: '1.204', code })).toEqual(stand)
})

test('nothing typed is no question, half of it is', () => {
  expect(paperStandOf({ entries: ' ', code: '' })).toBeNull()
  expect(paperStandOf({ entries: '12', code: '' })).toBeUndefined()
  expect(paperStandOf({ entries: '', code: '3f0a 11c2 9b40 00de' })).toBeUndefined()
  expect(paperStandOf({ entries: '12', code: '3f0a 11c2 9b40 00dz' })).toBeUndefined()
})
