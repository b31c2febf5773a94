import { useState, type ReactElement } from 'react'
import type { Answer, Input } from '#shared/contract/contract.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TileChoice } from '../../ui/TileChoice.tsx'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { useWords } from '../../words.ts'
import { problemsOfWayIn, someoneNew, type WayIn } from './newWayIn.ts'
import styles from './Recovery.module.css'

interface NewWayInProps {
  readonly sheets: Input<'recoverOffice'>['sheets']
  readonly coordinators: Answer<'checkSheets'>
  readonly onStop: () => void
}

/** The sheets fit: who are you, and which passphrase opens the office from now on? */
export function NewWayIn({ sheets, coordinators, onStop }: NewWayInProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { open, isOpening, failure } = useOpenOffice()
  const [way, setWay] = useState<WayIn>({
    who: coordinators.length === 1 ? (coordinators[0]?.id ?? someoneNew) : null,
    name: '',
    passphrase: '',
    again: '',
  })
  const [isAsked, setAsked] = useState(false)
  const problems = isAsked ? problemsOfWayIn(way) : {}

  async function enter(): Promise<void> {
    setAsked(true)
    if (isOpening || Object.keys(problemsOfWayIn(way)).length > 0) return
    const user = coordinators.find(({ id }) => id === way.who)?.id ?? null
    await open('recoverOffice', {
      sheets,
      user,
      name: user ? '' : way.name.trim(),
      passphrase: way.passphrase,
    })
  }
  function set(part: keyof WayIn) {
    return (value: string): void => {
      setWay({ ...way, [part]: value })
    }
  }

  return (
    <Form className={styles['stack']} onSend={enter}>
      <Message tone="done" isUrgent>
        {say('recovery.success.sheetsFit')}
      </Message>
      <TileChoice
        label={say('recovery.label.whoAreYou')}
        value={way.who}
        options={[
          ...coordinators.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> })),
          { value: someoneNew, label: say('recovery.label.someoneNew') },
        ]}
        onChange={set('who')}
      />
      {problems.who && <p role="alert">{say(problems.who)}</p>}
      {way.who === someoneNew && (
        <TextField
          label={say('unlock.label.firstName')}
          value={way.name}
          onChange={set('name')}
          problem={problems.name && say(problems.name)}
        />
      )}
      <PassphraseField
        label={say('recovery.label.newPassphrase')}
        hint={say('recovery.hint.newPassphrase')}
        value={way.passphrase}
        onChange={set('passphrase')}
        problem={problems.passphrase && say(problems.passphrase)}
        isNew
        takesFocus={coordinators.length === 1}
      />
      <PassphraseField
        label={say('start.label.passphraseAgain')}
        value={way.again}
        onChange={set('again')}
        problem={problems.again && say(problems.again)}
        isNew
      />
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {isOpening ? (
        <Busy>{say('unlock.hint.slow')}</Busy>
      ) : (
        <div className={styles['buttons']}>
          <Button look="main" type="submit">
            {say('recovery.action.open')}
          </Button>
          <Button onPress={onStop}>{say('app.action.cancel')}</Button>
        </div>
      )}
    </Form>
  )
}
