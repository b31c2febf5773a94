import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { HandoverConsent } from './HandoverConsent.tsx'
import { nextPerson, withParts, withSaid, type Going, type HandOutState } from './handOutState.ts'
import { agreedTo, partsAtFirst, type Destination } from './handoverView.ts'
import { LookThrough } from './LookThrough.tsx'
import { WhatGoes } from './WhatGoes.tsx'

interface PersonStepsProps {
  /** From whose dossier it is done. */
  readonly dossier: Dossier
  readonly person: Going
  readonly to: Destination
  readonly state: HandOutState
  readonly onChange: (state: HandOutState) => void
}

/** What goes, the answer, and looking through, of one person: each of a household apart, with the own file. */
export function PersonSteps({ dossier, person, to, state, onChange }: PersonStepsProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const isOther = person.id !== dossier.id
  const { answer, failure } = useAnswer('readDossier', { id: person.id })
  const whose = isOther ? (answer?.dossier.id === person.id ? answer.dossier : null) : dossier
  if (failure && isOther) {
    return (
      <>
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
        <NotNow state={state} onChange={onChange} />
      </>
    )
  }
  if (!whose) return <Busy>{say('app.label.loading')}</Busy>
  const parts = person.parts ?? partsAtFirst(whose)
  return (
    <>
      {state.people.length > 1 && (
        <p className={styles['turn']}>
          {say('handover.label.turn', {
            name: whose.person.callName,
            at: state.at + 1,
            of: state.people.length,
          })}
        </p>
      )}
      {stepOf(whose, parts)}
      {state.people.length > 1 && <NotNow state={state} onChange={onChange} />}
    </>
  )

  function stepOf(asked: Dossier, goes: typeof parts): ReactElement {
    if (state.step === 'whatGoes') {
      return (
        <WhatGoes
          dossier={asked}
          parts={goes}
          onChange={(changed) => {
            onChange(withParts(state, changed))
          }}
          onNext={() => {
            onChange({ ...state, step: 'consent' })
          }}
        />
      )
    }
    // What was agreed to is this office and these parts: a change of either is asked again.
    if (state.step === 'consent' || person.said !== 'yes' || !agreedTo(asked, to.name, goes)) {
      return (
        <HandoverConsent
          dossier={asked}
          to={to.name}
          parts={goes}
          onSaid={(said) => {
            onChange(withSaid(state, goes, said))
          }}
        />
      )
    }
    return (
      <LookThrough
        dossier={asked}
        parts={goes}
        onNext={() => {
          onChange(nextPerson(state))
        }}
      />
    )
  }
}

/** Whoever is not here, or wants to think about it, does not go; nothing is written down about it. */
function NotNow({ state, onChange }: Pick<PersonStepsProps, 'state' | 'onChange'>): ReactElement {
  const { say } = useWords()
  return (
    <div>
      <Button
        onPress={() => {
          onChange(withSaid(state, state.people[state.at]?.parts ?? [], 'later'))
        }}
      >
        {say('handover.action.notNow')}
      </Button>
    </div>
  )
}
