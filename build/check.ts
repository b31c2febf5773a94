import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * `npm run check`: each guard once, all of them even when an early one refuses, and what each refused at the end.
 * With `--json FILE` the outcome is also written as `[{ name, passed }]`.
 */
const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--build', '--pretty'] },
  { name: 'eslint', command: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'imports',
    command: [
      'depcruise',
      ...['shared', 'electron', 'renderer', 'build', 'test'],
      ...['--config', '.dependency-cruiser.cjs'],
    ],
  },
  { name: 'unused', command: ['knip', '--treat-config-hints-as-errors'] },
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'css', command: ['stylelint', 'renderer/**/*.css', '--max-warnings', '0'] },
]

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

interface Outcome {
  readonly name: string
  readonly passed: boolean
}

const repository = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { json: { type: 'string' } } })

const outcomes = await runTwoAtATime(steps)
if (values.json) writeFileSync(values.json, JSON.stringify(outcomes))
process.exitCode = outcomes.every((outcome) => outcome.passed) ? 0 : 1

/** Two cores, two guards at a time; ESLint is the long one, so it starts in the first pair. */
async function runTwoAtATime(waiting: readonly Step[]): Promise<readonly Outcome[]> {
  const queue = [...waiting]
  const outcomes: Outcome[] = []
  const worker = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) outcomes.push(await run(step))
  }
  await Promise.all([worker(), worker()])
  return waiting.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name))
}

async function run({ name, command: [tool, ...args] }: Step): Promise<Outcome> {
  const started = performance.now()
  const { exitCode, text } = await output(tool, args)
  const passed = exitCode === 0
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  process.stdout.write(`${passed ? 'ok     ' : 'refused'}  ${name.padEnd(11)} ${seconds} s\n`)
  if (!passed) process.stdout.write(`${text.trim()}\n\n`)
  return { name, passed }
}

function output(tool: string, args: readonly string[]): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(`${repository}node_modules/.bin/${tool}`, args, {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    const keep = (chunk: Buffer): void => {
      text += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (problem) => {
      resolve({ exitCode: null, text: problem.message })
    })
    child.on('close', (exitCode) => {
      resolve({ exitCode, text })
    })
  })
}
