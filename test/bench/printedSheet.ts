import { join } from 'node:path'
import type { PaperDocument } from '#shared/documents/block.ts'
import { paperWords } from '#shared/i18n/paperWords.ts'
import { paperResourceFiles } from '../../electron/paper/paperResources.ts'

/** The same two columns of sentences for every printer: Dutch, and Arabic, which has to be shaped and turned round. */
export interface PrintedSheet {
  readonly rows: readonly { readonly nl: string; readonly ar: string }[]
}

/** About four pages: the sheet's own sentences, three times. */
export function printedSheet(): PrintedSheet {
  const dutch = Object.entries(paperWords('nl').sentences)
  const arabic = Object.fromEntries(Object.entries(paperWords('ar').sentences))
  const rows = dutch.flatMap(([key, nl]) => {
    const ar = arabic[key] ?? ''
    return nl.includes('{{') || ar.includes('{{') ? [] : [{ nl, ar }]
  })
  return { rows: [...rows, ...rows, ...rows] }
}

export function paperOf({ rows }: PrintedSheet): PaperDocument {
  const title = { nl: 'Mijn plan', other: { text: 'خطتي', language: 'ar' }, checked: true } as const
  return {
    paper: 'mijnPlan',
    pageSize: 'A4',
    title: title.nl,
    language: 'ar',
    practice: false,
    largeLetters: false,
    blocks: rows.map(({ nl, ar }) => ({
      kind: 'sentence',
      words: { nl, other: { text: ar, language: 'ar' }, checked: true },
      pictogram: null,
      weight: 'normal',
    })),
    footer: title,
  }
}

export function pageOf({ rows }: PrintedSheet): string {
  const lines = rows.map(({ nl, ar }) => `<tr><td>${nl}</td><td lang="ar" dir="rtl">${ar}</td></tr>`)
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn plan</title><style>
    @font-face { font-family: Latin; src: url('file://${fontFile('NotoSans-Regular.ttf')}') }
    @font-face { font-family: Arabic; src: url('file://${fontFile('NotoSansArabic-Regular.ttf')}') }
    @page { size: A4; margin: 15mm }
    body { font: 14pt Latin, Arabic } table { width: 100% } td { width: 50%; vertical-align: top }
    [lang=ar] { font-family: Arabic; line-height: 1.7 } tr { break-inside: avoid }
  </style><table>${lines.join('')}</table></html>`
}

/** Where an installed font or program lies that the build copies as `fileName`. */
export function fontFile(fileName: string): string {
  const found = paperResourceFiles.find((file) => file.fileName === fileName)
  if (!found) throw new Error(`the press does not use ${fileName}`)
  return join(import.meta.dirname, '../../node_modules', found.module)
}
