import type { PrintToPDFOptions } from 'electron'
import type { Protocol } from './cdpTypes.ts'

const inches = { A3: [11.7, 16.54], A4: [8.27, 11.7], A5: [5.83, 8.27], Letter: [8.5, 11] } as const

/** Electron's print wishes as Chromium's DevTools name them; sizes in inches. */
export function paperCommand(options: PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  const size = options.pageSize ?? 'Letter'
  const known =
    typeof size === 'string' ? inches[size as keyof typeof inches] : ([size.width, size.height] as const)
  return {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    paperWidth: known[0],
    paperHeight: known[1],
    ...(options.margins?.top !== undefined && { marginTop: options.margins.top }),
    ...(options.margins?.bottom !== undefined && { marginBottom: options.margins.bottom }),
    ...(options.margins?.left !== undefined && { marginLeft: options.margins.left }),
    ...(options.margins?.right !== undefined && { marginRight: options.margins.right }),
    ...(options.pageRanges !== undefined && { pageRanges: options.pageRanges }),
  }
}
