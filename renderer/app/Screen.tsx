import type { ReactElement } from 'react'
import { LastBackup } from '../features/backup/LastBackup.tsx'
import { TakeIn } from '../features/handover/TakeIn.tsx'
import { Help } from '../features/help/Help.tsx'
import { Question } from '../features/kennismaking/Question.tsx'
import { ManyPapers } from '../features/manyPapers/ManyPapers.tsx'
import { NewPerson } from '../features/newPerson/NewPerson.tsx'
import { People } from '../features/people/People.tsx'
import { RecoveryLine } from '../features/recovery/RecoveryLine.tsx'
import { RulesLine } from '../features/rules/RulesLine.tsx'
import { Today } from '../features/today/Today.tsx'
import type { Place } from '../places.ts'
import { DossierFrame, WithDossier } from './DossierFrame.tsx'
import { DossierTabPanel } from './DossierTabPanel.tsx'
import { SettingsPanels } from './SettingsPanels.tsx'

/** Which screen stands at which place. */
export function Screen({ place }: { readonly place: Place }): ReactElement {
  switch (place.screen) {
    case 'today':
      return (
        <Today>
          <RecoveryLine />
          <RulesLine />
          <LastBackup />
        </Today>
      )
    case 'people':
      return <People />
    case 'manyPapers':
      return <ManyPapers key={place.who} who={place.who} />
    case 'newPerson':
      return <NewPerson key={place.household ?? ''} household={place.household} />
    case 'takeIn':
      return <TakeIn />
    case 'settings':
      return <SettingsPanels part={place.part} />
    case 'help':
      return <Help />
    case 'dossier':
      return (
        <WithDossier key={place.id} id={place.id}>
          {(view) => (
            <DossierFrame view={view} tab={place.tab}>
              <DossierTabPanel tab={place.tab} dossier={view.dossier} print={place.print} />
            </DossierFrame>
          )}
        </WithDossier>
      )
    case 'question':
      return (
        <WithDossier key={place.id} id={place.id}>
          {({ dossier }) => <Question key={place.question} dossier={dossier} question={place.question} />}
        </WithDossier>
      )
  }
}
