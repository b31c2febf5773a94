import type { ReactElement, ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children?: ReactNode
  /** Read aloud when there are no words beside the box. */
  readonly label?: string
}

export function Checkbox({ isSelected, onChange, children, label }: CheckboxProps): ReactElement {
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <CheckboxButton className={styles['option'] ?? ''}>
        <span className={styles['box']} aria-hidden>
          {isSelected && (
            <svg viewBox="0 0 24 24" className={styles['tick']}>
              <path d="M4 12.5 9.5 18 20 6.5" />
            </svg>
          )}
        </span>
        {children !== undefined && <span>{children}</span>}
      </CheckboxButton>
    </CheckboxField>
  )
}
