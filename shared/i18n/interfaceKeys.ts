import en from './interface/en.json' with { type: 'json' }
import nl from './interface/nl.json' with { type: 'json' }

/** The languages of the program itself. Papers and questions have twelve: see `paperWords` and `intakeWords`. */
export const interfaceLanguages = ['nl', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The keys of both: a key that one language lacks makes `interfaceTexts` below not compile. */
export type InterfaceTexts = typeof nl & typeof en

/**
 * `room.role.name`. The role tells a translator what the words are for: error, success, action, label, hint, prose.
 * A key that has `_one` and `_other` is asked for without that ending, with a `count`.
 */
export type InterfaceKey = WithoutCount<KeysOf<InterfaceTexts>>

export const interfaceTexts: Readonly<Record<InterfaceLanguage, InterfaceTexts>> = { nl, en }

/**
 * The texts 40 % longer, with accents, between brackets; `{{values}}` are left alone. A screen shown with them lets
 * see which words are written into the code and which do not fit.
 */
export function pseudoTexts<Texts extends TextTree>(texts: Texts): Texts {
  return mapTexts(texts, pseudoText) as Texts
}

export interface TextTree {
  readonly [key: string]: string | TextTree
}

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`
}[keyof Tree & string]

type WithoutCount<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

function mapTexts(tree: TextTree, change: (text: string) => string): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTexts(value, change),
    ]),
  )
}

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  s: 'š',
}

function pseudoText(text: string): string {
  const words = text
    .split(/(\{\{\w+\}\})/u)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[aeiouncs]/gu, (letter) => accented[letter] ?? letter),
    )
    .join('')
  return `[${words} ${'~'.repeat(Math.ceil(text.length * 0.4))}]`
}
