import { useEffect, useRef, type ReactElement } from 'react'
import styles from './Handover.module.css'

/** The heading of a step takes the focus, so that the keyboard and the voice go on from here. */
export function StepHeading({ children }: { readonly children: string }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <h3 ref={heading} tabIndex={-1} className={styles['stepHeading']}>
      {children}
    </h3>
  )
}
