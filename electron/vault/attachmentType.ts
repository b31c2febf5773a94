import { fileTypeFromBuffer } from 'file-type'
import type { AttachmentType } from '#shared/domain/attachmentChoices.ts'

/** What file-type needs to see of a document's beginning. */
export const tellingBytes = 4_100

/** A letter as plain text is far shorter; all of it is read at once to look for a BSN in it. */
export const mostTextBytes = 1_000_000

/**
 * What a document is by its first bytes; null when it is nothing we keep. The name of a file says nothing: a web page
 * can be called 'brief.pdf'.
 *
 * `start` holds the first `tellingBytes`, or all of a shorter document.
 */
export async function typeOf(start: Uint8Array): Promise<AttachmentType | null> {
  if (start.length === 0) return null
  const found = await fileTypeFromBuffer(start)
  if (found) return known[found.mime] ?? null
  return isPlainText(start, start.length < tellingBytes) ? 'text' : null
}

/** The text of a document of type 'text', or null when it is no text after all: its beginning looked like one. */
export function textOf(whole: Uint8Array): string | null {
  return isPlainText(whole, true) ? new TextDecoder('utf-8').decode(whole) : null
}

const known: Readonly<Record<string, AttachmentType>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
}

/** UTF-8, no control signs, and no beginning of a web page or a drawing, which are text too. */
function isPlainText(bytes: Uint8Array, isWhole: boolean): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
  } catch {
    return false
  }
  // eslint-disable-next-line no-control-regex -- a text has none of these, a program has
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u.test(text) && !/^\s*<[!?a-z]/iu.test(text)
}
