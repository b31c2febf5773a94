import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Intake } from '#shared/domain/intake.ts'
import { todayHere } from '../../dates.ts'
import { newId } from '../../newId.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords, type Say } from '../../words.ts'
import styles from './Kennismaking.module.css'
import { useIntakeChanges } from './useIntakeChanges.ts'

type Talk = Intake['talks'][number]
type TalkEdit = Partial<Omit<Talk, 'id'>>

/** When two people sat together, with which interpreter, and whether the person could talk alone. */
export function Talks({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { revise } = useIntakeChanges(dossier)
  const { talks } = dossier.intake
  async function add(): Promise<void> {
    const talk: Talk = { id: newId(), on: todayHere(), interpreter: 'unknown', alone: 'unknown', note: '' }
    await revise({ change: 'addTalk', talk })
  }
  return (
    <Panel
      title={say('intake.label.talks')}
      actions={<Button onPress={add}>{say('intake.action.addTalk')}</Button>}
    >
      <p>{say('intake.prose.aloneRight')}</p>
      {talks.length === 0 && <p className={styles['careful']}>{say('intake.prose.noTalks')}</p>}
      <ul className={styles['subjects']}>
        {[...talks].reverse().map((talk) => (
          <TalkFields key={talk.id} talk={talk} dossier={dossier} />
        ))}
      </ul>
    </Panel>
  )
}

function TalkFields({ talk, dossier }: { readonly talk: Talk; readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const giveOrder = useOrder()
  const { revise, takeAway } = useIntakeChanges(dossier)
  const { id } = dossier
  const edit = useCallback(
    (change: TalkEdit) =>
      giveOrder('reviseIntake', { id, revision: { change: 'editTalk', talkId: talk.id, edit: change } }),
    [giveOrder, id, talk.id],
  )
  const writeDate = useCallback((on: CalendarDate | null) => edit(on === null ? {} : { on }), [edit])
  const writeNote = useCallback((note: string) => edit({ note }), [edit])
  const choose = (change: TalkEdit): void =>
    void revise({ change: 'editTalk', talkId: talk.id, edit: change })
  return (
    <li className={styles['talk']}>
      <SavedDateField
        label={say('intake.label.talkOn')}
        subject={`${id} talk ${talk.id} on`}
        stored={talk.on}
        kind="past"
        write={writeDate}
      />
      <SelectField
        label={say('intake.label.talkInterpreter')}
        value={talk.interpreter}
        options={interpreters(say)}
        onChange={(interpreter) => {
          choose({ interpreter })
        }}
      />
      <SelectField
        label={say('intake.label.talkAlone')}
        value={talk.alone}
        options={[
          { value: 'unknown', label: say('intake.label.aloneUnknown') },
          { value: 'alone', label: say('intake.label.aloneYes') },
          { value: 'offered', label: say('intake.label.aloneOffered') },
        ]}
        onChange={(alone) => {
          choose({ alone })
        }}
      />
      <SavedTextField
        label={say('intake.label.talkNote')}
        subject={`${id} talk ${talk.id} note`}
        stored={talk.note}
        write={writeNote}
        isFreeText
      />
      <div>
        <Button
          look="quiet"
          onPress={() => takeAway({ change: 'removeTalk', talkId: talk.id }, say('undo.label.talkRemoved'))}
        >
          {say('intake.action.removeTalk')}
        </Button>
      </div>
    </li>
  )
}

function interpreters(say: Say): readonly { readonly value: Talk['interpreter']; readonly label: string }[] {
  return [
    { value: 'unknown', label: say('intake.label.interpreterUnknown') },
    { value: 'none', label: say('intake.label.interpreterNone') },
    { value: 'inRoom', label: say('intake.label.interpreterInRoom') },
    { value: 'byPhone', label: say('intake.label.interpreterByPhone') },
    { value: 'friendOrFamily', label: say('intake.label.interpreterFriend') },
  ]
}
