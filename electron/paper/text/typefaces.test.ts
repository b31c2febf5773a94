import { beforeAll, expect, test } from 'vitest'
import type { LanguageTag } from '#shared/domain/language.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import { sets, type Typefaces } from './typefaces.ts'

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

test('no font has the characters that are drawn instead', () => {
  for (const drawn of ['☐', '☑', '✓', '→', '←'])
    expect(typefaces.preferred('nl', 'regular').some((typeface) => sets(typeface, drawn))).toBe(false)
})
