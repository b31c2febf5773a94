import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { counted, runSuite, saidAgain, withoutFailingOpen, type Suite } from './testSuite.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-reports-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function report(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('what a report counts', () => {
  test('each guard is one test', () => {
    const file = report([
      { name: 'types', passed: true },
      { name: 'eslint', passed: false },
      { name: 'css', passed: true },
    ])
    expect(counted('guards', file, 1)).toEqual({ passed: 2, failed: 1 })
  })

  test('a test file that could not be loaded is a failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ]
    const file = report({ numPassedTests: 1, numFailedTests: 1, testResults })
    expect(counted('vitest', file, 1)).toEqual({ passed: 1, failed: 2 })
  })

  test('an error outside the tests is a failed test; one that passed at the second try is a passed one', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }, errors: [{}] })
    expect(counted('playwright', file, 1)).toEqual({ passed: 7, failed: 2 })
  })

  test('a report that is not there counts nothing', () => {
    expect(counted('vitest', join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 0 })
  })
})

describe('what is said again at the end', () => {
  test('each failed guard and test by its name, with the first line of why', () => {
    const guards = report([
      { name: 'types', passed: true },
      { name: 'eslint', passed: false },
    ])
    const testResults = [
      { name: '/one.test.ts', status: 'failed', assertionResults: [] },
      {
        name: '/two.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'kept', failureMessages: [] },
          { status: 'failed', fullName: 'lost', failureMessages: ['Expected 1\nat here'] },
        ],
      },
    ]
    expect(saidAgain('guards', guards)).toEqual(['eslint'])
    expect(saidAgain('vitest', report({ testResults }))).toEqual([
      expect.stringMatching(/one\.test\.ts$/),
      expect.stringMatching(/two\.test\.ts › lost: Expected 1$/),
    ])
  })

  test('an end-to-end test that needed a second try is named too', () => {
    const specs = [
      { title: 'fine', file: 'a.spec.ts', tests: [{ status: 'expected' }] },
      { title: 'wobbles', file: 'a.spec.ts', tests: [{ status: 'flaky' }] },
    ]
    const deeper = [{ specs: [{ title: 'falls', file: 'b.spec.ts', tests: [{ status: 'unexpected' }] }] }]
    expect(saidAgain('playwright', report({ suites: [{ specs, suites: deeper }] }))).toEqual([
      'a.spec.ts › wobbles (passed at the second try)',
      'b.spec.ts › falls',
    ])
  })
})

describe('a suite never looks better than it was', () => {
  test.each([
    [{ passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    [{ passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    [{ passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    [{ passed: 3, failed: 0 }, null, { passed: 3, failed: 1 }],
    [{ passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ])('%o with exit code %s counts as %o', (tally, exitCode, expected) => {
    expect(withoutFailingOpen(tally, exitCode)).toEqual(expected)
  })

  test('a suite that crashes half-way is a failed test', async () => {
    const suite: Suite = {
      name: 'crashes',
      args: () => ['-e', 'process.kill(process.pid, "SIGKILL")'],
      read: 'vitest',
    }
    expect(await runSuite(process.execPath, suite, folder)).toEqual({
      passed: 0,
      failed: 1,
      names: ['crashes: left no report'],
    })
  })
})
