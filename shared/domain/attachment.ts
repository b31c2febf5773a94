import { z } from 'zod'
import {
  attachmentKinds,
  attachmentTypes,
  mostAttachmentBytes,
  mostAttachments,
} from './attachmentChoices.ts'
import type { ChangeHistory } from './changeHistory.ts'
import type { Dossier } from './dossier.ts'
import { CalendarDateField, LineField, RandomIdField, type RandomId } from './fields.ts'

/** 32 bytes as 64 lower-case hexadecimal digits. */
const ThirtyTwoBytes = z.custom<string>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))

/**
 * A document that belongs to a dossier. Its bytes lie in a sealed file of their own (`blobs/`), under a random key that
 * stands only here: whoever can't open the dossier can't open the document, and a dossier that gets a new key takes its
 * documents along without touching them.
 */
export const Attachment = z
  .object({
    /** Also the name of its sealed file. */
    id: RandomIdField,
    /** What the person calls it; never taken from the file's name. Empty: the word for its kind. */
    title: LineField,
    kind: z.enum(attachmentKinds),
    type: z.enum(attachmentTypes),
    bytes: z.number().int().min(0).max(mostAttachmentBytes),
    /** Of the document as it was chosen. */
    sha256: ThirtyTwoBytes,
    /** Opens the sealed file. Null in what the window gets: no key ever goes there. */
    key: ThirtyTwoBytes.nullable(),
    addedOn: CalendarDateField,
    /** First name of the worker. */
    addedBy: LineField,
  })
  .readonly()
export type Attachment = z.infer<typeof Attachment>

/** In the order in which they were added. */
export const Attachments = z.array(Attachment).max(mostAttachments).readonly()
export type Attachments = z.infer<typeof Attachments>

export const noAttachments: Attachments = []

const AttachmentWords = Attachment.unwrap().pick({ title: true, kind: true })

/** What the window may change; adding goes past it, because only the office process sees the document. */
export const AttachmentChange = z.discriminatedUnion('change', [
  z
    .object({
      change: z.literal('editAttachment'),
      attachmentId: RandomIdField,
      edit: AttachmentWords.partial().readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('removeAttachment'), attachmentId: RandomIdField }).readonly(),
])
export type AttachmentChange = z.infer<typeof AttachmentChange>

/** The attachments after `change`, or null when the one it speaks of is no longer there. */
export function reviseAttachments(attachments: Attachments, change: AttachmentChange): Attachments | null {
  if (!attachments.some(({ id }) => id === change.attachmentId)) return null
  switch (change.change) {
    case 'editAttachment':
      return attachments.map((attachment) =>
        attachment.id === change.attachmentId
          ? {
              ...attachment,
              title: change.edit.title ?? attachment.title,
              kind: change.edit.kind ?? attachment.kind,
            }
          : attachment,
      )
    case 'removeAttachment':
      return attachments.filter(({ id }) => id !== change.attachmentId)
  }
}

/** The dossier as the window may have it: with every document, without a key. */
export function withoutAttachmentKeys(dossier: Dossier): Dossier {
  return { ...dossier, attachments: dossier.attachments.map((attachment) => ({ ...attachment, key: null })) }
}

/** Documents that the dossier or a way back in its history speaks of: their sealed files must stay. */
export function documentsSpokenOf(kept: {
  readonly dossier: Dossier
  readonly history: ChangeHistory
}): ReadonlySet<RandomId> {
  const lists = [...kept.history.done, ...kept.history.undone].flatMap(({ before }) =>
    before.part === 'attachments' ? [before.value] : [],
  )
  return new Set([kept.dossier.attachments, ...lists].flatMap((list) => list.map(({ id }) => id)))
}
