import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { goingOf, stepBack, withDestination, withMember, type HandOutState } from './handOutState.ts'
import { handOutSteps } from './handoverView.ts'
import { MakeFile } from './MakeFile.tsx'
import { PersonSteps } from './PersonSteps.tsx'
import { StepHeading } from './StepHeading.tsx'
import { WhereTo } from './WhereTo.tsx'
import { WhoGoes } from './WhoGoes.tsx'

interface HandOutProps {
  readonly dossier: Dossier
  readonly state: HandOutState
  readonly onChange: (state: HandOutState) => void
  readonly onStop: () => void
  /** The file was made, or nobody goes. */
  readonly onDone: () => void
}

/** Handing over in five steps; what goes, consent and looking through are a turn for each person apart. */
export function HandOut({ dossier, state, onChange, onStop, onDone }: HandOutProps): ReactElement {
  const { say } = useWords()
  const { step, to, people, at } = state
  const before = state.fileName === null ? stepBack(state) : null
  const person = people[at]
  const isNobody = step === 'makeFile' && goingOf(state).length === 0

  function content(): ReactElement {
    if (to === null || step === 'whereTo' || !person) {
      return (
        <>
          <WhoGoes
            dossier={dossier}
            going={people.map(({ id }) => id)}
            onTick={(id, isGoing) => {
              onChange(withMember(state, id, isGoing))
            }}
          />
          <WhereTo
            chosen={to}
            onChosen={(chosen) => {
              onChange(withDestination(state, chosen))
            }}
          />
        </>
      )
    }
    if (step === 'makeFile') {
      return <MakeFile dossier={dossier} to={to} state={state} onChange={onChange} onDone={onDone} />
    }
    return (
      <PersonSteps
        key={person.id}
        dossier={dossier}
        person={person}
        to={to}
        state={state}
        onChange={onChange}
      />
    )
  }

  return (
    <Panel title={say('handover.label.handOut')}>
      <div className={styles['stack']}>
        {!isNobody && (
          <StepHeading key={`${step} ${String(at)}`}>
            {say('handover.label.step', {
              step: handOutSteps.indexOf(step) + 1,
              of: handOutSteps.length,
              name: say(`handover.label.${step}`),
            })}
          </StepHeading>
        )}
        {content()}
        <div className={styles['buttons']}>
          {before && (
            <Button
              look="quiet"
              onPress={() => {
                onChange(before)
              }}
            >
              {say('handover.action.back')}
            </Button>
          )}
          {state.fileName === null && !isNobody && (
            <Button look="quiet" onPress={onStop}>
              {say('app.action.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
