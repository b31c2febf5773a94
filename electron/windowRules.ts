/**
 * What the window may and may not do, as plain data and plain questions: no Electron in here, so that each rule is
 * tested by itself. `window.ts` and `appProtocol.ts` put them to work.
 * Source: the 20 items of Electron's security tutorial, main branch. Checked: 2026-11-21.
 */

/** The one origin this program has. Its host is a fixed word; nothing of it is ever looked up. */
export const ownOrigin = 'app://bundle'

/** The first page. */
export const startAddress = `${ownOrigin}/index.html`

/** The paper-like ground of the window (`--ground` in tokens.css), shown before the first page is drawn. */
export const lightGround = '#f5f3ee'

const wantedSize = { width: 1_366, height: 768 }
const minimumSize = { width: 640, height: 480 }

export interface Size {
  readonly width: number
  readonly height: number
}

/** Electron's switches for "no look-up at all": a content security policy does not stop dns-prefetch. */
export const noLookUps = ['host-resolver-rules', 'MAP * ~NOTFOUND'] as const

/** Written out in full where the default is already safe, so that the test compares them as a plain object. */
const safePreferences = {
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
  // DevTools would show a dossier's text to whoever presses a key.
  devTools: false,
} as const

export interface WindowOptions extends Size {
  readonly title: string
  readonly show: boolean
  readonly backgroundColor: string
  readonly minWidth: number
  readonly minHeight: number
  readonly autoHideMenuBar: boolean
  readonly webPreferences: typeof safePreferences & { readonly preload: string }
}

/** The options of the only window. `workArea` is the screen without its task bar, in pixels. */
export function browserWindowOptions(preload: string, workArea: Size): WindowOptions {
  return {
    title: 'Wegwijs',
    show: true,
    backgroundColor: lightGround,
    width: Math.min(wantedSize.width, workArea.width),
    height: Math.min(wantedSize.height, workArea.height),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, preload },
  }
}

/** Whether an address is inside this program. Parsed, never compared by its beginning: `app://bundle.evil/`. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address)
    return protocol === 'app:' && host === 'bundle' && username === '' && password === ''
  } catch {
    return false
  }
}

/** Whether a request may be made at all: our own files, and pictures that are written out in the page itself. */
export function mayRequest(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('data:image/')
}

interface Frame {
  readonly url: string
}

/**
 * Whether a message comes from the main frame of our own window while it shows our own page. Frames are compared by
 * identity: a frame inside the page is another frame, and a frame of a closed page is none (`null`).
 */
export function isOwnMainFrame(sender: Frame | null, mainFrame: Frame): boolean {
  return sender !== null && sender === mainFrame && isOwnAddress(sender.url)
}
