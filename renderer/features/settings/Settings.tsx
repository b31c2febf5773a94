import type { ReactElement, ReactNode } from 'react'
import { goTo } from '../../navigation.tsx'
import type { SettingsPart } from '../../places.ts'
import { Page } from '../../ui/Panel.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words.ts'

interface SettingsProps {
  readonly part: SettingsPart
  /** The parts that this user has, in their order on the screen. */
  readonly parts: readonly SettingsPart[]
  readonly children: ReactNode
}

export function Settings({ part, parts, children }: SettingsProps): ReactElement {
  const { say } = useWords()
  const labels: Readonly<Record<SettingsPart, string>> = {
    screen: say('settings.label.partScreen'),
    office: say('settings.label.partOffice'),
    users: say('settings.label.partUsers'),
    rules: say('settings.label.partRules'),
    safety: say('settings.label.partSafety'),
    offices: say('settings.label.partOffices'),
    log: say('settings.label.partLog'),
  }
  return (
    <Page title={say('settings.label.title')} lead={say('settings.prose.saved')}>
      <Tabs
        label={say('settings.label.parts')}
        selected={part}
        tabs={parts.map((value) => ({ value, label: labels[value] }))}
        onSelect={(value) => {
          goTo({ screen: 'settings', part: value })
        }}
      >
        {children}
      </Tabs>
    </Page>
  )
}
