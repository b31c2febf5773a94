import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { backupSpeed } from './backupSpeed.ts'
import { paperSpeed } from './paperSpeed.ts'
import { report, type Figure, type Ratio } from './ratio.ts'
import { storeSpeed } from './storeSpeed.ts'
import { windowReady } from './windowReady.ts'

/**
 * `npm run bench`: ratios measured side by side in one run, after `npm run build`. `--only window,paper,store,backup` runs some of
 * them, `--large` the store with 50,000 cases too; `--json FILE` writes one JSON line each, so that two runs can be compared.
 * Nothing here fails for being slow.
 */
const benches = {
  window: windowReady,
  paper: paperSpeed,
  store: storeSpeed,
  backup: backupSpeed,
} as const satisfies Record<
  string,
  (options: { readonly large: boolean }) => Promise<readonly (Ratio | Figure)[]>
>

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, large: { type: 'boolean', default: false } },
})
const wanted = values.only?.split(',') ?? Object.keys(benches)

if (values.json !== undefined) rmSync(values.json, { force: true })
for (const [name, bench] of Object.entries(benches)) {
  if (!wanted.includes(name)) continue
  for (const ratio of await bench({ large: values.large })) report(ratio, values.json)
}
