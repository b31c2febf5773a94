import { setTimeout as pause } from 'node:timers/promises'
import { makeDailyBackup, makePackedBackup } from '../../electron/backup/makeBackup.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'
import { inVault, opened } from '../fixtures/vault/officeInTemp.ts'

/*
 * Makes one backup while it saves, and says when it begins and when it is proved. Started as a process of its own, to
 * be killed: `backupWriter.ts <office> <place> daily|packed <clock>`.
 */
const [office = '', place = '', kind = '', clock = ''] = process.argv.slice(2)

await inVault(office, async (vault) => {
  process.stdout.write('begin\n')
  const over = new AbortController()
  const saving = (async () => {
    for (let save = 0; !over.signal.aborted; save += 1) {
      opened(await vault.save(aDossier(testId(save % 5), { callName: `keer ${String(save)}` })))
      await pause(5)
    }
  })()
  const make = kind === 'daily' ? makeDailyBackup : makePackedBackup
  const made = await make({
    vault,
    isPractice: false,
    series: 1,
    folder: place,
    watch: { signal: over.signal, report: () => undefined },
    now: () => Number(clock),
  })
  over.abort()
  await saving
  process.stdout.write(`proved ${String(opened(made).dossiers)}\n`)
})
