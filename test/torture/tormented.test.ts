import { canaryRun } from './canaryRun.ts'
import { clockJumps } from './clockJumps.ts'
import { fullDisk } from './fullDisk.ts'
import { mutations } from './mutations.ts'
import { shortForm } from './shortForm.ts'
import { twoWriters } from './twoWriters.ts'

shortForm('full and read-only disks are said, lose nothing, and take saves again afterwards', fullDisk)
shortForm('of programs that want one office at the same time one gets it', twoWriters)
shortForm('clocks that jump by years lose nothing and lock nobody out', clockJumps)
shortForm('one damaged file costs at most one dossier, and nothing is silently wrong', mutations)
shortForm('no word of a working day stands readable anywhere on the disk', canaryRun)
