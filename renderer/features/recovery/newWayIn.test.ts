import { expect, test } from 'vitest'
import { problemsOfWayIn, someoneNew } from './newWayIn.ts'

const empty = { who: null, name: '', passphrase: '', again: '' }

test('each field says what is missing, and a whole form nothing', () => {
  expect(problemsOfWayIn(empty)).toEqual({ who: 'unlock.error.whoEmpty', passphrase: 'unlock.error.empty' })
  const someone = { ...empty, who: someoneNew, name: ' ', passphrase: 'de brug bij', again: 'de brug' }
  expect(problemsOfWayIn(someone)).toEqual({
    name: 'unlock.error.nameEmpty',
    again: 'start.error.passphraseDiffers',
  })
  expect(problemsOfWayIn({ ...someone, name: 'Amina', again: 'de brug bij' })).toEqual({})
  expect(problemsOfWayIn({ ...someone, who: 'a'.repeat(32), again: 'de brug bij' })).toEqual({})
})
