import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { names } from './names.ts'
import { paperSpeed } from './paperSpeed.ts'
import { report, type Ratio } from './ratio.ts'
import { texts } from './texts.ts'
import { unlockToList } from './unlockToList.ts'
import { windowReady } from './windowReady.ts'

/**
 * `npm run bench`: ratios measured side by side in one run, after `npm run build`. `--only window,paper,unlock,names,texts` runs some of them;
 * `--json FILE` writes one JSON line each, so that two runs can be compared. Nothing here fails for being slow.
 */
const benches = {
  window: windowReady,
  paper: paperSpeed,
  unlock: unlockToList,
  names,
  texts,
} as const satisfies Record<string, () => Promise<readonly Ratio[]>>

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? Object.keys(benches)

if (values.json !== undefined) rmSync(values.json, { force: true })
for (const [name, bench] of Object.entries(benches)) {
  if (!wanted.includes(name)) continue
  for (const ratio of await bench()) report(ratio, values.json)
}
