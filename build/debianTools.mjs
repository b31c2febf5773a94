// Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Explained, run } from './installed.mjs'

/**
 * A program that npm can't give us.
 * @typedef {object} Tool
 * @property {string} debianPackage
 * @property {readonly string[]} anyOf names on the PATH or whole paths; one of them is enough
 * @property {string} use
 */

/**
 * Sees to it that each tool is there: through apt when this is root on Debian, otherwise it says what to install.
 * @param {readonly Tool[]} tools
 * @throws {Explained} when one is missing and can't be installed from here.
 */
export async function provide(tools) {
  const missing = tools.filter((tool) => !isThere(tool))
  if (missing.length === 0) return
  const packages = missing.map((tool) => tool.debianPackage)
  if (canUseApt()) {
    process.stdout.write(`Installing ${packages.join(', ')} through apt …\n`)
    await apt(['update', '--quiet=2'])
    await apt(['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages])
    if (tools.every(isThere)) return
  }
  const uses = missing.map((tool) => `  ${tool.debianPackage.padEnd(24)} ${tool.use}\n`).join('')
  throw new Explained(
    `Missing on this computer:\n${uses}On Debian or Ubuntu:\n  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages.join(' ')}\nThen run the same command again.`,
  )
}

/** @param {Tool} tool */
export function isThere(tool) {
  return tool.anyOf.some(onPath)
}

/** @param {string} program */
function onPath(program) {
  if (program.includes('/')) return existsSync(program)
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

export function canUseApt() {
  return process.getuid?.() === 0 && onPath('apt-get')
}

/** @param {readonly string[]} args */
async function apt(args) {
  await run('apt-get', args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' })
}
