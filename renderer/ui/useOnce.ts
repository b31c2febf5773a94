import { useRef, useState } from 'react'

/**
 * Pressed once more while the work is still under way is the same press: on a slow computer people press again.
 * Whoever draws what is pressed shows that it waits.
 */
export function useOnce(job: () => unknown): readonly [press: () => void, isUnderWay: boolean] {
  const isHeld = useRef(false)
  const [isUnderWay, setUnderWay] = useState(false)
  function hold(isNow: boolean): void {
    isHeld.current = isNow
    setUnderWay(isNow)
  }
  return [
    () => {
      if (isHeld.current) return
      const work = job()
      if (!(work instanceof Promise)) return
      hold(true)
      void work.finally(() => {
        hold(false)
      })
    },
    isUnderWay,
  ]
}
