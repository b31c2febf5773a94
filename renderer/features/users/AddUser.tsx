import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { fullRoles, restrictedRoles } from '#shared/domain/userRoles.ts'
import { ask } from '../../backend.ts'
import { useNotices } from '../../notice.tsx'
import type { KeptText } from '../../saving/useKeptText.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { canEnd, emptyUser, formOf, textToKeep, userToAdd, type NewUserForm } from './newUser.ts'
import styles from './Users.module.css'

interface AddUserProps {
  /** Words for the first passphrase; others can be asked for. */
  readonly words: string
  /** Where the form is kept while it is filled in. */
  readonly kept: KeptText
  readonly onDone: () => void
}

/** Somebody new: a first name, a task, a last day where there must be one, and a first passphrase. */
export function AddUser({ words, kept, onDone }: AddUserProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [form, setForm] = useState<NewUserForm>({ ...emptyUser, ...formOf(kept.value ?? ''), words })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const set = (change: Partial<NewUserForm>): void => {
    const next = { ...form, ...change }
    setForm(next)
    kept.change(textToKeep(next))
  }

  async function add(): Promise<void> {
    setBusy(true)
    const outcome = await giveOrder('addUser', userToAdd(form))
    setBusy(false)
    setFailure(outcome.ok ? null : outcome.failure)
    if (!outcome.ok) return
    show({ text: say('users.success.added', { name: form.name.trim() }), tone: 'done' })
    onDone()
  }
  async function otherWords(): Promise<void> {
    const made = await ask('suggestPassphrase', {})
    if (made.ok) set({ words: made.value.passphrase })
  }

  return (
    <Form className={styles['form']} onSend={add}>
      <h3>{say('users.label.add')}</h3>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <TextField
        label={say('users.label.name')}
        hint={say('users.hint.name')}
        value={form.name}
        onChange={(name) => {
          set({ name })
        }}
        takesFocus
      />
      <Choice
        label={say('users.label.role')}
        value={form.role}
        isStacked
        options={[...fullRoles, ...restrictedRoles].map((role) => ({
          value: role,
          label: `${say(`users.label.${role}`)}: ${say(mayKeys[role])}`,
        }))}
        onChange={(role) => {
          set({ role })
        }}
      />
      {canEnd(form.role) && (
        <DateField
          label={say('users.label.endsOn')}
          hint={form.role === 'frontDesk' ? say('users.hint.endsOnDesk') : say('users.hint.endsOn')}
          date={form.endsOn}
          kind="future"
          hasMonth
          onDate={(endsOn) => {
            set({ endsOn })
          }}
        />
      )}
      <Choice
        label={say('users.label.passphraseBy')}
        value={form.by}
        isStacked
        options={[
          { value: 'words', label: say('users.label.byWords') },
          { value: 'user', label: say('users.label.byThem') },
        ]}
        onChange={(by) => {
          set({ by })
        }}
      />
      {form.by === 'user' ? (
        <PassphraseField
          label={say('users.label.passphrase')}
          value={form.passphrase}
          onChange={(passphrase) => {
            set({ passphrase })
          }}
          isNew
        />
      ) : (
        <div className={styles['form']}>
          <p id="made-passphrase">{say('users.label.madePassphrase')}</p>
          <output aria-labelledby="made-passphrase" lang="nl" className={styles['words']}>
            {form.words}
          </output>
          <p className={styles['soft']}>{say('users.hint.copyWords')}</p>
          <div>
            <Button onPress={otherWords}>{say('users.action.otherWords')}</Button>
          </div>
        </div>
      )}
      {isBusy ? (
        <Busy>{say('users.hint.slow')}</Busy>
      ) : (
        <div className={styles['buttons']}>
          <Button type="submit" look="main">
            {say('users.action.save')}
          </Button>
          <Button onPress={onDone}>{say('app.action.cancel')}</Button>
        </div>
      )}
    </Form>
  )
}

export const mayKeys = {
  coordinator: 'users.label.mayCoordinator',
  worker: 'users.label.mayWorker',
  frontDesk: 'users.label.mayFrontDesk',
  volunteer: 'users.label.mayVolunteer',
} as const
