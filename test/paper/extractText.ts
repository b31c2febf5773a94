import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withPdf } from './ink.ts'

const run = promisify(execFile)

/** The words of a file as Debian's and GNOME's viewers find them. */
export async function wordsByPoppler(pdf: Uint8Array): Promise<readonly string[]> {
  return withPdf(pdf, async (path) => {
    const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'])
    return wordsIn(stdout)
  })
}

/** The words of a file as Firefox finds them. */
export async function wordsByPdfJs(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '')
    text += '\n'
  }
  await document.destroy()
  return wordsIn(text)
}

export function wordsIn(text: string): readonly string[] {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Letters, digits and marks only: poppler parts punctuation from a right-to-left word, pdf.js drops the non-joiner. */
export function bareWords(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/[^\p{L}\p{N}\p{M}-]/gu, '')).filter((word) => word !== '')
}

/** The share of `expected` that stands in `found` in the same order: the longest common subsequence. */
export function shareInOrder(expected: readonly string[], found: readonly string[]): number {
  let row = new Array<number>(found.length + 1).fill(0)
  for (const word of expected) {
    const next = [0]
    found.forEach((other, index) => {
      const diagonal = row[index] ?? 0
      next.push(word === other ? diagonal + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return (row.at(-1) ?? 0) / expected.length
}
