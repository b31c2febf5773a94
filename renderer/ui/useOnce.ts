import { useRef, type SyntheticEvent } from 'react'

/** Pressed once more while the work is still under way is the same press: on a slow computer people press again. */
export function useOnce(job: () => unknown): () => void {
  const isUnderWay = useRef(false)
  return () => {
    if (isUnderWay.current) return
    const work = job()
    if (!(work instanceof Promise)) return
    isUnderWay.current = true
    void work.finally(() => {
      isUnderWay.current = false
    })
  }
}

/** The same for a form, sent with Enter or with its button. */
export function useSubmit(send: () => Promise<void>): (event: SyntheticEvent) => void {
  const sendOnce = useOnce(send)
  return (event) => {
    event.preventDefault()
    sendOnce()
  }
}
