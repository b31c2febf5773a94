import { beforeAll, expect, test } from 'vitest'
import type { LanguageTag } from '#shared/domain/language.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import { drawnAs } from './standIns.ts'
import { sets, typefaceNames, type Typefaces } from './typefaces.ts'

/** The letters people write these languages with; Chinese is missing on purpose: it is refused by name. */
const alphabets: Readonly<Record<Exclude<LanguageTag, 'zh'>, string>> = {
  nl: 'abcdefghijklmnopqrstuvwxyzáàâäéèêëíîïóôöúûüçñ€“”‘’…–',
  en: 'abcdefghijklmnopqrstuvwxyz£’',
  fr: 'àâæçéèêëîïôœùûüÿ«»’',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzÂÎÛİ',
  kmr: 'abcçdeêfghiîjklmnopqrsştuûvwxyz',
  so: 'abcdefghijklmnopqrstuvwxyz',
  es: 'áéíóúüñ¿¡',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ’',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя№',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰـ،؛؟٠١٢٣٤٥٦٧٨٩',
  fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئۀةٔ۰۱۲۳۴۵۶۷۸۹',
  prs: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئۀةٔ۰۱۲۳۴۵۶۷۸۹',
  ps: 'اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍئؤأةء',
  ckb: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ',
  ur: 'اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂ',
  ti: 'ሀለሐመረሰሸቀቐበተነኘአከኸወዐዘዠየደጀገጠጨጸጺፀፈፐቈቊኰጐ፡።፣፤፦፥፧',
  am: 'ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣፤፩፪፫',
}

let typefaces: Typefaces

beforeAll(async () => {
  typefaces = await testTypefaces()
})

test.each(Object.entries(alphabets) as [LanguageTag, string][])(
  'every letter of %s is in the first font of that language, in both weights',
  (language, letters) => {
    for (const weight of ['regular', 'bold'] as const) {
      const [first] = typefaces.preferred(language, weight)
      const missing = [...letters, ...letters.toUpperCase()].filter((letter) => !sets(first!, letter))
      expect(missing).toEqual([])
    }
  },
)

test.each(['NotoSans-Regular', 'NotoSansArabic-Bold', 'NotoSansEthiopic-Regular'] as const)(
  '%s has digits, Latin letters and brackets, so that one font sets a mixed line',
  (name) => {
    const needed = '0123456789ABCxyz()[]«»:;,.!?%/+-–@\'"·'
    expect(Array.from(needed).filter((letter) => !sets(typefaces.byName(name), letter))).toEqual([])
  },
)

/** What Word's corrections, lists and symbol picker leave in a text, and what telephones type. */
const officeSymbols =
  '→←↑↓↔⇒⇐⇔➔➜➢►▶▸◄▼▲✓✔✗✘✕✖☐☑☒□■▪▫●○◦•·★☆♥♡½¼¾⅓⅔⅛²³¹€£$°…–—―‑“”„‟‘’‚«»‹›≈≤≥≠±×÷−√∞∑∆µ§¶©®™№‰†‡☺☎⚠❖♦◆◇①②❸⁃‣∼≡'

test.each(['nl', 'ar', 'ti'] as const)('every symbol of office texts can be set beside %s', (language) => {
  for (const weight of ['regular', 'bold'] as const) {
    const candidates = typefaces.preferred(language, weight)
    const missing = Array.from(officeSymbols).filter(
      (symbol) => !candidates.some((each) => sets(each, symbol)),
    )
    expect(missing).toEqual([])
  }
})

test('a symbol has a stand-in only when no font has it, and no emoji has one', () => {
  const symbols = Array.from(officeSymbols).filter((symbol) => drawnAs(symbol) !== symbol)
  expect(symbols.length).toBeGreaterThan(20)
  for (const symbol of symbols) {
    const fonts = typefaceNames.map((name) => typefaces.byName(name))
    expect(
      fonts.some((font) => font.has(symbol.codePointAt(0) ?? 0)),
      symbol,
    ).toBe(false)
    expect(symbol).not.toMatch(/\p{Emoji_Presentation}/u)
    expect(drawnAs(symbol)).toHaveLength(symbol.length)
  }
})
