import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { HandoverConsent } from './HandoverConsent.tsx'
import { agreedTo, handOutSteps, partsAtFirst, type Destination, type HandOutStep } from './handoverView.ts'
import { LookThrough } from './LookThrough.tsx'
import { MakeFile } from './MakeFile.tsx'
import { StepHeading } from './StepHeading.tsx'
import { WhatGoes } from './WhatGoes.tsx'
import { WhereTo } from './WhereTo.tsx'

interface HandOutProps {
  readonly dossier: Dossier
  readonly onDone: () => void
}

/** Handing over in five steps. Until the last one nothing leaves, and stopping changes nothing. */
export function HandOut({ dossier, onDone }: HandOutProps): ReactElement {
  const { say } = useWords()
  const [step, setStep] = useState<HandOutStep>('whereTo')
  const [to, setTo] = useState<Destination | null>(null)
  const [parts, setParts] = useState<readonly TransferPart[]>(() => partsAtFirst(dossier))
  const [isRefused, setRefused] = useState(false)
  const at = handOutSteps.indexOf(step)
  const before = handOutSteps[at - 1]
  const { callName } = dossier.person

  if (isRefused) {
    return (
      <Panel title={say('handover.label.handOut')}>
        <div className={styles['stack']}>
          <Message tone="done" isUrgent>
            {say('handover.prose.refused', { name: callName })}
          </Message>
          <div>
            <Button onPress={onDone}>{say('handover.action.close')}</Button>
          </div>
        </div>
      </Panel>
    )
  }

  function content(): ReactElement {
    if (to === null || step === 'whereTo') {
      return (
        <WhereTo
          chosen={to}
          onChosen={(chosen) => {
            setTo(chosen)
            setStep('whatGoes')
          }}
        />
      )
    }
    if (step === 'whatGoes') {
      return (
        <WhatGoes
          dossier={dossier}
          parts={parts}
          onChange={setParts}
          onNext={() => {
            setStep('consent')
          }}
        />
      )
    }
    // What was agreed to is this office and these parts: a change of either is asked again.
    if (step === 'consent' || !agreedTo(dossier, to.name, parts)) {
      return (
        <HandoverConsent
          dossier={dossier}
          to={to.name}
          parts={parts}
          onSaid={(said) => {
            if (said === 'yes') setStep('lookThrough')
            else setRefused(true)
          }}
        />
      )
    }
    if (step === 'lookThrough') {
      return (
        <LookThrough
          dossier={dossier}
          parts={parts}
          onNext={() => {
            setStep('makeFile')
          }}
        />
      )
    }
    return <MakeFile dossier={dossier} to={to} parts={parts} onDone={onDone} />
  }

  return (
    <Panel title={say('handover.label.handOut')}>
      <div className={styles['stack']}>
        <StepHeading key={step}>
          {say('handover.label.step', {
            step: at + 1,
            of: handOutSteps.length,
            name: say(`handover.label.${step}`),
          })}
        </StepHeading>
        {content()}
        <div className={styles['buttons']}>
          {before !== undefined && (
            <Button
              look="quiet"
              onPress={() => {
                setStep(before)
              }}
            >
              {say('handover.action.back')}
            </Button>
          )}
          <Button look="quiet" onPress={onDone}>
            {say('app.action.cancel')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
