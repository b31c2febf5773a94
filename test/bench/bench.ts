import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { names } from './names.ts'
import { backupSpeed } from './backupSpeed.ts'
import { handoverSpeed } from './handoverSpeed.ts'
import { paperSpeed } from './paperSpeed.ts'
import { report, type Figure, type Ratio } from './ratio.ts'
import { storeSpeed } from './storeSpeed.ts'
import { texts } from './texts.ts'
import { windowReady } from './windowReady.ts'

/**
 * `npm run bench`: ratios measured side by side in one run, after `npm run build`. `--only` takes some of `window`,
 * `paper`, `store`, `backup`, `handover`, `names` and `texts`; `--cases 100,10000` chooses the sizes of the office, `--large` adds
 * 50,000; `--json FILE` writes one JSON line each, so
 * that two runs can be compared. Nothing here fails for being slow.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    cases: { type: 'string', default: '100,1000,10000' },
    large: { type: 'boolean', default: false },
  },
})
const sizes = [...values.cases.split(',').map(Number), ...(values.large ? [50_000] : [])]

const benches: Readonly<Record<string, () => AsyncIterable<Ratio | Figure>>> = {
  window: () => oneByOne(windowReady()),
  paper: () => oneByOne(paperSpeed()),
  store: () => storeSpeed(sizes),
  backup: () => backupSpeed(sizes),
  handover: () => handoverSpeed(),
  names: () => oneByOne(names()),
  texts: () => oneByOne(texts()),
}
const wanted = values.only?.split(',') ?? Object.keys(benches)

if (values.json !== undefined) rmSync(values.json, { force: true })
for (const [name, bench] of Object.entries(benches)) {
  if (!wanted.includes(name)) continue
  for await (const line of bench()) report(line, values.json)
}

async function* oneByOne(lines: Promise<readonly Ratio[]>): AsyncGenerator<Ratio, void> {
  yield* await lines
}
