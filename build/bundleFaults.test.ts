import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { faultsIn } from './bundleFaults.ts'
import { nodeBundle, type Bundle, type BundleName } from './bundles.ts'

// Inside the repository, so that the libraries are found.
const out = join(import.meta.dirname, '../out')
mkdirSync(out, { recursive: true })
const folder = mkdtempSync(join(out, 'faults-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A real bundle of one source file, as the build makes it. */
async function bundleOf(name: BundleName, source: string): Promise<Bundle> {
  const entry = join(folder, `${name}-${source.length}.ts`)
  writeFileSync(entry, source)
  const result = await build(nodeBundle({ planted: entry }, join(folder, name)))
  if (!('output' in result)) throw new Error('one build was asked for')
  return { name, files: result.output }
}

test('passes a bundle with nothing wrong in it', async () => {
  expect(faultsIn(await bundleOf('main', "export const word = 'plan'\n"))).toEqual([])
})

test('names a network call', async () => {
  const faults = faultsIn(await bundleOf('main', 'export const page = fetch(process.argv[2]!)\n'))
  expect(faults.join()).toMatch(/^main\/planted\.cjs: a network call: .*fetch/)
})

test('names zod in the window bundle, also when only a library of ours brought it in', async () => {
  const source =
    "import { Plan } from '#shared/domain/plan.ts'\n\nexport const plan: unknown = Plan.parse({})\n"
  expect(faultsIn(await bundleOf('window', source))).toContain('window: zod must not be in this bundle')
  expect(faultsIn(await bundleOf('main', source))).toEqual([])
})

test('leaves out what jsPDF asks for to draw web pages, and says so when it is used', async () => {
  const source = "export const draw = (): Promise<unknown> => import('canvg')\n"
  const { files } = await bundleOf('main', source)
  expect(JSON.stringify(files.map((file) => file.type === 'chunk' && file.moduleIds))).not.toContain(
    'node_modules/canvg',
  )
  expect(files.some((file) => file.type === 'chunk' && file.code.includes('not part of this app'))).toBe(true)
})

test('lets nothing but Electron beside our own file into the preload', async () => {
  const source = "export { default } from 'minisearch'\n"
  expect(faultsIn(await bundleOf('preload', source))).toContain(
    'preload: minisearch must not be in this bundle',
  )
})
