import { IconFile } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import { ArrivedPeople } from './ArrivedPeople.tsx'
import { ArrivedReceipt } from './ArrivedReceipt.tsx'
import styles from './Handover.module.css'
import { LastTaken } from './LastTaken.tsx'

/** A file of another office: chosen, proved, looked at, and taken in only at the last button. */
export function TakeIn(): ReactElement {
  const { say } = useWords()
  const { answer: arrived } = useAnswer('readArrived', {})
  return (
    <Page title={say('handover.label.takeIn')} lead={say('handover.prose.nothingYet')}>
      {!arrived && (
        <>
          <ChooseFile />
          <LastTaken />
        </>
      )}
      {arrived?.kind === 'people' && <ArrivedPeople key={arrived.bundle} arrived={arrived} />}
      {arrived?.kind === 'receipt' && <ArrivedReceipt key={arrived.bundle} arrived={arrived} />}
    </Page>
  )
}

function ChooseFile(): ReactElement {
  const { say, failure: sentence } = useWords()
  const opening = useWork('openHandover')
  const openingWithWords = useWork('openHandoverWithWords')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [asksWords, setAsksWords] = useState(false)
  const [words, setWords] = useState('')
  const running = opening.running ?? openingWithWords.running

  async function choose(): Promise<void> {
    const opened = await opening.start({})
    const needsWords = !opened.ok && opened.failure.kind === 'handoverWordsNeeded'
    setAsksWords(needsWords)
    setFailure(opened.ok || needsWords || opened.failure.kind === 'cancelled' ? null : opened.failure)
  }
  async function openWithWords(): Promise<void> {
    const opened = await openingWithWords.start({ words })
    setFailure(opened.ok || opened.failure.kind === 'cancelled' ? null : opened.failure)
  }
  return (
    <Panel title={say('handover.label.chooseFile')}>
      <div className={styles['stack']}>
        <div>
          <Button look="main" icon={<IconFile aria-hidden />} isDisabled={running !== null} onPress={choose}>
            {say('handover.action.chooseFile')}
          </Button>
        </div>
        {running && (
          <WorkBar
            label={say('handover.label.opening')}
            running={running}
            onCancel={opening.running ? opening.cancel : openingWithWords.cancel}
          />
        )}
        {asksWords && (
          <Form className={styles['stack']} onSend={openWithWords}>
            <p>{say('handover.prose.wordsNeeded')}</p>
            <TextField label={say('handover.label.words')} value={words} onChange={setWords} takesFocus />
            <div>
              <Button type="submit" isDisabled={words.trim() === '' || running !== null}>
                {say('handover.action.open')}
              </Button>
            </div>
          </Form>
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
