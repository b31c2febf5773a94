import { languages, type LanguageTag } from '#shared/domain/language.ts'

/** 'Tigrinya, Arabisch': names of languages in the language of the interface. */
export function languageNames(tags: readonly LanguageTag[], language: 'nl' | 'en'): string {
  return tags.map((tag) => languages[tag][language]).join(', ')
}
