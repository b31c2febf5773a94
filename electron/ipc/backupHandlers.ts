import type { Backups } from '../backup/backups.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type BackupNoun = Pick<OfficeHandlers, 'readBackups' | 'chooseBackupPlaceIn' | 'makeBackup' | 'testBackup'>

export function backupHandlers(backups: Backups): BackupNoun {
  return {
    readBackups: () => backups.view(),
    chooseBackupPlaceIn: ({ kind, folder }) => backups.choosePlace(kind, folder),
    makeBackup: ({ kind }) => backups.make(kind),
    testBackup: ({ kind }) => backups.test(kind),
  }
}
