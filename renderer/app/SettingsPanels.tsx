import type { ReactElement } from 'react'
import { OtherOffices } from '../features/handover/OtherOffices.tsx'
import { OfficeLog } from '../features/log/OfficeLog.tsx'
import { LockAfter } from '../features/settings/LockAfter.tsx'
import { BackupPanel } from '../features/backup/BackupPanel.tsx'
import { OfficeCheck } from '../features/officeCheck/OfficeCheck.tsx'
import { OfficeOnPaper } from '../features/settings/OfficeOnPaper.tsx'
import { PracticeOffice } from '../features/settings/PracticeOffice.tsx'
import { RecoverySheets } from '../features/recovery/RecoverySheets.tsx'
import { RulesPanel } from '../features/rules/RulesPanel.tsx'
import { ScreenSettings } from '../features/settings/ScreenSettings.tsx'
import { Settings } from '../features/settings/Settings.tsx'
import { OwnPassphrase } from '../features/users/OwnPassphrase.tsx'
import { Users } from '../features/users/Users.tsx'
import { settingsParts, type SettingsPart } from '../places.ts'
import { useOffice } from '../session.ts'
import styles from './SettingsPanels.module.css'

/** Which panels stand on which part of the settings; a part without panels is not shown. */
const panels: Readonly<Record<SettingsPart, readonly (() => ReactElement | null)[]>> = {
  screen: [ScreenSettings, LockAfter],
  office: [OfficeOnPaper, PracticeOffice],
  users: [Users, OwnPassphrase],
  rules: [RulesPanel],
  safety: [BackupPanel, RecoverySheets, OfficeCheck],
  offices: [OtherOffices],
  log: [OfficeLog],
}

/** What everybody did is for who looks after the office; each dossier tells its own part to all who may open it. */
const forCoordinators: ReadonlySet<SettingsPart> = new Set(['log'])

export function SettingsPanels({ part }: { readonly part: SettingsPart }): ReactElement {
  const { user } = useOffice()
  const parts = settingsParts.filter(
    (candidate) =>
      panels[candidate].length > 0 && (!forCoordinators.has(candidate) || user.role === 'coordinator'),
  )
  return (
    <Settings part={part} parts={parts}>
      <div className={styles['panels']}>
        {panels[part].map((Panel) => (
          <Panel key={Panel.name} />
        ))}
      </div>
    </Settings>
  )
}
