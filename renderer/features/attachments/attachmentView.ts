import type { Attachment } from '#shared/domain/attachment.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'
import type { Say } from '../../words.ts'

/** What the person calls it, or else what sort of document it is. */
export function attachmentName(say: Say, { title, kind }: Pick<Attachment, 'title' | 'kind'>): string {
  return title.trim() === '' ? say(`attachment.label.${kind}`) : title
}

/** Rounded as people say it: '240 kB', '1,2 MB'. */
export function sizeWords(say: Say, bytes: number, language: 'nl' | 'en'): string {
  if (bytes < 1_000_000) {
    return say('attachment.label.kilobytes', { size: Math.max(1, Math.round(bytes / 1_000)) })
  }
  const size = (bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })
  return say('attachment.label.megabytes', { size })
}

const mediaTypes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const

/** A picture as an address an `<img>` can show under our policy; null for what is no picture to Chromium. */
export function pictureAddress(type: Attachment['type'], base64: string): string | null {
  return type === 'jpeg' || type === 'png' || type === 'webp'
    ? `data:${mediaTypes[type]};base64,${base64}`
    : null
}

/** The words of a plain text. */
export function textIn(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return new TextDecoder('utf-8').decode(bytes)
}

export const typeKeys = {
  pdf: 'attachment.label.pdf',
  jpeg: 'attachment.label.jpeg',
  png: 'attachment.label.png',
  webp: 'attachment.label.webp',
  heic: 'attachment.label.heic',
  text: 'attachment.label.text',
} as const satisfies Record<Attachment['type'], InterfaceKey>
