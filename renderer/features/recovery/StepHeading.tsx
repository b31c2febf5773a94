import { useEffect, useRef, type ReactElement } from 'react'

/** The heading of a step: when the button that led here is gone, the keyboard goes on from here. */
export function StepHeading({ children }: { readonly children: string }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  )
}
