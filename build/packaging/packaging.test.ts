import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packaging } from './electron-builder.config.ts'
import { fuses } from './fuses.ts'
import { makeStandInDist } from './standInDist.ts'

const root = join(import.meta.dirname, '../..')
/** As from a person's terminal: under vitest's own NODE_ENV Vite would build a window for development. */
const run = (file: string, words: readonly string[], folder: string): Promise<{ readonly stdout: string }> =>
  promisify(execFile)(file, words, { cwd: folder, env: { ...process.env, NODE_ENV: undefined } })
const fuseNames = Object.values(FuseV1Options).filter((name) => typeof name === 'number')

/** electron-builder checks its configuration with this and does not list it among its exports. */
const { validateConfiguration } = createRequire(import.meta.url)(
  join(root, 'node_modules/app-builder-lib/out/util/config/config.js'),
) as {
  readonly validateConfiguration: (config: object, log: { readonly isEnabled: boolean }) => Promise<void>
}

test('the configuration has no word that electron-builder does not know', async () => {
  await validateConfiguration(packaging, { isEnabled: false })
  await expect(validateConfiguration({ ...packaging, apId: 'x' }, { isEnabled: false })).rejects.toThrow(
    /apId/u,
  )
})

test('every switch is decided, as Electron advises', () => {
  expect(fuses).toEqual({
    0: false,
    1: true,
    2: false,
    3: false,
    4: true,
    5: true,
    6: false,
    7: false,
    8: true,
  })
})

// Packed with a stand-in for Electron's own files, which exist for Linux only.
describe.runIf(process.platform === 'linux')('the packed program', () => {
  let folder: string
  let packed: string
  let listed: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wegwijs-packaging-'))
    const dist = join(folder, 'dist')
    await run(process.execPath, ['build/build.ts'], root)
    await makeStandInDist(dist)
    const words = ['--linux', '--folder', '--electron', dist, '--output', join(folder, 'packages')]
    await run(process.execPath, ['build/packaging/pack.ts', ...words], root)
    packed = join(folder, 'packages/linux-unpacked')
    listed = listPackage(join(packed, 'resources/app.asar'), { isPack: false })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('holds the three bundles and one native module, and nothing else', () => {
    expect(listed).toContain('/out/app/main/main.cjs')
    expect(listed).toContain('/out/app/preload/preload.cjs')
    expect(listed).toContain('/out/app/window/index.html')
    expect(listed).toContain('/out/app/licences.txt')
    const others = listed.filter(
      (path) =>
        !/^\/(?:package\.json|out|out\/app(?:\/.*)?|node_modules|node_modules\/@node-rs(?:\/argon2.*)?)$/u.test(
          path,
        ),
    )
    expect(others).toEqual([])
    expect(listed.filter((path) => /\.(?:ts|tsx|map)$|\.test\.|chromium-host/u.test(path))).toEqual([])
  })

  test('keeps the native module outside the archive', () => {
    const native = listed.find((path) => path.endsWith('.node')) ?? ''
    expect(existsSync(join(packed, 'resources/app.asar.unpacked', native))).toBe(true)
  })

  test('has its switches burnt in', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'wegwijs'))
    expect(wire.version).toBe(FuseVersion.V1)
    const read = fuseNames.map((name) => [name, wire[name] === FuseState.ENABLE])
    expect(Object.fromEntries(read)).toEqual(fuses)
  })

  test('is complete: unpacked from its archive, it starts', async () => {
    const app = join(folder, 'app')
    extractAll(join(packed, 'resources/app.asar'), app)
    cpSync(join(packed, 'resources/app.asar.unpacked'), app, { recursive: true })
    expect(await firstHeading(app, join(folder, 'data'))).toBe('h1')
  })
})

/** Starts an app folder on the Chromium host from outside the repository, and tells when its first heading is drawn. */
async function firstHeading(app: string, userData: string): Promise<string> {
  const watcher = join(root, 'build/packaging/startPacked.ts')
  const { stdout } = await run(process.execPath, [watcher, app, userData], tmpdir())
  return stdout.trim()
}
