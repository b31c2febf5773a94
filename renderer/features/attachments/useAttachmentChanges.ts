import { useCallback } from 'react'
import type { AttachmentChange } from '#shared/domain/attachment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'

export type AttachmentEdit = Extract<AttachmentChange, { change: 'editAttachment' }>['edit']

export interface AttachmentChanges {
  readonly edit: (id: RandomId, edit: AttachmentEdit) => void
  /** For a field that saves itself. */
  readonly write: (id: RandomId, edit: AttachmentEdit) => ReturnType<Write>
  /** At once, with the way back offered. */
  readonly remove: (id: RandomId) => Promise<void>
}

/** The ways in which documents change on the screen, once they are in the dossier. */
export function useAttachmentChanges({ id }: Pick<Dossier, 'id'>): AttachmentChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(id)
  const { say } = useWords()
  return {
    edit: (attachmentId, edit) =>
      void orderAndSay('reviseAttachments', {
        id,
        revision: { change: 'editAttachment', attachmentId, edit },
      }),
    write: useCallback(
      (attachmentId, edit) =>
        giveOrder('reviseAttachments', { id, revision: { change: 'editAttachment', attachmentId, edit } }),
      [giveOrder, id],
    ),
    remove: async (attachmentId) => {
      const revision = { change: 'removeAttachment', attachmentId } as const
      if (!(await orderAndSay('reviseAttachments', { id, revision })).ok) return
      sayWithWayBack(say('undo.success.attachmentRemoved'), 'info')
    },
  }
}
