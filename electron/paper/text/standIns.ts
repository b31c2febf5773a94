/**
 * Symbols that no font of ours has, each with a character that looks and means much the same: the second is what is seen, the
 * first stays what is found, copied and read aloud. Word's corrections and bullets make them, and the symbol picker. What
 * Unicode shows as an emoji of its own accord is not among them: it is refused.
 */
const alike: readonly (readonly [drawn: string, symbols: string])[] = [
  ['√', '✓✔☑'],
  ['×', '✗✘✕✖☒'],
  ['□', '☐◻❏❐❑❒'],
  ['■', '◼'],
  ['→', '➔➙➛➜➝➞➡⇒⇨⟶⟹'],
  ['←', '⇐⇦⟵⟸'],
  ['↔', '⇔⟷⟺'],
  ['►', '▶▸➢➣➤'],
  ['◄', '◀◂'],
  ['●', '★'],
  ['○', '☆'],
  ['♦', '◆❖'],
  ['◊', '◇'],
  ['♥', '♡❤'],
  ['≈', '≃≅'],
  ['~', '∼'],
  ['!', '⚠'],
  ['℡', '☎☏✆'],
  ...Array.from('①②③④⑤⑥⑦⑧⑨', (circled, at) => [String(at + 1), circled] as const),
  ...Array.from('❶❷❸❹❺❻❼❽❾', (circled, at) => [String(at + 1), circled] as const),
]

const drawnFor: ReadonlyMap<string, string> = new Map(
  alike.flatMap(([drawn, symbols]) => Array.from(symbols, (symbol) => [symbol, drawn] as const)),
)
const anySymbol = new RegExp(`[${[...drawnFor.keys()].join('')}]`, 'gu')

/** The text with a stand-in for each symbol that has one; as long as it was. */
export function drawnAs(text: string): string {
  return text.replace(anySymbol, (symbol) => drawnFor.get(symbol) ?? symbol)
}

/**
 * Characters of Word's fonts Wingdings and Symbol, which mean nothing outside of them: the Unicode for what they show. Only
 * those that its corrections ('-->', ':)') and its lists make.
 */
const ofWord: Readonly<Record<string, string>> = {
  '\uF04A': '☺',
  '\uF06F': '☐',
  '\uF076': '❖',
  '\uF0A7': '▪',
  '\uF0A8': '☐',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0DF': '←',
  '\uF0E0': '→',
  '\uF0E7': '⇐',
  '\uF0E8': '➔',
  '\uF0EF': '⇐',
  '\uF0F0': '⇒',
  '\uF0F3': '⇔',
  '\uF0FB': '✗',
  '\uF0FC': '✓',
  '\uF0FD': '☒',
  '\uF0FE': '☑',
}

export function withoutWordsSymbols(text: string): string {
  return text.replace(/[\uF04A-\uF0FE]/gu, (character) => ofWord[character] ?? character)
}
