import type { ReactElement } from 'react'
import styles from './RadioDot.module.css'

/** Stands directly in the button of a choice, and is filled when that one is chosen. */
export function RadioDot(): ReactElement {
  return <span className={styles['dot']} aria-hidden />
}
