import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * For something that comes in the place of the button that started it, and goes again: whoever works by keyboard goes on
 * in it, and afterwards at that button, or at what stands there instead. Nobody who went elsewhere meanwhile is moved.
 */
export function useKeyboardPlace<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null)
  useLayoutEffect(() => {
    const here = place.current
    if (!here) return
    const around = here.parentElement
    const before = document.activeElement
    const isLost = before === document.body || before?.matches(':disabled') === true
    if (isLost) here.focus()
    return () => {
      if (!here.contains(document.activeElement)) return
      // What takes its place stands there only after this.
      setTimeout(() => {
        if (document.activeElement === document.body) nextPlace(before, around)?.focus()
      })
    }
  }, [])
  return place
}

function nextPlace(before: Element | null, around: HTMLElement | null): HTMLElement | null {
  const mayTake = (element: Element | null | undefined): element is HTMLElement =>
    element instanceof HTMLElement && element.isConnected && element.matches('button:enabled')
  if (mayTake(before)) return before
  const button = around?.querySelector('button:enabled')
  return mayTake(button) ? button : document.querySelector('main')
}
