import { useState, type ReactElement } from 'react'
import { agreed } from '#shared/domain/consentState.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import {
  extraParts,
  isSensitive,
  needsHealthConsent,
  type ExtraPart,
} from '#shared/domain/intakeQuestions.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import styles from './Kennismaking.module.css'
import { PartName } from './PartName.tsx'
import { useIntakeChanges } from './useIntakeChanges.ts'

/** Subjects that are opened for one person, when they help that person. */
export function MoreSubjects({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say } = useWords()
  const closed = extraParts.filter((part) => dossier.intake.opened[part] === undefined)
  if (closed.length === 0) return null
  return (
    <Panel title={say('intake.label.moreSubjects')}>
      <p>{say('intake.prose.moreSubjects')}</p>
      <ul className={styles['subjects']}>
        {closed.map((part) => (
          <Subject key={part} part={part} dossier={dossier} />
        ))}
      </ul>
    </Panel>
  )
}

interface SubjectProps {
  readonly part: ExtraPart
  readonly dossier: Dossier
}

function Subject({ part, dossier }: SubjectProps): ReactElement {
  const { say } = useWords()
  const { revise } = useIntakeChanges(dossier)
  const [why, setWhy] = useState<string | null>(null)
  const { person, intake } = dossier
  const asksFirst = needsHealthConsent(part) && !agreed(intake.consents, 'health')
  async function open(): Promise<void> {
    if (isSensitive(part) && why === null) setWhy('')
    else await revise({ change: 'openPart', part, why: why ?? '' })
  }
  return (
    <li className={styles['subject']}>
      <div className={styles['subjectName']}>
        <PartName part={part} paperLanguage={person.paperLanguage} />
        {isSensitive(part) && <p className={styles['careful']}>{say('intake.prose.sensitive')}</p>}
        {asksFirst && <p className={styles['careful']}>{say('intake.prose.healthFirst')}</p>}
        {why !== null && (
          <TextField
            label={say('intake.label.why', { name: person.callName })}
            value={why}
            onChange={setWhy}
            onLeave={() => undefined}
            isFreeText
          />
        )}
      </div>
      <Button onPress={open} isDisabled={asksFirst || why?.trim() === ''}>
        {say('intake.action.openExtra', { part: nl.parts[part] })}
      </Button>
    </li>
  )
}
