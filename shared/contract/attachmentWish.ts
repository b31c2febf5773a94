import { z } from 'zod'
import { attachmentKinds } from '#shared/domain/attachmentChoices.ts'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'

/** A document to be chosen in the system's dialog; neither its name nor its place ever comes from the window. */
export const AttachmentWish = z
  .object({
    id: RandomIdField,
    /** Empty: the word for its kind. */
    title: LineField,
    kind: z.enum(attachmentKinds),
    /** The person saw that it is larger than usual. */
    mayBeLarge: z.boolean(),
    /** Said by the person: it is no passport, no identity card, no letter with a BSN. */
    isNoIdentityDocument: z.literal(true),
  })
  .readonly()
export type AttachmentWish = z.infer<typeof AttachmentWish>

/** One document of one dossier. */
export const OneAttachment = z.object({ id: RandomIdField, attachment: RandomIdField }).readonly()
