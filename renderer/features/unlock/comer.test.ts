import { expect, test } from 'vitest'
import type { OfficeDoor } from '#shared/contract/views.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { nameOf, nobodyYet, someoneElse, whoOf } from './comer.ts'

const [ria, els] = ['1'.repeat(32) as RandomId, '2'.repeat(32) as RandomId]
const one: OfficeDoor = {
  kind: 'own', name: 'Kantoor', state: 'locked', users: [{ id: ria, name: 'Ria' }], asksName: false,
} // prettier-ignore
const two: OfficeDoor = { ...one, users: [...one.users, { id: els, name: 'Els' }] }
const hidden: OfficeDoor = { ...one, users: [], asksName: true }

test('where one person works nobody is asked who it is', () => {
  expect(whoOf(one, nobodyYet)).toEqual({})
  expect(whoOf({ ...one, users: [] }, nobodyYet)).toEqual({})
})

test('a tile says who it is; without one it is asked for', () => {
  expect(whoOf(two, nobodyYet)).toEqual({ missing: 'unlock.error.whoEmpty' })
  expect(whoOf(two, { chosen: els, name: '' })).toEqual({ user: els })
  expect(nameOf(two, { chosen: els, name: '' })).toBe('Els')
})

test('a name is typed for someone else, and where no names are shown', () => {
  expect(whoOf(two, { chosen: someoneElse, name: ' ' })).toEqual({ missing: 'unlock.error.nameEmpty' })
  expect(whoOf(two, { chosen: someoneElse, name: ' Els ' })).toEqual({ name: 'Els' })
  expect(whoOf(hidden, { chosen: null, name: 'Ria' })).toEqual({ name: 'Ria' })
  expect(nameOf(hidden, { chosen: null, name: 'Ria' })).toBeNull()
})
