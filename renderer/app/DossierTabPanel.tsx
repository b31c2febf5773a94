import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Attachments } from '../features/attachments/Attachments.tsx'
import { FirstWeeksScreen } from '../features/firstWeeks/FirstWeeksScreen.tsx'
import { HouseholdPanel } from '../features/household/HouseholdPanel.tsx'
import { HandoverTab } from '../features/handover/HandoverTab.tsx'
import { AskedConsents } from '../features/kennismaking/AskedConsents.tsx'
import { Kennismaking } from '../features/kennismaking/Kennismaking.tsx'
import { DossierLog } from '../features/log/DossierLog.tsx'
import { MomentsScreen } from '../features/moments/MomentsScreen.tsx'
import { Overview } from '../features/overview/Overview.tsx'
import { Papers } from '../features/papers/Papers.tsx'
import { PlanScreen } from '../features/plan/PlanScreen.tsx'
import { DeskNotes } from '../features/support/DeskNotes.tsx'
import { RoundOff } from '../features/support/RoundOff.tsx'
import { Supporters } from '../features/support/Supporters.tsx'
import { useTogether } from '../lookingTogether.tsx'
import styles from './DossierFrame.module.css'
import type { DossierTab, PaperPrint } from '../places.ts'

interface DossierTabPanelProps {
  readonly tab: DossierTab
  readonly dossier: Dossier
  readonly print: PaperPrint | undefined
}

export function DossierTabPanel({ tab, dossier, print }: DossierTabPanelProps): ReactElement {
  const { on: together } = useTogether()
  switch (tab) {
    case 'overview':
      return (
        <div className={styles['frame']}>
          {!together && <DeskNotes dossier={dossier} />}
          <Overview dossier={dossier}>
            <HouseholdPanel dossier={dossier} />
          </Overview>
          {!together && <Supporters dossier={dossier} />}
          {!together && <RoundOff dossier={dossier} />}
        </div>
      )
    case 'kennismaking':
      return <Kennismaking dossier={dossier} />
    case 'firstWeeks':
      return <FirstWeeksScreen dossier={dossier} />
    case 'plan':
      return <PlanScreen dossier={dossier} />
    case 'papers':
      return (
        <Papers key={print ? `${print.paper} ${print.about ?? ''}` : ''} dossier={dossier} print={print}>
          <AskedConsents dossier={dossier} />
          <Attachments dossier={dossier} />
        </Papers>
      )
    case 'moments':
      return <MomentsScreen dossier={dossier} />
    case 'handover':
      return <HandoverTab dossier={dossier} />
    case 'log':
      return <DossierLog dossier={dossier} />
  }
}
