import { useState, type ReactElement } from 'react'
import type { KnownOfficeView } from '#shared/contract/officeIdentities.ts'
import { GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import type { Destination } from './handoverView.ts'

interface WhereToProps {
  readonly chosen: Destination | null
  readonly onChosen: (to: Destination) => void
}

const notKnown = 'words'

/** An office whose number was compared, or one that is not known yet and hears six words by telephone. */
export function WhereTo({ chosen, onChosen }: WhereToProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer, failure } = useAnswer('readHandoverOffices', {})
  const [picked, setPicked] = useState<string | null>(
    chosen === null ? null : chosen.kind === 'office' ? chosen.office : notKnown,
  )
  const [name, setName] = useState(chosen?.kind === 'words' ? chosen.name : '')
  if (!answer && !failure) return <Busy>{say('app.label.loading')}</Busy>
  const known: readonly KnownOfficeView[] = answer?.known ?? []
  const pick = picked ?? known[0]?.id ?? notKnown
  const office = known.find(({ id }) => id === pick)

  return (
    <div className={styles['stack']}>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <Choice
        label={say('handover.label.whichOffice')}
        value={pick}
        isStacked
        onChange={setPicked}
        options={[
          ...known.map(({ id, name: called }) => ({ value: id, label: called })),
          { value: notKnown, label: say('handover.label.officeNotKnown') },
        ]}
      />
      {office?.checked === null && (
        <Message tone="care">
          {say('handover.prose.compareFirst')}{' '}
          <GoTo place={{ screen: 'settings', part: 'offices' }}>{say('handover.action.toOffices')}</GoTo>
        </Message>
      )}
      {pick === notKnown && (
        <>
          <p>{say('handover.prose.sixWords')}</p>
          <TextField label={say('handover.label.officeName')} value={name} onChange={setName} />
        </>
      )}
      <div>
        <Button
          look="main"
          isDisabled={office ? office.checked === null : name.trim() === ''}
          onPress={() => {
            onChosen(
              office
                ? { kind: 'office', office: office.id, name: office.name }
                : { kind: 'words', name: name.trim() },
            )
          }}
        >
          {say('handover.action.next')}
        </Button>
      </div>
    </div>
  )
}
