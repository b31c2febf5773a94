import type { PaperLanguage } from '#shared/domain/language.ts'

/** The page number at the foot of a paper, and whether a native speaker has checked it. */
export interface PageWords {
  /** With `{{page}}` and `{{pages}}`. */
  readonly text: string
  readonly checked: boolean
}

export const pageWords: Readonly<Record<PaperLanguage, PageWords>> = {
  nl: { text: 'Bladzijde {{page}} van {{pages}}', checked: true },
  en: { text: 'Page {{page}} of {{pages}}', checked: false },
  ar: { text: 'الصفحة {{page}} من {{pages}}', checked: false },
  ti: { text: 'ገጽ {{page}} ካብ {{pages}}', checked: false },
  tr: { text: 'Sayfa {{page}} / {{pages}}', checked: false },
  fa: { text: 'صفحهٔ {{page}} از {{pages}}', checked: false },
  prs: { text: 'صفحهٔ {{page}} از {{pages}}', checked: false },
  so: { text: 'Bogga {{page}} ee {{pages}}', checked: false },
  uk: { text: 'Сторінка {{page}} з {{pages}}', checked: false },
  ps: { text: 'مخ {{page}} له {{pages}}', checked: false },
  kmr: { text: 'Rûpel {{page}} ji {{pages}}', checked: false },
  fr: { text: 'Page {{page}} sur {{pages}}', checked: false },
}
