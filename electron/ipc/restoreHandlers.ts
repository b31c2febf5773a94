import { ok } from '#shared/result.ts'
import type { Restorer } from '../backup/restorer.ts'
import type { Workshop } from '../work.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type RestoreNoun = Pick<
  OfficeHandlers,
  'findBackupsIn' | 'previewRestore' | 'restoreLocked' | 'restoreBackup' | 'dropRestore'
>

export function restoreHandlers(restorer: Restorer, workshop: Workshop): RestoreNoun {
  return {
    findBackupsIn: ({ folder }) => restorer.find(folder),
    previewRestore: ({ backup, passphrase }) =>
      workshop.run('previewRestore', (hands) => restorer.preview(backup, passphrase, hands)),
    restoreLocked: ({ backup }) =>
      workshop.run('restoreLocked', (hands) => restorer.putBackLocked(backup, hands)),
    restoreBackup: () => workshop.run('restoreBackup', () => restorer.confirm()),
    async dropRestore() {
      await restorer.drop()
      return ok({})
    },
  }
}
