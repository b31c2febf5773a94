import { expect, test } from 'vitest'
import { emptyOffice, problemsOf } from './newOffice.ts'

const whole = {
  name: 'Waterveen',
  worker: 'Ria',
  passphrase: 'vier losse woorden samen',
  again: 'vier losse woorden samen',
}

test('a whole form has no problems', () => {
  expect(problemsOf(whole)).toEqual([])
})

test('an empty form asks for each field once', () => {
  expect(problemsOf(emptyOffice).map((problem) => problem.field)).toEqual(['name', 'worker', 'passphrase'])
})

test('two passphrases that differ by a capital are told apart', () => {
  expect(problemsOf({ ...whole, again: 'Vier losse woorden samen' })).toEqual([
    { field: 'again', key: 'start.error.passphraseDiffers' },
  ])
})

test('spaces are no name', () => {
  expect(problemsOf({ ...whole, name: '   ' }).map((problem) => problem.field)).toEqual(['name'])
})
