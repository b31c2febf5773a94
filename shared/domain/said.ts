import type { Said } from './planAround.ts'

/** True when there are words, in any language. */
export function isSaid({ ownWords, inDutch }: Said): boolean {
  return ownWords.text.trim() !== '' || inDutch.trim() !== ''
}
