import { sameNameAs } from './sameNames.ts'

/**
 * Names in any script and spelling, folded to comparable forms.
 *
 * `fold` gives plain Latin letters; `soundKeys` gives consonant skeletons, so that Mohammed, Muhammad and محمد meet.
 * Measured on a published list: `npm run bench -- --only names` (`test/bench/nameVariants.ts`).
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFKD').toLowerCase()) {
    if (isMark(character)) continue
    folded += arabic[character] ?? cyrillic[character] ?? latin[character] ?? ethiopic(character) ?? character
  }
  return folded
}

/**
 * Consonant skeletons of every way in which the word may be read, each starting with '~' so that they never match typed
 * text. A name of the list of same names is known by its group too. A word with fewer than two consonants, such as Ali or
 * Wahid, is known by its glides and by its breaths instead.
 */
export function soundKeys(word: string): readonly string[] {
  const keys = new Set<string>()
  const same = sameNameAs(fold(word).replace(/[^a-z]/g, ''))
  if (same !== null) keys.add(`~=${same}`)
  for (const letters of readingsOf(word)) {
    if (letters.length < 2) continue
    const skeleton = soundOf(letters)
      .replace(/[iu]/g, '')
      .replace(/(.)\1+/g, '$1')
    if (skeleton.length > 1) keys.add(`~${skeleton}`)
    else for (const key of shortKeys(letters)) keys.add(key)
  }
  return [...keys]
}

/** The words of a name, and the whole name as one word, so that 'Abdul Rahman' meets 'Abdulrahman'. */
export function nameWords(text: string): readonly string[] {
  const words = text.split(/[\s\-_.,/]+/u).filter((word) => word !== '')
  return words.length > 1 ? [...words, words.join('')] : words
}

/**
 * The same letter is another sound in another language or habit: each of these adds a way to read the word.
 * On what was typed: ض and ذ are z in Persian, Turkish ğ is silent. On Latin letters: ch is the sound of Scottish 'loch' or of
 * 'ship', x is ks, Kurdish kh or Somali h, c is Turkish j or a silent Somali stop, g is h in Ukrainian.
 */
const typedReadings: readonly Reading[] = [
  [/[ضذ]/gu, 'ز'],
  [/ğ/gu, ''],
]
const latinReadings: readonly Reading[] = [
  [/(?<!s)ch/g, 'kh'],
  [/x/g, 'ks'],
  [/x/g, 'h'],
  [/x/g, 'kh'],
  [/c(?=[aeiou])/g, 'j'],
  [/c(?=[aeiou])/g, ''],
  [/(?<=^|[a-z])g(?!h)/g, 'h'],
]
type Reading = readonly [RegExp, string]

/** No name has so many; a pasted word must not take long. */
const mostReadings = 12

function readingsOf(word: string): readonly string[] {
  const typed = withReadings([word.normalize('NFC').toLowerCase()], typedReadings)
  // An Arabic h falls away in a skeleton; beside another letter it would look like sh, zh or kh.
  const folded = typed.map((one) =>
    fold(one.replace(/(?<=[\u0600-\u06ff])[هحھہة]/gu, '')).replace(/[^a-z]/g, ''),
  )
  return withReadings(folded, latinReadings)
}

function withReadings(words: readonly string[], readings: readonly Reading[]): readonly string[] {
  let all: readonly string[] = words
  for (const [letter, sound] of readings) {
    // Of the words as they were: a letter that is read in one way is not read in another at once.
    all = [...all, ...words.filter((one) => one.search(letter) >= 0).map((one) => one.replace(letter, sound))]
  }
  return [...new Set(all)].slice(0, mostReadings)
}

/** Order matters: longer letter groups first, then single letters, then vowels and doubles fall away. */
const soundRules: readonly Reading[] = [
  [/^(al|el|ul)(?=.{4})/, ''],
  [/tsch|tch|dsch|tsj/g, 'c'],
  [/sch|sh|sj|ch/g, 's'],
  [/ts|tz/g, 's'],
  [/kh|gh/g, 'g'],
  [/ph/g, 'f'],
  [/zh|zj|dzj|dsj|dzh|dj/g, 'j'],
  [/th|dh/g, 'd'],
  [/ou|oe|oo|u|w|v/g, 'u'],
  [/q|c(?!$)/g, 'k'],
  [/z/g, 's'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/g/g, 'k'],
  [/[jyie]/g, 'i'],
]

/** Consonants and the glides i and u, without doubles. */
function soundOf(letters: string): string {
  return inSounds(letters)
    .replace(/[aoh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function inSounds(letters: string): string {
  return soundRules.reduce((form, [sound, by]) => form.replace(sound, by), letters)
}

/** Glides kept, once with and once without the last one; and breaths kept, for scripts that write no short vowels. */
function shortKeys(letters: string): readonly string[] {
  const glides = soundOf(letters.replace(/o(?![oeu])/g, 'u'))
  const breaths = inSounds(letters).replace(/[aiou]/g, '')
  const keys = [
    `~i${glides}`,
    `~i${glides.length > 2 ? glides.replace(/[iu]$/, '') : glides}`,
    `~h${breaths}`,
  ]
  return keys.filter((key) => key.length > 3)
}

function isMark(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  const combining = code >= 0x300 && code <= 0x36f
  const harakat = code >= 0x64b && code <= 0x655
  return combining || harakat || code === 0x670 || code === 0x640
}

const arabic: Readonly<Record<string, string>> = {
  ...table(
    'اأإآٱبتثجحخدذرزسشصضطظعغفقكکگلمنهةوؤيیىئءپچژڤ',
    'a,a,i,a,a,b,t,th,j,h,kh,d,dh,r,z,s,sh,s,d,t,z,,gh,f,q,k,k,g,l,m,n,h,a,w,w,y,y,a,y,,p,ch,zh,v',
  ),
  // Kurdish (Sorani), then Pashto.
  ...table('ڕڵێۆەھہ', 'r,l,e,o,e,h,h'),
  ...table('ټډړڼښږځڅګېۍ', 't,d,r,n,sh,zh,z,s,g,e,y'),
}
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
