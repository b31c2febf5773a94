import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyUser, userToAdd } from './newUser.ts'

test('made words are for one use, an own passphrase is not', () => {
  const form = { ...emptyUser, name: ' Els ', words: 'appel boom', passphrase: 'een eigen zin' }
  expect(userToAdd(form)).toMatchObject({ name: 'Els', passphrase: 'appel boom', isTheirOwn: false })
  expect(userToAdd({ ...form, by: 'user' })).toMatchObject({ passphrase: 'een eigen zin', isTheirOwn: true })
})

test('only who has a room has a last day', () => {
  const endsOn = calendarDate('2027-05-31')
  expect(userToAdd({ ...emptyUser, role: 'worker', endsOn }).endsOn).toBeNull()
  expect(userToAdd({ ...emptyUser, role: 'volunteer', endsOn }).endsOn).toBe(endsOn)
})
