const shown = 120

/**
 * What a person recognises an unfinished text by: its first words. A form is kept as its fields in JSON, and then these
 * are what was typed in them, in their order.
 */
export function previewOf(text: string): string {
  const words = wordsIn(parsed(text)).join(' · ')
  return words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words
}

function parsed(text: string): unknown {
  if (!text.startsWith('{')) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Somebody typed a curly bracket.
    return text
  }
}

/** Only what has more than one word of choice in it: a kind or a language tag tells nobody anything. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string' && !choices.has(field) ? wordsIn(inner) : [],
  )
}

/** Fields that hold a choice from a list. */
const choices = new Set([
  'kind',
  'state',
  'language',
  'paperLanguage',
  'relation',
  'role',
  'by',
  'what',
  'on',
  'endsOn',
])
