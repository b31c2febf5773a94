import type { ReactElement, ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import styles from './ToggleTile.module.css'

interface ToggleTileProps {
  readonly icon: ReactElement
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A drawing with its words, large enough to point at together. Pointed at again, it is off. */
export function ToggleTile({ icon, children, isSelected, onChange }: ToggleTileProps): ReactElement {
  return (
    <ToggleButton className={styles['tile'] ?? ''} isSelected={isSelected} onChange={onChange}>
      {isSelected && (
        <svg viewBox="0 0 24 24" className={styles['tick']} aria-hidden>
          <circle cx="12" cy="12" r="11" />
          <path d="M6.5 12.5 10.5 16.5 17.5 8.5" />
        </svg>
      )}
      {icon}
      <span className={styles['words']}>{children}</span>
    </ToggleButton>
  )
}
