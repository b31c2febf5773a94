import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { useAnswer, useOrder } from '../useAnswer.ts'
import { useSaveDesk } from './Saving.tsx'
import type { Write } from './saveDesk.ts'

export interface KeptText {
  /** As it was kept, also before a lock or a crash; undefined until that is known. */
  readonly value: string | undefined
  readonly change: (value: string) => void
  readonly leave: () => void
  /** It became something, or is not wanted: nothing of it is kept any more. */
  readonly forget: () => void
}

/** Text without a place of its own yet, such as the form for somebody new: sealed as it is typed, until it is forgotten. */
export function useKeptText(
  subject: string,
  label: string,
  /** Whom it is about. */
  about: DossierId | null = null,
): KeptText {
  const desk = useSaveDesk()
  const giveOrder = useOrder()
  const { answer: drafts } = useAnswer('readDrafts', {})
  const typed = useSyncExternalStore(desk.subscribe, () => desk.draftOf(subject))
  const stored = drafts && (drafts.find((draft) => draft.subject === subject)?.text ?? '')
  const path = `/${subject}`
  const write = useCallback<Write>(
    (text) => giveOrder('saveDraft', { subject, text, label, path, about }),
    [giveOrder, subject, label, path, about],
  )
  const leave = useCallback(() => void desk.now(subject), [desk, subject])
  useEffect(() => {
    desk.staysInDrawer(subject)
    return leave
  }, [desk, subject, leave])
  useEffect(() => {
    if (stored !== undefined) desk.arrived(subject, stored)
  }, [desk, subject, stored, typed])
  const change = useCallback(
    (value: string) => {
      desk.later(subject, value, write, label, { path, about })
    },
    [desk, subject, write, label, path, about],
  )
  const forget = useCallback(() => {
    desk.forget(subject)
    void giveOrder('dropDraft', { subject })
  }, [desk, giveOrder, subject])
  return { value: typed ?? stored, change, leave, forget }
}
