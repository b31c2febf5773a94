import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** Everything that decides what the guards refuse; copied unchanged. */
const guardFiles = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((room) => `${room}/tsconfig.json`),
  'build/houseRules.js',
  'eslint.config.js',
  '.dependency-cruiser.cjs',
  'stylelint.config.js',
] as const

export interface Verdict {
  readonly refused: boolean
  readonly text: string
}

/** A throw-away house with the real guards, the real libraries and only the given files in its rooms. */
export interface SmallHouse {
  /** Runs one guard, for example `run('tsc', '--build')`. */
  run(tool: string, ...args: readonly string[]): Promise<Verdict>
  remove(): Promise<void>
}

export async function buildSmallHouse(files: Readonly<Record<string, string>>): Promise<SmallHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-guards-'))
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'))
  for (const file of guardFiles) await cp(join(repository, file), join(folder, file))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return {
    run: (tool, ...args) =>
      new Promise((resolve) => {
        const program = join(folder, 'node_modules/.bin', tool)
        execFile(process.execPath, [program, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) => {
          resolve({ refused: error !== null, text: out + err })
        })
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
