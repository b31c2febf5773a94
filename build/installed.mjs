// Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('..', import.meta.url))

/** A sentence for the person at the keyboard; shown without a stack. */
export class Explained extends Error {}

/**
 * Makes `node_modules` equal to `package-lock.json`: nothing to do, or one `npm ci`.
 * @throws {Explained} when npm did not succeed.
 */
export async function install() {
  if (isInstalled()) return
  process.stdout.write('Installing the libraries (once; about a minute) …\n')
  const { exitCode, text } = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund'])
  if (exitCode === 0 && isInstalled()) return
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
  throw new Explained(
    /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH)\b/u.test(text)
      ? 'npm could not reach its registry. The first start needs a network once, to fetch the libraries; the program itself never uses one. Nothing was changed outside this folder. Connect and run the same command again.'
      : 'npm ci did not finish; its own words are above. Nothing was changed outside this folder. When they speak of "EACCES", the folder node_modules belongs to another user; when of "EINTEGRITY", a library was not the one we tested.',
  )
}

/** The environment in which `node` is Node 24 and the tools of `node_modules` are found. */
export function toolsEnvironment() {
  const path = [join(repository, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, PATH: path }
}

/**
 * A Node that runs our TypeScript as it is: the one from `node_modules`, or the one that runs this.
 * @throws {Explained} when neither can.
 */
export function node24() {
  const installed = join(repository, 'node_modules', '.bin', 'node')
  if (existsSync(installed)) return installed
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new Explained(
    `Node ${process.versions.node} is too old for the next step, and the newer Node that comes with the libraries exists for Linux on x64 only. Install Node 24 and run the same command again.`,
  )
}

/**
 * Runs a program in the repository with its output on the screen.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was stopped by a signal.
 */
export function run(program, args, env = toolsEnvironment()) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: repository, stdio: 'inherit', env })
    // Ctrl+C reaches the child by itself, the other two only through us; it ends first, then we do.
    const wait = () => undefined
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', wait).on('SIGTERM', passOn).on('SIGHUP', passOn)
    child.on('error', (problem) => {
      process.stderr.write(`${problem.message}\n`)
      resolve(1)
    })
    child.on('close', (exitCode) => {
      process.off('SIGINT', wait).off('SIGTERM', passOn).off('SIGHUP', passOn)
      resolve(exitCode ?? 1)
    })
  })
}

/**
 * Ends this process with what `story` gives, or with the sentence it threw.
 * @param {() => Promise<number>} story
 */
export async function tell(story) {
  try {
    process.exitCode = await story()
  } catch (problem) {
    if (!(problem instanceof Explained)) throw problem
    process.stderr.write(`\n${problem.message}\n`)
    process.exitCode = 1
  }
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** True when each package of the lock file lies in node_modules in exactly that version, and no other. */
function isInstalled() {
  const wanted = lockedPackages(join(repository, 'package-lock.json'))
  const present = lockedPackages(join(repository, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  const strangers = Object.keys(present).filter((path) => !(path in wanted))
  return (
    strangers.length === 0 &&
    Object.entries(wanted).every(([path, locked]) => {
      const found = present[path]
      // npm leaves optional packages out that are for another system.
      if (!found) return locked.optional === true
      return found.version === locked.version && found.integrity === locked.integrity
    })
  )
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return null
  const { packages } = JSON.parse(readFileSync(file, 'utf8'))
  delete packages['']
  return packages
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ exitCode: number | null, text: string }>}
 */
function runNpm(args) {
  const own = process.env['npm_execpath']
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...args], {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start; the arguments are fixed words of ours.
      shell: process.platform === 'win32' && program === 'npm',
    })
    let text = ''
    child.stderr.on('data', (chunk) => {
      text += chunk
    })
    child.on('error', (problem) => resolve({ exitCode: null, text: text + problem.message }))
    child.on('close', (exitCode) => resolve({ exitCode, text }))
  })
}
