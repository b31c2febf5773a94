import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  accessSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { connectCdp } from './cdpPipe.ts'
import type { CdpConnection } from './cdpPipe.ts'

export interface Chromium {
  readonly connection: CdpConnection
  /** For example 'HeadlessChrome/156.0.8078.79'. */
  readonly product: string
  /** Resolves when the process has ended and its profile is gone. */
  readonly ended: Promise<void>
}

/** With a screen there is a window on it; tests ask for none (CHROMIUM_HOST_HEADLESS), wherever they run. */
export const headed =
  process.env['CHROMIUM_HOST_HEADLESS'] === undefined &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']))

/** The real executables: Debian's `chromium` command is a script that adds extensions and API keys. */
const executables = {
  headless: [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
  ],
  headed: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
  ],
}

/** No look-up, no update, no extension, no first-run page: Chromium's own traffic off. */
const quietSwitches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--disable-field-trial-config',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
]

/** The id of `nobody` and `nogroup`: as root, Chromium itself runs as nobody, so that its sandbox can be on. */
const nobody = 65_534

export async function startChromium(
  appSwitches: ReadonlyMap<string, string>,
  title: string,
): Promise<Chromium> {
  const executable = findChromium()
  const profile = mkdtempSync(join(tmpdir(), 'chromium-host-'))
  const asNobody = process.getuid?.() === 0 && !appSwitches.has('no-sandbox')
  const environment = { ...process.env, HOME: profile, ...(headed && screenKey(profile)) }
  if (asNobody) {
    for (const path of [profile, ...readdirSync(profile).map((name) => join(profile, name))]) {
      chownSync(path, nobody, nobody)
    }
  }
  const child = spawn(executable, chromiumArguments(appSwitches, profile, executable, title), {
    ...(asNobody && { uid: nobody, gid: nobody }),
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const lastLines = passOnStderr(child)
  const connection = connectCdp(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // Chromium's last helper may still be writing for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
      resolve()
    })
  })
  const version = await connection.browser.send('Browser.getVersion').catch((reason: unknown) => {
    throw new Error(`Chromium did not start (${executable}):\n${lastLines.join('\n')}`, { cause: reason })
  })
  return { connection, product: version.product, ended }
}

/** The key to the screen lies in our own home folder, which nobody can't read. */
function screenKey(profile: string): NodeJS.ProcessEnv {
  const key = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority')
  if (!existsSync(key)) return {}
  const copy = join(profile, 'Xauthority')
  copyFileSync(key, copy)
  return { XAUTHORITY: copy }
}

function findChromium(): string {
  const named = process.env['WEGWIJS_CHROMIUM']
  const candidates = named ? [named] : executables[headed ? 'headed' : 'headless']
  const found = candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error(`No Chromium found; looked for ${candidates.join(', ')}`)
  return found
}

function chromiumArguments(
  appSwitches: ReadonlyMap<string, string>,
  profile: string,
  executable: string,
  title: string,
): readonly string[] {
  const switches = new Map(appSwitches)
  for (const name of ['inspect', 'inspect-brk', 'user-data-dir']) switches.delete(name)
  if (!switches.has('host-resolver-rules')) switches.set('host-resolver-rules', 'MAP * ~NOTFOUND')
  const appWindow = `--app=data:text/html,<title>${encodeURIComponent(title)}</title>`
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...quietSwitches,
    ...[...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    // --test-type hides the bar about unsupported flags.
    ...(headed ? [appWindow, `--class=${title}`, '--test-type'] : ['--headless', '--no-startup-window']),
    ...(headed || executable.endsWith('headless-shell') ? [] : ['--hide-scrollbars']),
  ]
}

/** Only the line that Playwright waits for goes on; the rest (D-Bus and the like) is kept for a failed start. */
function passOnStderr(child: ChildProcess): readonly string[] {
  const lastLines: string[] = []
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
      lastLines.push(line)
      if (lastLines.length > 30) lastLines.shift()
    })
  }
  return lastLines
}
