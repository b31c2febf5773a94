import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceStamp } from './sourceStamp.ts'

let folder: string
let house: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-stamp-'))
  house = join(folder, 'house')
  for (const room of ['shared/domain', 'electron', 'renderer', 'build'])
    mkdirSync(join(house, room), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'shared/domain/plan.ts', 'electron/main.ts'])
    writeFileSync(join(house, file), `the first ${file}`)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('stays the same when only the times and the folder change, as in a fresh clone', () => {
  const clone = join(folder, 'clone')
  cpSync(house, clone, { recursive: true })
  utimesSync(join(clone, 'electron/main.ts'), 1, 1)
  expect(sourceStamp(clone)).toBe(sourceStamp(house))
})

test.each(['shared/domain/plan.ts', 'electron/main.ts', 'package-lock.json', 'renderer/new.css'])(
  'changes when %s changes',
  (file) => {
    const before = sourceStamp(house)
    writeFileSync(join(house, file), 'something else')
    expect(sourceStamp(house)).not.toBe(before)
  },
)

test('does not change with a test: the app is not built again for it', () => {
  const before = sourceStamp(house)
  writeFileSync(join(house, 'shared/domain/plan.test.ts'), 'a test')
  expect(sourceStamp(house)).toBe(before)
})
