import type { ReactElement } from 'react'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { useWords } from '../../words.ts'

/** The practice office begins anew; an own office has no such thing. */
export function PracticeOffice(): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const { kind } = useOffice()
  const { open, isOpening, failure } = useOpenOffice()
  const { show } = useNotices()
  async function reset(): Promise<void> {
    if ((await open('resetPracticeOffice', {})) === null) {
      show({ text: say('settings.success.practiceReset'), tone: 'done' })
    }
  }
  if (kind !== 'practice') return null
  return (
    <Panel title={say('settings.label.practice')}>
      <p>{say('settings.hint.resetPractice')}</p>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {isOpening ? (
        <Busy>{say('app.label.loading')}</Busy>
      ) : (
        <div>
          <Button onPress={reset}>{say('settings.action.resetPractice')}</Button>
        </div>
      )}
    </Panel>
  )
}
