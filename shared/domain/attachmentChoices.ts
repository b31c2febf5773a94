/** What a document is about, in the office's words. Identity documents are not in the list: we do not keep them. */
export const attachmentKinds = [
  'letter',
  'diploma',
  'certificate',
  'cv',
  'work',
  'housing',
  'photo',
  'other',
] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** What a file is by its first bytes, never by its name. Others are refused: web pages, drawings and Office files can run. */
export const attachmentTypes = ['pdf', 'jpeg', 'png', 'webp', 'heic', 'text'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

/** Of a file as it was chosen. A page scanned at 300 dots per inch is about 1 MB; twenty of them fit. */
export const usualAttachmentBytes = 25_000_000

/** Above this the person has to say that the file may be large; never more than this. */
export const mostAttachmentBytes = 200_000_000

/** How many documents one dossier holds; a fault beyond it, nobody reads so many. */
export const mostAttachments = 500

/** What the window can draw itself. Chromium draws no HEIC, and a PDF would need a viewer. */
export function canBeLookedAt(type: AttachmentType): boolean {
  return type === 'jpeg' || type === 'png' || type === 'webp' || type === 'text'
}
