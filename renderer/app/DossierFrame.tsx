import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react'
import type { ReactElement, ReactNode } from 'react'
import type { DossierView } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Person } from '#shared/domain/person.ts'
import { BelongsWith } from '../features/household/BelongsWith.tsx'
import { BreakGlass } from '../features/support/BreakGlass.tsx'
import { OpenForNow } from '../features/support/OpenForNow.tsx'
import { shortDate } from '../dates.ts'
import { languageNames } from '../languageNames.ts'
import { useTogether } from '../lookingTogether.tsx'
import { GoTo, goTo } from '../navigation.tsx'
import { dossierTabs, type DossierTab } from '../places.ts'
import { Button } from '../ui/Button.tsx'
import { Busy } from '../ui/Busy.tsx'
import { OwnScriptName } from '../ui/OwnScriptName.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { WholeName } from '../ui/WholeName.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWayBack } from '../useWayBack.ts'
import { useWords, type Say } from '../words.ts'
import styles from './DossierFrame.module.css'
import { UnreadableDossier } from './UnreadableDossier.tsx'

interface WithDossierProps {
  readonly id: DossierId
  readonly children: (view: DossierView) => ReactElement
}

/** The dossier, or why it can't be shown. */
export function WithDossier({ id, children }: WithDossierProps): ReactElement {
  const { say } = useWords()
  const { answer: view, failure } = useAnswer('readDossier', { id })
  if (failure?.kind === 'notYourPerson') return <BreakGlass id={id} />
  if (failure) return <UnreadableDossier id={id} failure={failure} />
  if (view?.dossier.id !== id) return <Busy>{say('app.label.loading')}</Busy>
  return children(view)
}

interface DossierFrameProps {
  readonly view: DossierView
  readonly tab: DossierTab
  readonly children: ReactNode
}

/** Whose dossier this is, and its parts; the same on each of them. */
export function DossierFrame({ view, tab, children }: DossierFrameProps): ReactElement {
  const { on: together } = useTogether()
  const { say } = useWords()
  const labels: Readonly<Record<DossierTab, string>> = {
    overview: say('dossier.label.overview'),
    kennismaking: say('dossier.label.intake'),
    firstWeeks: say('dossier.label.firstWeeks'),
    plan: say('dossier.label.plan'),
    papers: say('dossier.label.papers'),
    moments: say('dossier.label.moments'),
    handover: say('dossier.label.handover'),
    log: say('dossier.label.log'),
  }
  return (
    <div className={styles['frame']}>
      <Whose view={view} />
      {view.openUntil !== null && <OpenForNow until={view.openUntil} />}
      <Tabs
        label={say('dossier.label.tabs')}
        selected={tab}
        tabs={dossierTabs
          // Who looked and when is for another moment, unless that is what both came for.
          .filter((value) => !together || value !== 'log' || tab === 'log')
          .map((value) => ({ value, label: labels[value] }))}
        onSelect={(value) => {
          goTo({ screen: 'dossier', id: view.dossier.id, tab: value })
        }}
      >
        {children}
      </Tabs>
    </div>
  )
}

function Whose({ view }: { readonly view: DossierView }): ReactElement {
  const { say, language } = useWords()
  const { on: together } = useTogether()
  const { person, number, finishedOn } = view.dossier
  const name = [person.callName, person.otherNames].filter(Boolean).join(' ')
  return (
    <header className={styles['whose']}>
      <div className={styles['names']}>
        {!together && (
          <GoTo place={{ screen: 'people' }} className={styles['back']}>
            <IconArrowLeft aria-hidden size="1.25em" />
            {say('rail.action.people')}
          </GoTo>
        )}
        <h1 tabIndex={-1} data-screen-title className={styles['name']}>
          <WholeName name={person} />{' '}
          <OwnScriptName
            name={person.nameInOwnScript}
            languages={[...person.speaks, person.paperLanguage]}
            besides={name}
            className={styles['ownScript']}
          />
        </h1>
      </div>
      <WaysBack view={view} />
      <p className={styles['facts']}>
        {facts(person, number, say, language).join(' · ')}
        {finishedOn !== null &&
          ` · ${say('support.label.finishedShort', { date: shortDate(finishedOn, language) })}`}
        <BelongsWith id={view.dossier.id} />
      </p>
    </header>
  )
}

function WaysBack({ view }: { readonly view: DossierView }): ReactElement {
  const { say } = useWords()
  const wayBack = useWayBack()
  const { canUndo, canRedo, dossier } = view
  // Pressed twice is two changes back: these two do not wait for the press before, as other buttons do.
  return (
    <div className={styles['ways']}>
      <Button
        look="quiet"
        icon={<IconArrowBackUp aria-hidden />}
        isDisabled={canUndo === null}
        {...(canUndo === null
          ? {}
          : { label: say('undo.action.undoChange', { change: say(`undo.label.${canUndo}`) }) })}
        onPress={() => {
          void wayBack(dossier.id, 'undo')
        }}
      >
        {say('app.action.undo')}
      </Button>
      <Button
        look="quiet"
        icon={<IconArrowForwardUp aria-hidden />}
        isDisabled={canRedo === null}
        {...(canRedo === null
          ? {}
          : { label: say('undo.action.redoChange', { change: say(`undo.label.${canRedo}`) }) })}
        onPress={() => {
          void wayBack(dossier.id, 'redo')
        }}
      >
        {say('app.action.redo')}
      </Button>
    </div>
  )
}

/** What both want to know before the first word: languages, Dutch, interpreter. */
function facts(person: Person, number: string, say: Say, language: 'nl' | 'en'): readonly string[] {
  const level = {
    unknown: 'Unknown',
    none: 'None',
    little: 'Little',
    everyday: 'Everyday',
    good: 'Good',
  } as const
  const need = { unknown: 'Unknown', yes: 'Yes', no: 'No' } as const
  const interpreter = [say(`person.label.interpreter${need[person.interpreter]}`), person.interpreterWish]
  return [
    ...(person.speaks.length > 0
      ? [say('dossier.label.speaksLine', { languages: languageNames(person.speaks, language) })]
      : []),
    say('dossier.label.dutchLine', { level: say(`person.label.dutch${level[person.dutch]}`) }),
    say('dossier.label.interpreterLine', { answer: interpreter.filter(Boolean).join(', ') }),
    say('dossier.label.number', { number }),
  ]
}
