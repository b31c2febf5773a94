import { useState, type ReactElement } from 'react'
import { goTo } from '../../navigation.tsx'
import { useNotices } from '../../notice.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { useWords } from '../../words.ts'
import styles from './FirstStart.module.css'
import { advisedCharacters, emptyOffice, problemsOf, type NewOfficeForm } from './newOffice.ts'

/** Making an office of one's own: a name, a first name, and a passphrase that nobody can look up. */
export function NewOffice({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { say, failure: sentence } = useWords()
  const [form, setForm] = useState<NewOfficeForm>(emptyOffice)
  const [isAsked, setAsked] = useState(false)
  const { open, isOpening, failure } = useOpenOffice()
  const { show, close } = useNotices()
  const problems = isAsked ? problemsOf(form) : []

  function set(field: keyof NewOfficeForm) {
    return (value: string): void => {
      setForm({ ...form, [field]: value })
    }
  }
  function problem(field: keyof NewOfficeForm): string | undefined {
    const found = problems.find((candidate) => candidate.field === field)
    return found && say(found.key)
  }
  async function create(): Promise<void> {
    setAsked(true)
    if (isOpening || problemsOf(form).length > 0) return
    const { name, worker, passphrase } = form
    const refused = await open('createOffice', {
      name: name.trim(),
      worker: worker.trim(),
      phone: '',
      passphrase,
    })
    if (refused === null) offerRecoverySheets()
  }

  /** The last step of making an office; who wants to go on first, goes on. */
  function offerRecoverySheets(): void {
    goTo({ screen: 'settings', part: 'safety' })
    show({
      text: say('recovery.prose.lastStep'),
      tone: 'done',
      wayOn: {
        label: say('recovery.action.later'),
        take: () => {
          close()
          goTo({ screen: 'today' })
        },
      },
    })
  }

  return (
    <Form className={styles['form']} onSend={create}>
      <h1 tabIndex={-1} data-screen-title>
        {say('start.label.newTitle')}
      </h1>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div className={styles['pair']}>
        <TextField
          label={say('start.label.officeName')}
          hint={say('start.hint.officeName')}
          value={form.name}
          onChange={set('name')}
          problem={problem('name')}
          takesFocus
        />
        <TextField
          label={say('start.label.worker')}
          hint={say('start.hint.worker')}
          value={form.worker}
          onChange={set('worker')}
          problem={problem('worker')}
        />
      </div>
      <PassphraseField
        label={say('start.label.passphrase')}
        hint={say('start.hint.passphrase', { count: advisedCharacters })}
        value={form.passphrase}
        onChange={set('passphrase')}
        problem={problem('passphrase')}
        isNew
      />
      <PassphraseField
        label={say('start.label.passphraseAgain')}
        value={form.again}
        onChange={set('again')}
        problem={problem('again')}
        isNew
      />
      <Message tone="info">{say('start.prose.noBackDoor')}</Message>
      {isOpening ? (
        <Busy>{say('start.hint.creating')}</Busy>
      ) : (
        <div className={styles['buttons']}>
          <Button look="main" type="submit">
            {say('start.action.create')}
          </Button>
          <Button onPress={onBack}>{say('app.action.cancel')}</Button>
        </div>
      )}
    </Form>
  )
}
