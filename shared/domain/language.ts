/** The languages in which Wegwijs prints and asks, in the order of the menus (`notes/domain.md` 7.3). */
export const paperLanguages = [
  'nl',
  'en',
  'ar',
  'ti',
  'tr',
  'fa',
  'prs',
  'so',
  'uk',
  'ps',
  'kmr',
  'fr',
] as const

/** BCP 47. `prs` is Dari, `kmr` Kurmanji. */
export type PaperLanguage = (typeof paperLanguages)[number]

/** Languages a person can speak or read here without a paper in that language yet. */
export const otherLanguages = ['am', 'ckb', 'ru', 'es', 'ur', 'zh'] as const

export const languageTags = [...paperLanguages, ...otherLanguages] as const

export type LanguageTag = (typeof languageTags)[number]

export type Script = 'Latin' | 'Arabic' | 'Ethiopic' | 'Cyrillic' | 'Han'

export interface Language {
  /** The language's name in that language. */
  readonly ownName: string
  readonly nl: string
  readonly en: string
  readonly script: Script
}

export const languages: Readonly<Record<LanguageTag, Language>> = {
  nl: { ownName: 'Nederlands', nl: 'Nederlands', en: 'Dutch', script: 'Latin' },
  en: { ownName: 'English', nl: 'Engels', en: 'English', script: 'Latin' },
  ar: { ownName: 'العربية', nl: 'Arabisch', en: 'Arabic', script: 'Arabic' },
  ti: { ownName: 'ትግርኛ', nl: 'Tigrinya', en: 'Tigrinya', script: 'Ethiopic' },
  tr: { ownName: 'Türkçe', nl: 'Turks', en: 'Turkish', script: 'Latin' },
  fa: { ownName: 'فارسی', nl: 'Farsi', en: 'Farsi', script: 'Arabic' },
  prs: { ownName: 'دری', nl: 'Dari', en: 'Dari', script: 'Arabic' },
  so: { ownName: 'Soomaali', nl: 'Somalisch', en: 'Somali', script: 'Latin' },
  uk: { ownName: 'Українська', nl: 'Oekraïens', en: 'Ukrainian', script: 'Cyrillic' },
  ps: { ownName: 'پښتو', nl: 'Pasjtoe', en: 'Pashto', script: 'Arabic' },
  kmr: { ownName: 'Kurmancî', nl: 'Kurmanci', en: 'Kurmanji', script: 'Latin' },
  fr: { ownName: 'Français', nl: 'Frans', en: 'French', script: 'Latin' },
  am: { ownName: 'አማርኛ', nl: 'Amhaars', en: 'Amharic', script: 'Ethiopic' },
  ckb: { ownName: 'سۆرانی', nl: 'Sorani', en: 'Sorani', script: 'Arabic' },
  ru: { ownName: 'Русский', nl: 'Russisch', en: 'Russian', script: 'Cyrillic' },
  es: { ownName: 'Español', nl: 'Spaans', en: 'Spanish', script: 'Latin' },
  ur: { ownName: 'اردو', nl: 'Urdu', en: 'Urdu', script: 'Arabic' },
  zh: { ownName: '中文', nl: 'Chinees', en: 'Chinese', script: 'Han' },
}

export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  return languages[language].script === 'Arabic' ? 'rtl' : 'ltr'
}

export function isPaperLanguage(tag: string): tag is PaperLanguage {
  return (paperLanguages as readonly string[]).includes(tag)
}
