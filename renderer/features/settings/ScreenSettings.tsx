import type { ReactElement } from 'react'
import { TextSizeAndLanguage } from '../../TextSizeAndLanguage.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'

export function ScreenSettings(): ReactElement {
  const { say } = useWords()
  return (
    <Panel title={say('settings.label.screen')}>
      <TextSizeAndLanguage />
      <p>{say('settings.hint.language')}</p>
    </Panel>
  )
}
