import type { BrowserWindow } from 'electron'
import type { Print } from './ipc/shellHandlers.ts'

/**
 * Prints what the window has ready for paper, through the system's own dialog; nothing is written to a file of ours. The
 * paper's size comes from the page's own `@page` rule.
 */
export function printingOf(window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>): Print {
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
