import { languages, type LanguageTag, type Script } from '#shared/domain/language.ts'

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Han', /\p{Script=Han}/u],
]

const usual: Readonly<Record<Script, LanguageTag | null>> = {
  Arabic: 'ar',
  Ethiopic: 'ti',
  Cyrillic: 'uk',
  Han: 'zh',
  Latin: null,
}

/**
 * In which language a name in its own script is to be shown: one of the person's languages that is written so,
 * else a usual one for these letters; null for Latin letters, which every language here can show.
 */
export function languageOfName(name: string, spoken: readonly LanguageTag[]): LanguageTag | null {
  const script = scripts.find(([, letters]) => letters.test(name))?.[0]
  if (script === undefined) return null
  return spoken.find((tag) => languages[tag].script === script) ?? usual[script]
}
