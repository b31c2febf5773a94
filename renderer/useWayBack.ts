import { useCallback } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { useNotices } from './notice.tsx'
import { useSaveDesk } from './saving/Saving.tsx'
import { useOrder } from './useAnswer.ts'
import { useWords } from './words.ts'

/** Undo or redo the last change of a dossier, and say which change that was. */
export function useWayBack(): (id: DossierId, way: 'undo' | 'redo') => Promise<void> {
  const giveOrder = useOrder()
  const desk = useSaveDesk()
  const { show } = useNotices()
  const { say, failure } = useWords()
  return useCallback(
    async (id, way) => {
      // What was typed last is a change too: it must be on the disk before it can be undone.
      await desk.now()
      desk.dropWritten()
      const outcome = await giveOrder(way, { id })
      if (!outcome.ok) {
        show({ text: failure(outcome.failure), tone: 'info', about: id })
        return
      }
      desk.saved(Date.now())
      const change = say(`undo.label.${outcome.value.label}`)
      show({
        text: say(way === 'undo' ? 'undo.success.undone' : 'undo.success.redone', { change }),
        tone: 'done',
        about: id,
      })
    },
    [giveOrder, desk, show, say, failure],
  )
}

/** Says that a dossier was changed, with the way back beside it. */
export function useSayWithWayBack(id: DossierId): (text: string, tone: 'done' | 'info') => void {
  const wayBack = useWayBack()
  const { show } = useNotices()
  const { say } = useWords()
  return (text, tone) => {
    const undo = { label: say('app.action.undo'), take: () => wayBack(id, 'undo') }
    show({ text, tone, about: id, wayBack: undo })
  }
}
