/**
 * `npm run check:bytes`: every document in every language, made by each Node that is here, compared byte for byte. Other
 * Nodes are named behind it: `npm run check:bytes -- /elsewhere/bin/node`. Fails when two differ, or when there is only one.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { nodeBundle } from '../../build/bundles.ts'
import { paperResourceFiles } from '../../electron/paper/paperResources.ts'

const out = fileURLToPath(new URL('../../out', import.meta.url))

mkdirSync(out, { recursive: true })
const folder = mkdtempSync(join(out, 'bytes-'))
try {
  const program = await bundled(folder)
  const made = nodes().map((node) => ({ version: versionOf(node), hashes: hashesBy(node, program) }))
  process.exitCode = compared(made)
} finally {
  rmSync(folder, { recursive: true })
}

interface Made {
  readonly version: string
  /** By the document's name. */
  readonly hashes: ReadonlyMap<string, string>
}

/** The one that runs this, those on the path, and those that were named; each version once. */
function nodes(): readonly string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'node'))
  const found = [process.execPath, ...onPath, ...process.argv.slice(2)].filter((node) => existsSync(node))
  const byVersion = new Map(
    [...new Set(found.map((node) => realpathSync(node)))].map((node) => [versionOf(node), node]),
  )
  return [...byVersion.values()]
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
}

async function bundled(into: string): Promise<string> {
  const entry = fileURLToPath(new URL('printedHashes.ts', import.meta.url))
  await build({ ...nodeBundle({ printedHashes: entry }, into), logLevel: 'warn' })
  for (const { module, fileName } of paperResourceFiles)
    cpSync(fileURLToPath(import.meta.resolve(module)), join(into, 'paper', fileName))
  return join(into, 'printedHashes.cjs')
}

function hashesBy(node: string, program: string): ReadonlyMap<string, string> {
  const said = execFileSync(node, [program, join(folder, 'paper')], { encoding: 'utf8' })
  return new Map(
    said
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), line.slice(at + 1)]
      }),
  )
}

function compared([first, ...others]: readonly Made[]): 0 | 1 {
  if (first === undefined || others.length === 0) {
    console.error('Not compared: there is only one Node here. Name another one.')
    return 1
  }
  let differing = 0
  for (const { version, hashes } of others) {
    const other = [...first.hashes].filter(([name, hash]) => hashes.get(name) !== hash).map(([name]) => name)
    differing += other.length
    const same = `${String(first.hashes.size - other.length)} of ${String(first.hashes.size)} documents the same`
    console.log(
      `${first.version} and ${version}: ${same}${other.length === 0 ? '' : `, not ${other.join(', ')}`}`,
    )
  }
  return differing === 0 ? 0 : 1
}
