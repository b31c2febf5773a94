import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isolate } from '#shared/documents/block.ts'
import { directionOf, languages, type LanguageTag } from '#shared/domain/language.ts'
import { startHarfBuzz } from '../../electron/paper/text/harfBuzz.ts'
import { layText } from '../../electron/paper/text/paragraph.ts'
import { openTypefaces, type Typefaces } from '../../electron/paper/text/typefaces.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import { writePdf } from '../../electron/paper/writePdf.ts'
import { fontFaces, startBrowser } from './chromiumPage.ts'
import { inkOfPdf, inkOfPng, inkShare, strayInk } from './ink.ts'
import { installedResources } from './testPress.ts'

const page = { width: 900, height: 60, x: 20, baseline: 40, size: 16 } as const
/** A value in the middle of the sentence, so that both directions and digits are on each line. */
const value = isolate('24-11-2026 (Jansen)')

const lines: readonly (readonly [LanguageTag, string])[] = [
  ['ar', `قابلت المُدرِّسة يوم ${value}، لا بأس؟ 50%`],
  ['ar', `وزن الطفل 12,5 كغ وطوله 80 سم (أي ${isolate('0,8 m')})؛ الحرارة −3°، 25% منهم.`],
  ['ar', `العـــربيـــة لَا إِلٰهَ ٱلرَّحْمَٰنِ؛ مُحَمَّدٌ ﷺ، ١٢٣ شارع ٢٤/أ`],
  ['ar', `اتصل على ${isolate('+31 (0)6-12345678')} أو ${isolate('ria@steunpunt.nl')} من 9:00 إلى 12:00!`],
  ['ti', `ኣብ ${value} ምስ መምህር ተራኺበ፦ ጽቡቕ ነይሩ።`],
  ['ti', `ሰዓት ፲፪፡፴ ናብ ${isolate('Kade 12')}፤ ቍጽሪ ቐ ኰ ዀ ፏ ፼፣ «ሓደ፥ ክልተ፧» 5%`],
  ['uk', `З’їзд із її лікарем ${value}: ґанок, їжак, щеплення.`],
  ['uk', `Під’їзд №12, корп. 3-Б: «Ґудзик» — 25 % (± 3,5 м²), ${isolate('محمد')} і ${isolate('Łęcki')}`],
  ['tr', `İğdır’da ışık ${value} günü söndü; Şişli’de değil.`],
  ['fa', `کتاب‌هایی که خریده‌ایم ۲۵٪ ارزان‌تر است، نه‌؟ ${isolate('DigiD')} و ${isolate('06 1234 5678')}`],
  ['prs', `می‌خواهیم ${value} با خانواده‌ها گپ بزنیم؛ چه وقت؟`],
  ['ps', `موږ په ${value} ډاکټر ته ځو، ښه وړاندیز څنګه ګورئ؟`],
  ['ps', `ټول، ړومبی ځل، څښتن، ږیره، ڼا، ۍ، ې ${isolate('2026-11-24')} (ک) له ${isolate('9:00')} تر 12`],
  ['kmr', `Şêx Îbrahîm û Gulê: xanî (ê nû) — 12,5 m², “Ûsiv” êvarê 19:00.`],
  ['so', `Waxaan dhakhtarka la kulmay ${value}, waa hagaag!`],
  ['fr', `« L’œuvre d’Aïcha », n° 12 : 3 × 4 = 12 ; 50 % — « çà et là ! »`],
  ['nl', `Vrijdag ${value} fietste ik naar “Ons Huis”: wél vroeg.`],
  [
    'nl',
    `Naam: ${isolate('محمد بن عبد الله (أبو علي)')} uit ${isolate('حلب')}, ${isolate('ሰላም')} e\u0301 n\u0303 fi ffi AV`,
  ],
]

let browser: Browser
let faces: string
let typefaces: Typefaces

beforeAll(async () => {
  const resources = await installedResources()
  typefaces = openTypefaces(await startHarfBuzz(resources.shaper), resources.fonts)
  browser = await startBrowser()
  faces = await fontFaces()
})

afterAll(async () => {
  await browser.close()
})

test.each(lines)('a line in %s has its ink where Chromium puts it: %s', async (language, text) => {
  const ours = await inkOfPdf(writePdf(onOneLine(text, language), typefaces), 1, 144)
  const theirs = inkOfPng(await chromiumLine(text, language))
  expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height])
  expect(inkShare(ours)).toBeGreaterThan(0.01)
  expect(strayInk(ours, theirs)).toBeLessThanOrEqual(0.001)
  expect(strayInk(theirs, ours)).toBeLessThanOrEqual(0.001)
})

function onOneLine(text: string, language: LanguageTag): LaidOutPaper {
  const [line, ...more] = layText(
    text,
    { language, weight: 'regular', size: page.size },
    page.width,
    typefaces,
  )
  if (line === undefined || more.length > 0) throw new Error('the sentence does not fit on one line')
  const x = directionOf(language) === 'rtl' ? page.width - page.x - line.width : page.x
  const structure = {
    id: 1,
    role: 'Document',
    language,
    alt: null,
    actualText: null,
    columns: 1,
    children: [],
  } as const
  const mark = { kind: 'text', owner: 1, line, x, baseline: page.baseline } as const
  return {
    title: 'line',
    language,
    widthPoints: page.width,
    heightPoints: page.height,
    pages: [{ marks: [mark] }],
    structure,
  }
}

/** The same line drawn by Chromium, its baseline on the same height: two pixels a point, as 144 dots an inch. */
async function chromiumLine(text: string, language: LanguageTag): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: { width: page.width, height: page.height },
    deviceScaleFactor: 2,
  })
  const tab = await context.newPage()
  await tab.setContent(`<!doctype html><style>${faces}
    * { margin: 0; padding: 0 }
    div { position: absolute; left: ${String(page.x)}px; right: ${String(page.x)}px; top: 0; white-space: pre;
      font: ${String(page.size)}px/${String(page.height)}px ${familiesFor(language)}; -webkit-font-smoothing: antialiased }
    i { display: inline-block; width: 0; height: 0 }
  </style><div lang="${language}" dir="${directionOf(language)}"><i></i>${text}</div>`)
  await tab.evaluate(async (target) => {
    await document.fonts.ready
    const marker = document.querySelector('i')
    const line = document.querySelector('div')
    if (marker !== null && line !== null)
      line.style.top = `${String(target - marker.getBoundingClientRect().bottom)}px`
  }, page.baseline)
  const png = await tab.screenshot()
  await context.close()
  return png
}

function familiesFor(language: LanguageTag): string {
  switch (languages[language].script) {
    case 'Arabic':
      return 'NotoSansArabic, NotoSans, NotoSansEthiopic'
    case 'Ethiopic':
      return 'NotoSansEthiopic, NotoSans, NotoSansArabic'
    case 'Latin':
    case 'Cyrillic':
    case 'Han':
      return 'NotoSans, NotoSansArabic, NotoSansEthiopic'
  }
}
