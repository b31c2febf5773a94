import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { nodeBundle, type Bundle } from './bundles.ts'
import { licences } from './licences.ts'

const repository = join(import.meta.dirname, '..')
// Inside the repository, so that the libraries are found.
mkdirSync(join(repository, 'out'), { recursive: true })
const folder = mkdtempSync(join(repository, 'out', 'licences-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a package in a bundle, and one that lies beside it, stand there with their licence texts', async () => {
  const entry = join(folder, 'entry.ts')
  writeFileSync(entry, "export { default } from 'minisearch'\n")
  const result = await build(nodeBundle({ planted: entry }, join(folder, 'bundle')))
  if (!('output' in result)) throw new Error('one build was asked for')
  const bundle: Bundle = { name: 'main', files: result.output }
  const font = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'
  const text = licences([bundle], [join(repository, 'node_modules', font)])
  expect(text).toMatch(/Unicode CLDR[^]+UNICODE LICENSE V3[^]+Copyright © [\d-]+ Unicode, Inc\./u)
  expect(text).toContain('licensed under the Open Government Licence v3.0')
  expect(text).toMatch(/^@expo-google-fonts\/noto-sans 0\.4\.2: /u)
  expect(text).toContain('SIL OPEN FONT LICENSE')
  expect(text).toMatch(/\nminisearch [\d.]+: MIT\n\nCopyright/u)
})

test('a package without a licence text stops the build', () => {
  const bare = join(mkdtempSync(join(tmpdir(), 'wegwijs-licences-')), 'node_modules', 'bare')
  mkdirSync(bare, { recursive: true })
  const describe = (license: string): void => {
    writeFileSync(join(bare, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', license }))
  }
  describe('MIT')
  expect(() => licences([], [join(bare, 'index.js')])).toThrow('bare brings no licence text')
  describe('Unlicense')
  expect(licences([], [join(bare, 'index.js')])).toMatch(/^bare 1\.0\.0: Unlicense$/mu)
})
