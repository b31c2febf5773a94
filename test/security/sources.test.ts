import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Electron's security list, items that can be read from the sources (4, 10–12, 15–18, 20). */
const root = join(import.meta.dirname, '../..')

const sources = globSync('{electron,renderer,shared}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.includes('.test.'))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(root, path), 'utf8')) }))

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
}

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(filesWith(/BrowserWindow/u)).not.toEqual([])
})

test.each([
  ['makes a window', /new BrowserWindow/u, ['electron/window.ts']],
  ['loads an address into it', /\.loadURL\(/u, ['electron/window.ts']],
  ['listens to the window', /ipcMain\.(?:handle|on|once)/u, ['electron/main.ts']],
  ['speaks for the window', /ipcRenderer/u, ['electron/preload.ts']],
  ['knows the bridge', /window\.backend/u, ['renderer/backend.ts']],
  ['adds a switch', /appendSwitch|appendArgument/u, ['electron/window.ts']],
])('one file %s', (_what, pattern, files) => {
  expect(filesWith(pattern)).toEqual(files)
})

test.each([
  ['opens an address outside', /openExternal/u],
  ['loads a file by its path', /loadFile|file:\/\//u],
  [
    'switches a protection off',
    /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/u,
  ],
  ['switches an experiment on', /enableBlinkFeatures|experimentalFeatures: true|enable-features/u],
  ['shows another page inside ours', /webviewTag: true|<webview|WebContentsView|<iframe/u],
  ['sends crash reports or looks for updates', /crashReporter|autoUpdater/u],
  ['writes markup into the page', /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/u],
  ['asks which host it runs on', /chromium.?host|Chromium host/iu],
  ['uses the network module of Electron', /\bnet\b[^'"\n]*from 'electron'/u],
])('no file %s', (_what, pattern) => {
  expect(filesWith(pattern)).toEqual([])
})

test('there is one channel in, one channel out', () => {
  const text = sources.find(({ path }) => path === 'electron/main.ts')?.text ?? ''
  expect(text.match(/ipcMain\.\w+\(\s*'[^']+'/gu)).toEqual(["ipcMain.handle('call'"])
})

test('the preload imports electron and nothing else', () => {
  const text = sources.find(({ path }) => path === 'electron/preload.ts')?.text ?? ''
  expect(text.match(/from '[^']+'|import\([^)]*\)|require\([^)]*\)/gu)).toEqual(["from 'electron'"])
})

test('Electron is pinned exactly, and no older than 45', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const version = devDependencies['electron'] ?? ''
  expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
  expect(Number.parseInt(version)).toBeGreaterThanOrEqual(45)
})
