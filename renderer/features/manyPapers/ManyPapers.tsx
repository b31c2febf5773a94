import { useState, type ReactElement } from 'react'
import type { ManyPapersMade } from '#shared/contract/paperViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperNames, type PaperName } from '#shared/domain/paperNames.ts'
import type { ManyPeople } from '../../places.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import { ChoosePeople } from './ChoosePeople.tsx'
import { Made } from './Made.tsx'
import styles from './ManyPapers.module.css'
import { peopleOfWeek } from './manyPapersView.ts'

/** One paper for several people at once: each in the own second language, each in a file of its own. */
export function ManyPapers({ who }: { readonly who: ManyPeople }): ReactElement {
  const { say, failure: sentence } = useWords()
  const [paper, setPaper] = useState<PaperName>(who === 'week' ? 'appointmentCard' : 'mijnPlan')
  const [largeLetters, setLargeLetters] = useState(false)
  const [chosen, choose] = useState<readonly RandomId[] | null>(null)
  const [made, setMade] = useState<ManyPapersMade | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const making = useWork('savePapers')
  const { answer: today } = useAnswer('today', {})
  const week = today ? peopleOfWeek(today) : null
  const ids = chosen ?? (who === 'week' ? (week ?? []) : [])

  async function make(): Promise<void> {
    setMade(null)
    const outcome = await making.start({ ids: [...ids], paper, largeLetters })
    setFailure(outcome.ok || outcome.failure.kind === 'cancelled' ? null : outcome.failure)
    if (outcome.ok) setMade(outcome.value)
  }

  return (
    <Page title={say('manyPapers.label.title')} lead={say('manyPapers.prose.lead')}>
      <div className={styles['many']}>
        <Panel>
          <SelectField
            label={say('paper.label.choose')}
            value={paper}
            options={paperNames.map((value) => ({ value, label: say(`paper.label.${value}`) }))}
            onChange={setPaper}
          />
          <Checkbox isSelected={largeLetters} onChange={setLargeLetters}>
            {say('paper.label.largeLetters')}
          </Checkbox>
          {making.running ? (
            <WorkBar
              label={say('manyPapers.label.making')}
              running={making.running}
              onCancel={making.cancel}
            />
          ) : (
            <div>
              <Button look="main" isDisabled={ids.length === 0} onPress={make}>
                {say('manyPapers.action.make', { count: ids.length })}
              </Button>
            </div>
          )}
          <p className={styles['hint']}>
            {say('manyPapers.hint.firstOff')} {say('paper.hint.notEncrypted')} {say('paper.hint.fileName')}
          </p>
          <div role="status">{made && <Made made={made} />}</div>
          {failure && (
            <Message tone="care" isUrgent>
              {sentence(failure)}
            </Message>
          )}
        </Panel>
        <ChoosePeople week={week} ids={ids} onIds={choose} />
      </div>
    </Page>
  )
}
