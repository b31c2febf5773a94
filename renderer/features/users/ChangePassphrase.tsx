import { useState, type ReactElement } from 'react'
import { useOrder } from '../../useAnswer.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { useWords } from '../../words.ts'
import styles from './Users.module.css'

/** The own passphrase, proved with the one of now. */
export function ChangePassphrase({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const [typed, setTyped] = useState(nothingTyped)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (field: keyof typeof nothingTyped) => (value: string) => {
    setTyped({ ...typed, [field]: value })
  }

  async function change(): Promise<void> {
    if (typed.next !== typed.again) {
      setProblem(say('users.error.differs'))
      return
    }
    setBusy(true)
    const outcome = await giveOrder('changePassphrase', {
      passphrase: typed.current,
      nextPassphrase: typed.next,
    })
    setBusy(false)
    setProblem(outcome.ok ? null : sentence(outcome.failure))
    if (!outcome.ok) return
    setTyped(nothingTyped)
    onChanged()
  }

  return (
    <Form className={styles['form']} onSend={change}>
      {problem !== null && (
        <Message tone="care" isUrgent>
          {problem}
        </Message>
      )}
      <PassphraseField label={say('users.label.current')} value={typed.current} onChange={set('current')} />
      <PassphraseField label={say('users.label.next')} value={typed.next} onChange={set('next')} isNew />
      <PassphraseField label={say('users.label.again')} value={typed.again} onChange={set('again')} isNew />
      {isBusy ? (
        <Busy>{say('users.hint.slow')}</Busy>
      ) : (
        <div>
          <Button type="submit" look="main">
            {say('users.action.change')}
          </Button>
        </div>
      )}
    </Form>
  )
}

const nothingTyped = { current: '', next: '', again: '' }
