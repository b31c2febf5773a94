import { canaryRun } from './canaryRun.ts'
import { clockJumps } from './clockJumps.ts'
import { eachCall } from './eachCall.ts'
import type { Part } from './figures.ts'
import { fullDisk } from './fullDisk.ts'
import { handoverTorture } from './handoverTorture.ts'
import { killAtRandom } from './killAtRandom.ts'
import { mutations } from './mutations.ts'
import { powerCut } from './powerCut.ts'
import { twoWriters } from './twoWriters.ts'

/** Everything the vault is put through, in the order of the report. */
export const parts: Readonly<Record<string, Part>> = {
  kill: killAtRandom,
  call: eachCall,
  cut: powerCut,
  disk: fullDisk,
  writers: twoWriters,
  clock: clockJumps,
  damage: mutations,
  canary: canaryRun,
  handover: handoverTorture,
}
