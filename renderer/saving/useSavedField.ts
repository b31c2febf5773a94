import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { useSaveDesk } from './Saving.tsx'
import type { Write } from './saveDesk.ts'

export interface SavedField {
  /** What was typed last, on the disk or not yet. */
  readonly value: string
  readonly failure: Failure | undefined
  readonly change: (value: string) => void
  readonly leave: () => void
}

/**
 * A field that saves itself: a moment after the last key, on leaving it, and when its screen goes away. `label` is what
 * the field is called on the screen: with it, text that could not be saved is offered after the next opening.
 */
export function useSavedField(subject: string, stored: string, write: Write, label?: string): SavedField {
  const desk = useSaveDesk()
  const draft = useSyncExternalStore(desk.subscribe, () => desk.draftOf(subject))
  const failure = useSyncExternalStore(desk.subscribe, () => desk.failureOf(subject))
  const brought = useSyncExternalStore(desk.subscribe, () => desk.broughtFor(subject))
  const leave = useCallback(() => void desk.now(subject), [desk, subject])
  useEffect(() => {
    // What was written before this screen appeared is in its answer.
    desk.arrived(subject)
    return leave
  }, [desk, subject, leave])
  useEffect(() => {
    desk.arrived(subject, stored)
  }, [desk, subject, stored, draft])
  const change = useCallback(
    (value: string) => {
      desk.later(subject, value, write, label)
    },
    [desk, subject, write, label],
  )
  useEffect(() => {
    if (brought !== undefined) change(brought)
  }, [brought, change])
  return { value: draft ?? brought ?? stored, failure, change, leave }
}
