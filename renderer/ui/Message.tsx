import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Message.module.css'

export type MessageTone = 'info' | 'done' | 'care'

interface MessageProps {
  readonly tone: MessageTone
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Read aloud at once when it appears; for what stops a person. */
  readonly isUrgent?: boolean
}

/** A message in the flow of the page: it never covers anything and never goes away by itself. */
export function Message({ tone, children, actions, isUrgent = false }: MessageProps): ReactElement {
  return (
    <div className={classes(styles['message'], styles[tone])} {...(isUrgent ? { role: 'alert' } : {})}>
      {icons[tone]}
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}

const icons = {
  info: <IconInfoCircle aria-hidden />,
  done: <IconCircleCheck aria-hidden />,
  care: <IconAlertTriangle aria-hidden />,
} as const
