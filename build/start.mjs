// Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canUseApt, isThere, provide } from './debianTools.mjs'
import { Explained, install, node24, repository, run, tell, toolsEnvironment } from './installed.mjs'

/** @type {import('./debianTools.mjs').Tool} */
const chromiumWithWindow = {
  debianPackage: 'chromium',
  // Where test/chromium-host looks for it.
  anyOf: [
    process.env['WEGWIJS_CHROMIUM'] ?? '/usr/lib/chromium/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
  ],
  use: 'shows the window while Electron itself is not here',
}

/**
 * `npm start` on a fresh machine: installs, builds, opens. Electron when its binary is here, else the Chromium host
 * (development only, always announced), and without a screen the practice office's papers.
 */
const { values: asked } = parseArgs({
  options: {
    electron: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
    windowless: { type: 'boolean', default: false },
  },
})

await tell(async () => {
  await install()
  const built = await run(node24(), ['build/build.ts'])
  if (built !== 0) return built

  if (asked.windowless) return printPractice()
  if (asked.electron) return openElectron()
  if (asked.chromium) return openChromium()
  if (!hasScreen()) {
    process.stdout.write('This computer has no screen: printing the papers of the practice office instead.\n')
    return printPractice()
  }
  return electronProgram() ? openElectron() : openChromium()
})

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Eleven invented people, through the same door, vault and press as in the window. */
function printPractice() {
  // Only what this command made the last time: the program itself never writes over a paper.
  rmSync(join(repository, 'papers-practice'), { recursive: true, force: true })
  return run(node24(), ['out/app/main/windowless.cjs', '--out', 'papers-practice'])
}

/** Electron's own binary, or null: npm brings the package, the binary is a download apart. */
function electronProgram() {
  const names = { linux: 'electron', win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
  const name = names[/** @type {keyof typeof names} */ (process.platform)] ?? 'electron'
  const folders = [process.env['ELECTRON_OVERRIDE_DIST_PATH'], join(repository, 'node_modules/electron/dist')]
  return (
    folders.flatMap((folder) => (folder ? [join(folder, name)] : [])).find((file) => existsSync(file)) ?? null
  )
}

function openElectron() {
  const program = electronProgram()
  if (!program) {
    throw new Explained(
      `Electron ${electronVersion()} is not on this computer: npm installs the package, the program itself is a separate download of about 100 MB. Get it with "npx install-electron" (behind a firewall: set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it), or use "npm run start:chromium".`,
    )
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) {
    process.stderr.write(
      "You are root. Chromium's sandbox does not work for root, so it is off this time (--no-sandbox). Work as an ordinary user to have it on.\n",
    )
  }
  return run(program, [...(asRoot ? ['--no-sandbox'] : []), '.'])
}

async function openChromium() {
  if (process.platform !== 'linux') {
    throw new Explained('The Chromium host runs on Linux only. Get Electron with "npx install-electron".')
  }
  if (!hasScreen())
    throw new Explained('There is no screen here (DISPLAY is not set). Use "npm run start:windowless".')
  if (!isThere(chromiumWithWindow) && !canUseApt()) {
    process.stderr.write(
      'Neither Electron nor Chromium is here. Either of them will do: "npx install-electron", or:\n',
    )
  }
  await provide([chromiumWithWindow])
  // The host says itself, in one line, what it is.
  const host = join(repository, 'test', 'chromium-host')
  return run(join(host, 'electron'), ['.'], { ...toolsEnvironment(), ELECTRON_OVERRIDE_DIST_PATH: host })
}

function electronVersion() {
  return JSON.parse(readFileSync(join(repository, 'node_modules/electron/package.json'), 'utf8')).version
}
