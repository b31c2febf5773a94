import type { Print } from './ipc/shellHandlers.ts'

/** What is asked of Electron's window. */
interface PrintingWindow {
  isDestroyed(): boolean
  readonly webContents: {
    print(
      wish: {
        readonly silent: boolean
        readonly printBackground: boolean
        readonly color: boolean
        readonly copies: number
        readonly margins: { readonly marginType: 'none' }
      },
      done: (isPrinted: boolean, reason: string) => void,
    ): void
  }
}

/**
 * Prints what the window has ready for paper, through the system's own dialog; nothing is written to a file of ours. The
 * paper's size comes from the page's own `@page` rule.
 */
export function printingOf(window: PrintingWindow): Print {
  return (copies) =>
    new Promise((resolve) => {
      if (window.isDestroyed()) {
        resolve('cancelled')
        return
      }
      const wish = {
        ...{ silent: false, printBackground: true, color: false, copies },
        margins: { marginType: 'none' },
      } as const
      window.webContents.print(wish, (isPrinted, reason) => {
        resolve(isPrinted ? 'printed' : endOf(reason))
      })
    })
}

/** Electron tells a closed dialog apart from a fault by these words only ('Print job canceled', 'Print job failed'). */
function endOf(reason: string): 'cancelled' | 'failed' {
  return /cancel/iu.test(reason) ? 'cancelled' : 'failed'
}
