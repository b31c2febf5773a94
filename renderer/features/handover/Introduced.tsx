import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeIntroduction } from '#shared/contract/officeIdentities.ts'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { SafetyNumber } from './SafetyNumber.tsx'

export type CameBy = 'file' | 'scanned'

interface IntroducedProps {
  readonly office: Omit<OfficeIntroduction, 'recipient'>
  readonly cameBy: CameBy
  readonly onDone: () => void
}

type Compared = 'telephone' | 'inPerson' | 'notYet'

/** An office that says who it is. A known name with another number is said aloud, and nobody takes it over in passing. */
export function Introduced({ office, cameBy, onDone }: IntroducedProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { user } = useOffice()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [compared, setCompared] = useState<Compared>('notYet')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { name, fingerprint, standing, known, text } = office
  const isChanged = standing === 'changed'
  // Another number than before counts only for a coordinator who compared it.
  const mayKeep =
    standing !== 'ours' && (!isChanged || (user.role === 'coordinator' && compared !== 'notYet'))

  async function keep(): Promise<void> {
    const kept = await giveOrder('keepOffice', {
      text,
      cameBy,
      checked: compared === 'notYet' ? null : compared,
      replaces: isChanged ? known : null,
    })
    setFailure(kept.ok ? null : kept.failure)
    if (!kept.ok) return
    show({ text: say('handover.success.kept', { office: name }), tone: 'done' })
    onDone()
  }

  return (
    <div className={styles['stack']}>
      <h3>
        <Typed>{name}</Typed>
      </h3>
      <Message tone={isChanged ? 'care' : 'info'} isUrgent={isChanged}>
        {say(`handover.prose.standing_${standing}`, { office: name })}
      </Message>
      {standing !== 'ours' && (
        <>
          <SafetyNumber groups={fingerprint} of={name} />
          <p>{say('handover.prose.compare')}</p>
          <Choice<Compared>
            label={say('handover.label.compared')}
            value={compared}
            isStacked
            onChange={setCompared}
            options={[
              { value: 'notYet', label: say('handover.label.comparedNotYet') },
              { value: 'telephone', label: say('handover.label.comparedTelephone') },
              { value: 'inPerson', label: say('handover.label.comparedInPerson') },
            ]}
          />
        </>
      )}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div className={styles['buttons']}>
        {mayKeep && (
          <Button onPress={keep}>
            {say(isChanged ? 'handover.action.keepNewNumber' : 'handover.action.keepOffice')}
          </Button>
        )}
        <Button look={mayKeep ? 'quiet' : 'plain'} onPress={onDone}>
          {say('app.action.cancel')}
        </Button>
      </div>
    </div>
  )
}
