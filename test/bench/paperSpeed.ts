import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { nodeBundle } from '../../build/bundles.ts'
import { chromiumProgram, launchChromium } from './chromium.ts'
import { pageOf, printedSheet } from './printedSheet.ts'
import { openTab, printWithChromium } from './printWithChromium.ts'
import { printWithOurs, startPress } from './printWithOurs.ts'
import { printWithPdfkit } from './printWithPdfkit.ts'
import { inTurn, ratioOf, timed, type Ratio, type Sides } from './ratio.ts'

const run = promisify(execFile)

/**
 * The same tagged sheet of six pages through our press, Chromium's own print and pdfkit: the first PDF of a new process
 * (its start, fonts and all), the next ones with new words each time in a process that is warm, the file's size, and the
 * memory that printing leaves behind.
 */
export async function paperSpeed(): Promise<readonly Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'))
  const page = join(folder, 'sheet.html')
  await writeFile(page, pageOf(printedSheet(0)))
  try {
    return [...(await firstPdf(folder, page)), ...(await warmPdf(page)), ...(await memoryHeld())]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function firstPdf(folder: string, page: string): Promise<readonly Ratio[]> {
  const bundles = join(import.meta.dirname, '../../out/bench')
  const source = (entry: string): string => join(import.meta.dirname, `${entry}.ts`)
  const entries = {
    firstPdfOurs: source('firstPdfOurs'),
    firstPdfOfPdfkit: source('firstPdfOfPdfkit'),
  }
  await build(nodeBundle(entries, bundles, ['pdfkit']))
  const byNode = (entry: keyof typeof entries) => () => {
    const file = join(folder, `${entry}.pdf`)
    return printed(file, process.execPath, [join(bundles, `${entry}.cjs`), file])
  }
  const byChromium = (): Promise<number> => {
    const file = join(folder, 'chromium.pdf')
    // Tags are on in Chromium unless they are switched off.
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
    await inTurn('first PDF / Chromium print with its launch', 11, byNode('firstPdfOurs'), byChromium),
    await inTurn('first PDF / pdfkit', 7, byNode('firstPdfOurs'), byNode('firstPdfOfPdfkit')),
  ]
}

/** Milliseconds from starting the program to its end; the file must be there afterwards. */
async function printed(file: string, program: string, args: readonly string[]): Promise<number> {
  await rm(file, { force: true })
  const milliseconds = await timed(() => run(program, args))
  if ((await stat(file)).size < 5_000) throw new Error(`${program} printed nothing`)
  return milliseconds
}

/** Rounds that nobody counts: by then each printer's programs are compiled and its fonts are read. */
const warmingUp = 12
const rounds = 21

async function warmPdf(page: string): Promise<readonly Ratio[]> {
  const press = await startPress()
  const browser = await launchChromium()
  try {
    const tab = await openTab(browser, page)
    let round = 0
    const sizes = { ours: 0, chromium: 0, pdfkit: 0 }
    const printers = {
      ours: () => Promise.resolve(printWithOurs(press, printedSheet(round))),
      chromium: () => printWithChromium(tab, printedSheet(round)),
      pdfkit: () => printWithPdfkit(printedSheet(round)),
    }
    const by = (printer: keyof typeof printers) => () => {
      round += 1
      return timed(async () => {
        sizes[printer] = (await printers[printer]()).byteLength
      })
    }
    for (let times = 0; times < warmingUp; times += 1)
      for (const printer of ['ours', 'chromium', 'pdfkit'] as const) await by(printer)()
    const chromium = await inTurn('warm PDF / Chromium print', rounds, by('ours'), by('chromium'))
    const pdfkit = await inTurn('warm PDF / pdfkit', rounds, by('ours'), by('pdfkit'))
    const size = (name: string, other: number): Ratio => ratioOf(name, 'bytes', [{ ours: sizes.ours, other }])
    return [
      chromium,
      pdfkit,
      size('tagged file / Chromium print', sizes.chromium),
      size('tagged file / pdfkit', sizes.pdfkit),
    ]
  } finally {
    await browser.close()
  }
}

/** What a process holds after a hundred sheets against what it held after ten, given back after each as the office does. */
async function memoryHeld(): Promise<readonly Ratio[]> {
  const script = join(import.meta.dirname, 'manyPapers.ts')
  const measured: Record<keyof Held, Sides[]> = { all: [], inUse: [] }
  for (let times = 0; times < 3; times += 1) {
    const { stdout } = await run(process.execPath, [script])
    const { ten, hundred } = JSON.parse(stdout) as { readonly ten: Held; readonly hundred: Held }
    for (const part of ['all', 'inUse'] as const)
      measured[part].push({ ours: hundred[part] / 1e6, other: ten[part] / 1e6 })
  }
  return [
    ratioOf('memory after 100 papers / after 10', 'MB', measured.all),
    ratioOf('of that in use', 'MB', measured.inUse),
  ]
}

interface Held {
  readonly all: number
  readonly inUse: number
}
