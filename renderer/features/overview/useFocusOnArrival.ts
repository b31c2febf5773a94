import { useEffect, useRef, type RefObject } from 'react'

/** The button that led here is gone; keys go on from the top of what came in its place. */
export function useFocusOnArrival(isWanted: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isWanted) place.current?.focus()
  }, [isWanted])
  return place
}
