import { useLayoutEffect, useRef } from 'react'
import { useTogether } from '../lookingTogether.tsx'
import type { Place } from '../places.ts'
import { lookedNow, type Looked } from './togetherByItself.ts'

/** Puts looking together on where two people look, before anything of the screen is drawn. */
export function useTogetherByItself(place: Place): void {
  const { on, set } = useTogether()
  const before = useRef<Looked>({ on: false, place: { screen: 'today' }, alone: null })
  useLayoutEffect(() => {
    const { looked, goesOn } = lookedNow(before.current, { on, place })
    before.current = looked
    if (goesOn) set(true)
  }, [on, set, place])
}
