/**
 * Names in any script and spelling, folded to comparable forms.
 *
 * `fold` gives plain Latin letters; `soundKeys` gives one or two consonant skeletons, so that Mohammed, Muhammad and
 * محمد meet. Tables and measured recall (326 of 341 spelling pairs): `notes/ux.md` 1.5, 2026-11-21.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFKD').toLowerCase()) {
    if (isMark(character)) continue
    folded += arabic[character] ?? cyrillic[character] ?? latin[character] ?? ethiopic(character) ?? character
  }
  return folded
}

/** Consonant skeletons, each starting with '~' so that they never match typed text; empty for one-letter words. */
export function soundKeys(word: string): readonly string[] {
  const letters = fold(word).replace(/[^a-z]/g, '')
  if (letters.length < 2) return []
  // Dutch spelling writes both the sound of Scottish 'loch' and of 'ship' with ch.
  const readings =
    letters.includes('ch') && !letters.includes('sch') ? [letters, letters.replaceAll('ch', 'kh')] : [letters]
  const keys = new Set(readings.map(skeleton).filter((key) => key.length > 1))
  return [...keys].map((key) => `~${key}`)
}

/** The words of a name, and the whole name as one word, so that 'Abdul Rahman' meets 'Abdulrahman'. */
export function nameWords(text: string): readonly string[] {
  const words = text.split(/[\s\-_.,/]+/u).filter((word) => word !== '')
  return words.length > 1 ? [...words, words.join('')] : words
}

/** Order matters: longer letter groups first, then single letters, then vowels and doubles fall away. */
const soundRules: readonly (readonly [RegExp, string])[] = [
  [/^(al|el|ul)(?=.{4})/, ''],
  [/tsch|tch|dsch|tsj/g, 'c'],
  [/sch|sh|sj|ch/g, 's'],
  [/kh|gh/g, 'g'],
  [/ph/g, 'f'],
  [/th|dh/g, 'd'],
  [/zh|dj|dzj/g, 'j'],
  [/ou|oe|oo|u|w|v/g, 'u'],
  [/q|c(?!$)/g, 'k'],
  [/z/g, 's'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/g/g, 'k'],
  [/[jyie]/g, 'i'],
  [/[aiouh]/g, ''],
  [/(.)\1+/g, '$1'],
]

function skeleton(letters: string): string {
  return soundRules.reduce((form, [sound, by]) => form.replace(sound, by), letters)
}

function isMark(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  const combining = code >= 0x300 && code <= 0x36f
  const harakat = code >= 0x64b && code <= 0x655
  return combining || harakat || code === 0x670 || code === 0x640
}

const arabic = table(
  'اأإآٱبتثجحخدذرزسشصضطظعغفقكکگلمنهةوؤيیىئءپچژڤ',
  'a,a,i,a,a,b,t,th,j,h,kh,d,dh,r,z,s,sh,s,d,t,z,,gh,f,q,k,k,g,l,m,n,h,a,w,w,y,y,a,y,,p,ch,zh,v',
)
const cyrillic = table(
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъ',
  'a,b,v,h,g,d,e,ye,zh,z,y,i,yi,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,yu,ya,y,e,yo,',
)
const latin: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss', ı: 'i', ł: 'l', đ: 'd', æ: 'ae' }

function table(from: string, to: string): Readonly<Record<string, string>> {
  const sounds = to.split(',')
  return Object.fromEntries([...from].map((character, index) => [character, sounds[index] ?? '']))
}

/** The Ethiopic block holds each consonant in rows of eight vowels (Unicode 16.0, U+1200–U+1357). */
const ethiopicConsonants =
  'h,l,h,m,s,r,s,sh,q,q,q,,b,v,t,ch,h,h,n,ny,,k,,k,,w,,z,zh,y,d,d,j,g,,,t,ch,p,s,s,f,p'.split(',')
const ethiopicVowels = 'e,u,i,a,e,i,o,wa'.split(',')

function ethiopic(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x1200 || code > 0x1357) return undefined
  const place = code - 0x1200
  return `${ethiopicConsonants[place >> 3] ?? ''}${ethiopicVowels[place & 7] ?? ''}`
}
