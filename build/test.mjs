// Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provide } from './debianTools.mjs'
import { Explained, install, node24, repository } from './installed.mjs'
import { runSuite } from './testSuite.mjs'

/**
 * `npm test` on a fresh machine: installs, gets Chromium and the checkers, builds, runs everything. The last line is
 * always `N passed, N failed` over all suites; a guard counts as one test, a suite that broke off as a failed one.
 */
/** @type {readonly import('./debianTools.mjs').Tool[]} */
const checkers = [
  {
    debianPackage: 'chromium-headless-shell',
    anyOf: ['/usr/lib/chromium/chromium-headless-shell'],
    use: 'runs the window, and is what our paper is compared with',
  },
  { debianPackage: 'poppler-utils', anyOf: ['pdftoppm'], use: 'draws and reads our PDF files' },
  { debianPackage: 'qpdf', anyOf: ['qpdf'], use: 'checks the structure of our PDF files' },
  { debianPackage: 'age', anyOf: ['age'], use: 'opens our transfer files with a program that is not ours' },
]

/** Where each suite leaves what it found, as JSON; git-ignored. */
const reports = join(repository, 'out', 'reports')

/** @returns {Promise<import('./testSuite.mjs').Tally>} */
async function everything() {
  await install()
  await provide(checkers)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const node = node24()
  const tallies = []
  for (const suite of suites) tallies.push(await runSuite(node, suite, reports))
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    names: tallies.flatMap(({ names = [] }) => names),
  }
}

/** The guards first: they are fast, and what they refuse often explains what fails later. */
/** @type {readonly import('./testSuite.mjs').Suite[]} */
const suites = [
  { name: 'build', args: () => ['build/build.ts'], read: 'exitCode' },
  { name: 'check', args: (report) => ['build/check.ts', '--json', report], read: 'guards' },
  {
    name: 'unit',
    args: (report) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    read: 'vitest',
  },
  {
    name: 'end-to-end',
    // A second try is named at the end; started by itself, a wobble is a failure.
    args: () => ['node_modules/@playwright/test/cli.js', 'test', '--retries=1', '--reporter=list,json'],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: 'playwright',
  },
]

const tally = await everything().catch((/** @type {unknown} */ problem) => {
  process.stderr.write(`\n${problem instanceof Explained ? problem.message : String(problem)}\n`)
  return { passed: 0, failed: 1, names: [] }
})
for (const name of tally.names ?? []) process.stdout.write(`\n! ${name}`)
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1
