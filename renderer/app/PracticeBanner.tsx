import { IconSchool } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { useWords } from '../words.ts'
import styles from './PracticeBanner.module.css'

export function PracticeBanner(): ReactElement {
  const { say } = useWords()
  return (
    <aside aria-label={say('practice.label.banner')} className={styles['banner']}>
      <span className={styles['words']}>
        <IconSchool aria-hidden size="1.25em" />
        {say('practice.prose.banner')}
      </span>
    </aside>
  )
}
