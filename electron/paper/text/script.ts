/** A writing system with the tag HarfBuzz knows it by (ISO 15924). */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Devanagari}/u, 'Deva'],
]

/**
 * The script of each UTF-16 unit. Digits, spaces and marks belong to no script: they take the one before them, or the
 * first one after them at the beginning.
 */
export function scriptsOf(text: string): readonly string[] {
  const found: (string | null)[] = []
  for (const character of text) {
    const script = ownScript(character)
    found.push(script)
    if (character.length > 1) found.push(script)
  }
  let current = found.find((script) => script !== null) ?? 'Zyyy'
  return found.map((script) => (current = script ?? current))
}

const known = new Map<string, string | null>()

function ownScript(character: string): string | null {
  let script = known.get(character)
  if (script === undefined) {
    script = findScript(character)
    known.set(character, script)
  }
  return script
}

function findScript(character: string): string | null {
  if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(character)) return null
  return scripts.find(([pattern]) => pattern.test(character))?.[1] ?? 'Zyyy'
}
