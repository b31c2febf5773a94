import { appendFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Figure, Part, Tell } from './figures.ts'
import { parts } from './parts.ts'

/**
 * `npm run torture`: the long form of what `npm test` does to the vault in short. `--only kill,cut` runs some parts,
 * `--short` the short form, `--json FILE` writes one JSON line for each figure.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, short: { type: 'boolean', default: false } },
})
const wanted = values.only?.split(',') ?? Object.keys(parts)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`)
if (values.json !== undefined) rmSync(values.json, { force: true })

let passed = 0
let failed = 0
for (const [name, part] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue
  for (const figure of await figuresOf(name, part)) {
    console.log(`${figure.verdict === 'bad' ? '✗ ' : ''}${name}, ${figure.name}: ${figure.value}`)
    if (figure.verdict === 'good') passed += 1
    if (figure.verdict === 'bad') failed += 1
    if (values.json !== undefined)
      appendFileSync(values.json, `${JSON.stringify({ part: name, ...figure })}\n`)
  }
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function tellOf(name: string): Tell {
  return (what) => {
    console.log(`… ${name}, ${what}`)
  }
}

/** A part that breaks off is a bad figure: the others still run. */
async function figuresOf(name: string, part: Part): Promise<readonly Figure[]> {
  const started = Date.now()
  const seconds = (): Figure => {
    const value = String(Math.round((Date.now() - started) / 1_000))
    return { name: 'seconds it took', value, verdict: 'told' }
  }
  try {
    return [...(await part(values.short ? 'short' : 'long', tellOf(name))), seconds()]
  } catch (thrown) {
    const value = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    return [{ name: `${name} broke off`, value, verdict: 'bad' }]
  }
}
