import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { glassReasons, type GlassReason } from '#shared/domain/glassReasons.ts'
import { GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TileChoice } from '../../ui/TileChoice.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Support.module.css'

/** A colleague's dossier: first the reason, which stays in it, and then half an hour. */
export function BreakGlass({ id }: { readonly id: DossierId }): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const [reason, setReason] = useState<GlassReason | null>(null)
  const [inOwnWords, setInOwnWords] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function open(): Promise<void> {
    setAsked(true)
    if (reason === null) return
    const outcome = await giveOrder('breakGlass', { id, reason, inOwnWords: inOwnWords.trim() })
    setFailure(outcome.ok ? null : outcome.failure)
  }

  return (
    <Page title={say('support.label.title')}>
      <Panel>
        <Form className={styles['form']} onSend={open}>
          <p>{say('support.prose.glass')}</p>
          {failure && (
            <Message tone="care" isUrgent>
              {sentence(failure)}
            </Message>
          )}
          {isAsked && reason === null && (
            <Message tone="info" isUrgent>
              {say('support.error.reasonEmpty')}
            </Message>
          )}
          <TileChoice
            label={say('support.label.reason')}
            value={reason}
            options={glassReasons.map((value) => ({ value, label: say(`support.label.${value}`) }))}
            onChange={setReason}
          />
          <TextField
            label={say('support.label.inOwnWords')}
            hint={say('support.hint.inOwnWords')}
            value={inOwnWords}
            onChange={setInOwnWords}
            rows="several"
            anyScript
          />
          <div>
            <Button type="submit" look="main">
              {say('support.action.open')}
            </Button>
          </div>
        </Form>
      </Panel>
      <GoTo place={{ screen: 'people' }}>
        {say('app.action.backTo', { place: say('rail.action.people') })}
      </GoTo>
    </Page>
  )
}
