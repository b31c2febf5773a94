import { createContext, type ReactElement, type ReactNode, type Ref } from 'react'
import { useOnce } from './useOnce.ts'

/** That what was filled in is being sent; the button that sends it shows it. */
export const Sending = createContext(false)

interface FormProps {
  readonly children: ReactNode
  /** With Enter in a field or with the form's button; while the promise it gives is pending, once more does nothing. */
  readonly onSend: () => unknown
  readonly className?: string | undefined
  readonly labelledBy?: string
  readonly ref?: Ref<HTMLFormElement>
}

/** What is missing is said by our own sentences, never by the engine's balloons. */
export function Form({ children, onSend, className, labelledBy, ref }: FormProps): ReactElement {
  const [send, isSending] = useOnce(onSend)
  return (
    <form
      ref={ref}
      className={className}
      aria-labelledby={labelledBy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Sending value={isSending}>{children}</Sending>
    </form>
  )
}
