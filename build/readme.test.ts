import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const repository = join(import.meta.dirname, '..')
const readme = readFileSync(join(repository, 'README.md'), 'utf8')

test('each command that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const named = [...readme.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '')
  expect(named).toContain('check')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('each file that the README links to is there', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path]) => path ?? '')
  expect(linked).toContain('shared/contract/contract.ts')
  expect(linked.filter((path) => !existsSync(join(repository, path)))).toEqual([])
})
