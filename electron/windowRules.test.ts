import { expect, test } from 'vitest'
import {
  browserWindowOptions,
  isOwnAddress,
  isOwnMainFrame,
  mayRequest,
  startAddress,
} from './windowRules.ts'

test('the window has exactly these protections', () => {
  expect(browserWindowOptions('/app/preload.cjs', { width: 1_366, height: 728 })).toEqual({
    title: 'Wegwijs',
    show: true,
    backgroundColor: '#f5f3ee',
    width: 1_366,
    height: 728,
    minWidth: 640,
    minHeight: 480,
    autoHideMenuBar: true,
    webPreferences: {
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      devTools: false,
    },
  })
})

test('the window is never larger than wanted, nor than the screen', () => {
  expect(browserWindowOptions('', { width: 3_840, height: 2_160 })).toMatchObject({
    width: 1_366,
    height: 768,
  })
  expect(browserWindowOptions('', { width: 1_024, height: 560 })).toMatchObject({ width: 1_024, height: 560 })
})

test.each([startAddress, 'app://bundle/', 'app://bundle/a/b.js?x=1#y', 'APP://bundle/'])(
  '%s is our own',
  (address) => {
    expect(isOwnAddress(address)).toBe(true)
    expect(mayRequest(address)).toBe(true)
  },
)

test.each([
  'app://bundle.evil/',
  'app://bundle@evil/',
  'app://evil/bundle',
  'app://evil@bundle/',
  'app:///bundle/',
  'https://bundle/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'blob:app://bundle/1',
  'data:text/html,<p>',
  '',
  'app',
])('%s is not', (address) => {
  expect(isOwnAddress(address)).toBe(false)
  expect(mayRequest(address)).toBe(false)
})

test('a picture that the page itself holds may be drawn', () => {
  expect(mayRequest('data:image/svg+xml;base64,PHN2Zz4=')).toBe(true)
  expect(isOwnAddress('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false)
})

test('only the main frame of the window may speak, and only from our own page', () => {
  const mainFrame = { url: startAddress }
  expect(isOwnMainFrame(mainFrame, mainFrame)).toBe(true)
  expect(isOwnMainFrame({ url: startAddress }, mainFrame)).toBe(false)
  expect(isOwnMainFrame(null, mainFrame)).toBe(false)
  const elsewhere = { url: 'https://example.invalid/' }
  expect(isOwnMainFrame(elsewhere, elsewhere)).toBe(false)
})
