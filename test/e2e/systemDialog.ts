import type { ElectronApplication } from '@playwright/test'

/** What the system's own dialog answers from now on: a folder or a file. */
export function chooseInDialog(app: ElectronApplication, chosen: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, chosen)
}
