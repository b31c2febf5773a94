import type { RandomId } from '#shared/domain/fields.ts'

/** 128 random bits, for a goal or step that is made in the window. */
export function newId(): RandomId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as RandomId
}
