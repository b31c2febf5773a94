import { join } from 'node:path'
import type { PaperDocument } from '#shared/documents/block.ts'
import { paperWords } from '#shared/i18n/paperWords.ts'
import { paperResourceFiles } from '../../electron/paper/paperResources.ts'

/** The same two columns of sentences for every printer: Dutch, and Arabic, which has to be shaped and turned round. */
export interface PrintedSheet {
  readonly title: { readonly nl: string; readonly ar: string }
  readonly rows: readonly { readonly nl: string; readonly ar: string }[]
}

/** Six of our pages. */
const rowCount = 90

/**
 * The sheet's own sentences, each with a number of its own that no other row and no other round has: no printer finds a
 * sentence again that it has set before.
 */
export function printedSheet(round: number): PrintedSheet {
  const dutch = Object.entries(paperWords('nl').sentences)
  const arabic = Object.fromEntries(Object.entries(paperWords('ar').sentences))
  const sentences = dutch.flatMap(([key, nl]) => {
    const ar = arabic[key] ?? ''
    return nl.includes('{{') || ar.includes('{{') ? [] : [{ nl, ar }]
  })
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const sentence = sentences[row % sentences.length]
    if (sentence === undefined) throw new Error('the sheet has no sentences')
    const number = String(1_000 + round * rowCount + row)
    return { nl: `${number}. ${sentence.nl}`, ar: `${number}. ${sentence.ar}` }
  })
  return { title: { nl: 'Mijn plan', ar: 'خطتي' }, rows }
}

export function paperOf({ title, rows }: PrintedSheet): PaperDocument {
  const name = { nl: title.nl, other: { text: title.ar, language: 'ar' }, checked: true } as const
  return {
    paper: 'mijnPlan',
    pageSize: 'A4',
    title: title.nl,
    language: 'ar',
    practice: false,
    largeLetters: false,
    blocks: [
      { kind: 'title', words: name },
      ...rows.map(
        ({ nl, ar }) =>
          ({
            kind: 'sentence',
            words: { nl, other: { text: ar, language: 'ar' }, checked: true },
            pictogram: null,
            weight: 'normal',
          }) as const,
      ),
    ],
    footer: name,
  }
}

export function pageOf({ title, rows }: PrintedSheet): string {
  const lines = rows.map(({ nl, ar }) => `<tr><td>${nl}</td><td lang="ar" dir="rtl">${ar}</td></tr>`)
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn plan</title><style>
    @font-face { font-family: Latin; src: url('file://${fontFile('NotoSans-Regular.ttf')}') }
    @font-face { font-family: Arabic; src: url('file://${fontFile('NotoSansArabic-Regular.ttf')}') }
    @page { size: A4; margin: 15mm 15mm 23mm 20mm }
    body { font: 14pt/1.45 Latin, Arabic; margin: 0 } h1 { font-size: 24pt }
    table { width: 100%; border-spacing: 0 } td { width: 50%; vertical-align: top; padding: 0 6mm 2.5mm 0 }
    [lang=ar] { font-family: Arabic; font-size: 15pt; line-height: 1.7; padding: 0 0 2.5mm 6mm } tr { break-inside: avoid }
  </style><h1>${title.nl} <span lang="ar" dir="rtl">${title.ar}</span></h1><table>${lines.join('')}</table></html>`
}

/** Where an installed font or program lies that the build copies as `fileName`. */
export function fontFile(fileName: string): string {
  const found = paperResourceFiles.find((file) => file.fileName === fileName)
  if (!found) throw new Error(`the press does not use ${fileName}`)
  return join(import.meta.dirname, '../../node_modules', found.module)
}
