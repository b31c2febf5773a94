import type { ReactElement } from 'react'
import { usePreferences } from '../../preferences.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'

/** When the office locks by itself on this computer; it always does. */
export function LockAfter(): ReactElement {
  const { say } = useWords()
  const { preferences, change } = usePreferences()
  return (
    <Panel title={say('settings.label.lockAfter')}>
      <Choice
        label={say('settings.label.lockAfterMinutes')}
        value={preferences.lockAfterMinutes}
        options={(['5', '10', '20'] as const).map((minutes) => ({
          value: minutes,
          label: say('settings.label.minutes', { count: Number(minutes) }),
        }))}
        onChange={(lockAfterMinutes) => {
          change({ lockAfterMinutes })
        }}
      />
      <p>{say('settings.hint.lockAfter')}</p>
    </Panel>
  )
}
