import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { nodeBundle } from '../../build/bundles.ts'
import { chromiumProgram, launchChromium } from './chromium.ts'
import { pageOf, printedSheet } from './printedSheet.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'
import { printWithPdfkit } from './printWithPdfkit.ts'
import { inTurn, timed, type Ratio } from './ratio.ts'

const run = promisify(execFile)

/**
 * The same sheet through our press, Chromium's own print and pdfkit: the first PDF of a new process (its start, fonts and
 * all), and the next one in a process that is warm.
 */
export async function paperSpeed(): Promise<readonly Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  const page = join(folder, 'sheet.html')
  await writeFile(page, pageOf(printedSheet()))
  try {
    return [...(await firstPdf(folder, page)), ...(await warmPdf(page))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function firstPdf(folder: string, page: string): Promise<readonly Ratio[]> {
  const bundles = join(import.meta.dirname, '../../out/bench')
  await build(nodeBundle({ firstPdf: join(import.meta.dirname, 'firstPdf.ts') }, bundles, ['pdfkit']))
  const byNode = (printer: 'ours' | 'pdfkit') => () => {
    const file = join(folder, `${printer}.pdf`)
    return printed(file, process.execPath, [join(bundles, 'firstPdf.cjs'), printer, file])
  }
  const byChromium = (): Promise<number> => {
    const file = join(folder, 'chromium.pdf')
    const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    return printed(file, chromiumProgram ?? '', [
      ...switches,
      profile,
      `--print-to-pdf=${file}`,
      `file://${page}`,
    ])
  }
  return [
    await inTurn('first PDF / Chromium print with its launch', 7, byNode('ours'), byChromium),
    await inTurn('first PDF / pdfkit', 7, byNode('ours'), byNode('pdfkit')),
  ]
}

/** Milliseconds from starting the program to its end; the file must be there afterwards. */
async function printed(file: string, program: string, args: readonly string[]): Promise<number> {
  await rm(file, { force: true })
  const milliseconds = await timed(() => run(program, args))
  if ((await stat(file)).size < 5_000) throw new Error(`${program} printed nothing`)
  return milliseconds
}

async function warmPdf(page: string): Promise<readonly Ratio[]> {
  const sheet = printedSheet()
  const press = await startPress()
  const browser = await launchChromium()
  try {
    const tab = await browser.newPage()
    await tab.goto(`file://${page}`)
    const ours = (): Promise<number> => timed(async () => printWithOurs(press, sheet))
    return [
      await inTurn('warm PDF / Chromium print', 11, ours, () =>
        timed(() => tab.pdf({ preferCSSPageSize: true })),
      ),
      await inTurn('warm PDF / pdfkit', 11, ours, () => timed(() => printWithPdfkit(sheet))),
    ]
  } finally {
    await browser.close()
  }
}
