import { IconFile } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeIntroduction } from '#shared/contract/officeIdentities.ts'
import { ask } from '../../backend.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { Introduced, type CameBy } from './Introduced.tsx'

/** Meeting an office: its file, or the text of its square. Nothing is kept before the number was looked at. */
export function MeetOffice(): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const [typed, setTyped] = useState('')
  const [met, setMet] = useState<{ readonly office: OfficeIntroduction; readonly cameBy: CameBy } | null>(
    null,
  )
  const [failure, setFailure] = useState<Failure | null>(null)

  async function choose(): Promise<void> {
    const chosen = await giveOrder('chooseOfficeIntroduction', {})
    setFailure(chosen.ok || chosen.failure.kind === 'cancelled' ? null : chosen.failure)
    if (chosen.ok) setMet({ office: chosen.value, cameBy: 'file' })
  }
  async function read(): Promise<void> {
    const introduced = await ask('readOfficeIntroduction', { text: typed })
    setFailure(introduced.ok ? null : introduced.failure)
    if (introduced.ok) setMet({ office: introduced.value, cameBy: 'scanned' })
  }
  function finish(): void {
    setMet(null)
    setTyped('')
    setFailure(null)
  }

  return (
    <Panel title={say('handover.label.meet')}>
      <div className={styles['stack']}>
        {met ? (
          <Introduced office={met.office} cameBy={met.cameBy} onDone={finish} />
        ) : (
          <>
            <p>{say('handover.prose.meet')}</p>
            <div>
              <Button icon={<IconFile aria-hidden />} onPress={choose}>
                {say('handover.action.chooseIntroduction')}
              </Button>
            </div>
            <Form className={styles['stack']} onSend={read}>
              <TextField
                label={say('handover.label.introductionText')}
                hint={say('handover.hint.introductionText')}
                value={typed}
                onChange={setTyped}
              />
              <div>
                <Button type="submit" isDisabled={typed.trim() === ''}>
                  {say('handover.action.readIntroduction')}
                </Button>
              </div>
            </Form>
          </>
        )}
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
      </div>
    </Panel>
  )
}
