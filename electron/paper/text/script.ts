import { remembered } from './remembered.ts'

/** A writing system with the tag HarfBuzz knows it by (ISO 15924). */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Devanagari}/u, 'Deva'],
]

const known = new Map<string, string | null>()

/** Of a letter with its marks; null when it belongs to no script. */
export function scriptOf(letter: string): string | null {
  for (const character of letter) {
    const script = remembered(known, character, () => ownScript(character))
    if (script !== null) return script
  }
  return null
}

export function firstScript(text: string): string {
  return scriptOf(text) ?? 'Zyyy'
}

function ownScript(character: string): string | null {
  if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(character)) return null
  return scripts.find(([pattern]) => pattern.test(character))?.[1] ?? 'Zyyy'
}
