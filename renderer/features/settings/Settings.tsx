import type { ReactElement } from 'react'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { TextSizeAndLanguage } from '../../TextSizeAndLanguage.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { useWords } from '../../words.ts'
import { OfficeOnPaper } from './OfficeOnPaper.tsx'

export function Settings(): ReactElement {
  const { say } = useWords()
  const { kind } = useOffice()
  return (
    <Page title={say('settings.label.title')} lead={say('settings.prose.saved')}>
      <Panel title={say('settings.label.screen')}>
        <TextSizeAndLanguage />
        <p>{say('settings.hint.language')}</p>
      </Panel>
      <OfficeOnPaper />
      {kind === 'practice' && <PracticeOffice />}
    </Page>
  )
}

function PracticeOffice(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { open, isOpening, failure } = useOpenOffice()
  const { show } = useNotices()
  async function reset(): Promise<void> {
    if ((await open('resetPracticeOffice', {})) === null) {
      show({ text: say('settings.success.practiceReset'), tone: 'done' })
    }
  }
  return (
    <Panel title={say('settings.label.practice')}>
      <p>{say('settings.hint.resetPractice')}</p>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {isOpening ? (
        <Busy>{say('app.label.loading')}</Busy>
      ) : (
        <div>
          <Button onPress={() => void reset()}>{say('settings.action.resetPractice')}</Button>
        </div>
      )}
    </Panel>
  )
}
