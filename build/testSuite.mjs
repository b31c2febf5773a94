// Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { repository, toolsEnvironment } from './installed.mjs'

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [names] of what failed or needed a second try
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {(report: string) => readonly string[]} args for Node
 * @property {((report: string) => Record<string, string>)} [env]
 * @property {'exitCode' | 'guards' | 'vitest' | 'playwright'} read how its report is counted
 */

/** Against hanging only: the longest suite takes a few minutes on two cores. */
const limitMilliseconds = 20 * 60 * 1_000

/**
 * Runs one suite and counts what its report says. A suite that exits with a fault of its own, leaves no report or holds
 * no test counts as one failed test: it must never look like a passed one.
 * @param {string} node
 * @param {Suite} suite
 * @param {string} reports
 * @returns {Promise<Tally>}
 */
export async function runSuite(node, suite, reports) {
  process.stdout.write(`\n── ${suite.name} ──\n`)
  const report = join(reports, `${suite.name}.json`)
  const started = Date.now()
  const exitCode = await ended(node, suite.args(report), suite.env?.(report))
  const tally = withoutFailingOpen(counted(suite.read, report, exitCode), exitCode)
  const names = saidAgain(suite.read, report)
  const seconds = Math.round((Date.now() - started) / 1_000)
  process.stdout.write(`── ${suite.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s\n`)
  return { ...tally, names: names.map((name) => `${suite.name}: ${name}`) }
}

/**
 * @param {Tally} tally
 * @param {number | null} exitCode
 * @returns {Tally}
 */
export function withoutFailingOpen(tally, exitCode) {
  const broke = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0)
  return broke ? { ...tally, failed: 1 } : tally
}

/**
 * @param {Suite['read']} read
 * @param {string} report
 * @param {number | null} exitCode
 * @returns {Tally}
 */
export function counted(read, report, exitCode) {
  if (read === 'exitCode') return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const found = JSON.parse(readFileSync(report, 'utf8'))
  switch (read) {
    case 'guards': {
      const passed = found.filter((/** @type {{ passed: boolean }} */ guard) => guard.passed).length
      return { passed, failed: found.length - passed }
    }
    case 'vitest': {
      // A file that could not be loaded has no tests to count.
      const broken = found.testResults.filter(
        (/** @type {{ status: string, assertionResults: readonly unknown[] }} */ file) =>
          file.status === 'failed' && file.assertionResults.length === 0,
      ).length
      return { passed: found.numPassedTests, failed: found.numFailedTests + broken }
    }
    case 'playwright':
      // What passed at the second try is said by name at the end, and does not stop the work of everybody else.
      return {
        passed: found.stats.expected + found.stats.flaky,
        failed: found.stats.unexpected + found.errors.length,
      }
  }
}

/**
 * The names of what failed or wobbled, to be said again at the end: a failure of the first minute scrolls out of sight.
 * @param {Suite['read']} read
 * @param {string} report
 * @returns {readonly string[]}
 */
export function saidAgain(read, report) {
  if (read === 'exitCode') return []
  if (!existsSync(report)) return ['left no report']
  const found = JSON.parse(readFileSync(report, 'utf8'))
  switch (read) {
    case 'guards':
      return found
        .filter((/** @type {{ passed: boolean }} */ guard) => !guard.passed)
        .map((/** @type {{ name: string }} */ guard) => guard.name)
    case 'vitest':
      return found.testResults.flatMap(failedTests)
    case 'playwright':
      return (found.suites ?? []).flatMap(wobblingSpecs)
  }
}

/**
 * @typedef {object} TestedFile
 * @property {string} name
 * @property {string} status
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
 *
 * @param {TestedFile} file
 * @returns {readonly string[]}
 */
function failedTests(file) {
  if (file.status !== 'failed') return []
  const where = relative(repository, file.name)
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return [where]
  return failed.map(
    ({ fullName, failureMessages }) => `${where} › ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
  )
}

/**
 * @typedef {object} ReportedSuite
 * @property {readonly ReportedSuite[]} [suites]
 * @property {readonly { title: string, file: string, tests: readonly { status: string }[] }[]} specs
 *
 * @param {ReportedSuite} suite
 * @returns {readonly string[]}
 */
function wobblingSpecs(suite) {
  const own = suite.specs.flatMap(({ title, file, tests }) => {
    if (tests.some(({ status }) => status === 'unexpected')) return [`${file} › ${title}`]
    const isFlaky = tests.some(({ status }) => status === 'flaky')
    return isFlaky ? [`${file} › ${title} (passed at the second try)`] : []
  })
  return [...own, ...(suite.suites ?? []).flatMap(wobblingSpecs)]
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | null>} null when it was stopped.
 */
function ended(node, args, env) {
  return new Promise((resolve) => {
    // A group of its own, so that the limit also ends what the suite started.
    const child = spawn(node, args, {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...toolsEnvironment(), ...env },
      detached: process.platform !== 'win32',
    })
    const stop = () => {
      if (child.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    }
    const limit = setTimeout(() => {
      process.stderr.write(`Stopped after ${limitMilliseconds / 60_000} minutes.\n`)
      stop()
    }, limitMilliseconds)
    const interrupted = () => {
      stop()
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    process.once('SIGTERM', interrupted)
    child.on('error', (problem) => process.stderr.write(`${problem.message}\n`))
    child.on('close', (exitCode) => {
      clearTimeout(limit)
      process.off('SIGINT', interrupted)
      process.off('SIGTERM', interrupted)
      resolve(exitCode)
    })
  })
}
