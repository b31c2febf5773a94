import type { ReactElement } from 'react'
import styles from './Busy.module.css'

/** Something takes a moment; says what. */
export function Busy({ children }: { readonly children: string }): ReactElement {
  return (
    <p role="status" className={styles['busy']}>
      <span className={styles['dots']} aria-hidden>
        <span />
        <span />
        <span />
      </span>
      {children}
    </p>
  )
}
