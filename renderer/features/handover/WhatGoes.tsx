import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { alwaysGoes, isAskedEachTime, type TransferPart } from '#shared/domain/transferParts.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useWords } from '../../words.ts'
import { BothLanguages, PartInBoth, UncheckedHint } from './BothLanguages.tsx'
import styles from './Handover.module.css'
import { partsThere, withTicked } from './handoverView.ts'

interface WhatGoesProps {
  readonly dossier: Dossier
  readonly parts: readonly TransferPart[]
  readonly onChange: (parts: readonly TransferPart[]) => void
  readonly onNext: () => void
}

/** Part by part, in both languages; what is sensitive is never ticked beforehand, and some things can't be ticked. */
export function WhatGoes({ dossier, parts, onChange, onNext }: WhatGoesProps): ReactElement {
  const { say } = useWords()
  const language = dossier.person.paperLanguage
  const there = partsThere(dossier)
  const boxes = (shown: readonly TransferPart[]): ReactElement[] =>
    shown.map((part) => (
      <Checkbox
        key={part}
        isSelected={parts.includes(part)}
        onChange={(isTicked) => {
          onChange(withTicked(parts, part, isTicked, there))
        }}
      >
        <PartInBoth part={part} language={language} />
      </Checkbox>
    ))
  return (
    <div className={styles['stack']}>
      <p>{say('handover.prose.whatGoes', { name: dossier.person.callName })}</p>
      <UncheckedHint language={language} />
      <div className={styles['columns']}>
        <fieldset className={styles['boxes']}>
          <legend>{say('handover.label.goes')}</legend>
          <p className={styles['always']}>
            <PartInBoth part="person" language={language} />
            <span className={styles['soft']}>{say('handover.label.alwaysGoes')}</span>
          </p>
          {boxes(there.filter((part) => !alwaysGoes(part) && !isAskedEachTime(part)))}
        </fieldset>
        <fieldset className={styles['boxes']}>
          <legend>{say('handover.label.goesOnlyIf', { name: dossier.person.callName })}</legend>
          {boxes(there.filter(isAskedEachTime))}
          {there.every((part) => !isAskedEachTime(part)) && (
            <p className={styles['soft']}>{say('handover.prose.nothingSensitive')}</p>
          )}
          <h3>{say('handover.label.neverGoes')}</h3>
          <BothLanguages language={language} lines={['neverTravels', 'missedStay']} />
          <p className={styles['soft']}>{say('handover.prose.alsoStays')}</p>
        </fieldset>
      </div>
      <div>
        <Button look="main" onPress={onNext}>
          {say('handover.action.next')}
        </Button>
      </div>
    </div>
  )
}
