export function moreRoom(megabytes: number, language: 'nl' | 'en'): string {
  if (megabytes === 0) return ''
  return language === 'nl'
    ? ` Er is ${String(megabytes)} MB meer nodig.`
    : ` ${String(megabytes)} MB more is needed.`
}
