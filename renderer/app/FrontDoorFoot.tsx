import type { ReactElement } from 'react'
import { TextSizeAndLanguage } from '../TextSizeAndLanguage.tsx'
import { useWords } from '../words.ts'
import styles from './FrontDoor.module.css'

export function FrontDoorFoot(): ReactElement {
  const { say } = useWords()
  return (
    <footer className={styles['foot']}>
      <TextSizeAndLanguage isCompact />
      <span>
        {say('settings.label.version', { version: import.meta.env.WEGWIJS_VERSION })} ·{' '}
        {say('app.hint.offline')}
      </span>
    </footer>
  )
}
