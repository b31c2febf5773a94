import type { ReactElement, ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as Group } from 'react-aria-components/Tabs'
import styles from './Tabs.module.css'

interface TabsProps<Value extends string> {
  readonly label: string
  readonly selected: Value
  readonly tabs: readonly { readonly value: Value; readonly label: string }[]
  readonly onSelect: (value: Value) => void
  /** The panel of the selected tab. */
  readonly children: ReactNode
}

export function Tabs<Value extends string>(props: TabsProps<Value>): ReactElement {
  const { label, selected, tabs, onSelect, children } = props
  return (
    <Group
      className={styles['group'] ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((candidate) => candidate.value === key)
        if (tab && tab.value !== selected) onSelect(tab.value)
      }}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.value} id={tab.value} className={styles['tab'] ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} id={selected} className={styles['panel'] ?? ''}>
        {children}
      </TabPanel>
    </Group>
  )
}
