import { IconLock } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { OfficeDoor } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { PassphraseField } from '../../ui/PassphraseField.tsx'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { WhyClosed } from '../../WhyClosed.tsx'
import { useWords } from '../../words.ts'
import { nameOf, nobodyYet, whoOf } from './comer.ts'
import styles from './Unlock.module.css'
import { useCountdown } from './useCountdown.ts'
import { WhoAreYou } from './WhoAreYou.tsx'
import { WithoutPassphrase } from './WithoutPassphrase.tsx'

interface UnlockProps {
  readonly office: OfficeDoor
  /** To the recovery sheets. */
  readonly onForgotten: () => void
  readonly onRestore: () => void
  readonly onHelp: () => void
}

/** The lock of the own office. A wrong passphrase costs a wait that grows, never anything else. */
export function Unlock({ office, onForgotten, onRestore, onHelp }: UnlockProps): ReactElement {
  const { say } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const [comer, setComer] = useState(nobodyYet)
  const [isAsked, setAsked] = useState(false)
  const { open, isOpening, failure } = useOpenOffice()
  const { seconds, start } = useCountdown()
  const isGone = office.state === 'missing'
  const who = whoOf(office, comer)
  const name = nameOf(office, comer)

  async function unlock(): Promise<void> {
    setEmpty(passphrase === '')
    setAsked(true)
    if ('missing' in who || passphrase === '' || isOpening || seconds > 0) return
    const refused = await open('unlockOffice', { passphrase, ...who })
    if (refused?.kind === 'waitBeforeRetry') start(refused.seconds)
  }

  return (
    <div className={styles['sheet']}>
      <header className={styles['head']}>
        <IconLock aria-hidden className={styles['picture']} stroke={1.5} />
        <div>
          <h1 tabIndex={-1} data-screen-title>
            {office.name ?? say('start.label.ownOffice')}
          </h1>
          <p className={styles['lead']}>{say('unlock.label.title')}</p>
        </div>
      </header>
      <WhyClosed />
      {isGone && <Refusal failure={{ kind: 'officeMissing' }} />}
      {seconds > 0 && (
        <Message tone="info">
          <span role="timer">{say('unlock.error.wait', { count: seconds })}</span>
        </Message>
      )}
      {failure && failure.kind !== 'waitBeforeRetry' && <Refusal failure={failure} />}
      {!isGone && (
        <Form className={styles['form']} onSend={unlock}>
          <WhoAreYou
            office={office}
            comer={comer}
            onChange={setComer}
            problem={isAsked && 'missing' in who ? say(who.missing) : undefined}
          />
          <PassphraseField
            label={
              name === null ? say('unlock.label.passphrase') : say('unlock.label.passphraseOf', { name })
            }
            value={passphrase}
            onChange={setPassphrase}
            problem={isEmpty && passphrase === '' ? say('unlock.error.empty') : undefined}
            takesFocus={office.users.length < 2 && !office.asksName}
          />
          {isOpening ? (
            <Busy>{say('unlock.hint.slow')}</Busy>
          ) : (
            <div className={styles['buttons']}>
              <Button look="main" type="submit" isDisabled={seconds > 0}>
                {say('unlock.action.open')}
              </Button>
              <span className={styles['hint']}>{say('unlock.hint.slow')}</span>
            </div>
          )}
        </Form>
      )}
      <WithoutPassphrase
        isDisabled={isOpening}
        onForgotten={onForgotten}
        onRestore={onRestore}
        onHelp={onHelp}
        onPractice={() => {
          void open('openPracticeOffice', {})
        }}
      />
    </div>
  )
}

function Refusal({ failure }: { readonly failure: Failure }): ReactElement {
  const { failure: sentence } = useWords()
  return (
    <Message tone="care" isUrgent>
      {sentence(failure)}
    </Message>
  )
}
