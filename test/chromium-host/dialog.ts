import { execFile } from 'node:child_process'
import type { Dialog } from 'electron'
import { headed } from './chromium.ts'
import { loud } from './notEmulated.ts'

type HostedDialog = Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>

/**
 * Native dialogs do not exist here. Tests replace these members. For a person trying the app: zenity where it is
 * installed, else the folder named in WEGWIJS_DIALOG_FOLDER (or Documents) is answered and said on stderr.
 */
export function createDialog(documentsFolder: () => string): Dialog {
  const fallbackFolder = (): string => process.env['WEGWIJS_DIALOG_FOLDER'] ?? documentsFolder()
  const members: HostedDialog = {
    showErrorBox: (title, content) => {
      process.stderr.write(`${title}\n${content}\n`)
    },
    showMessageBox: () =>
      Promise.reject(new Error('Dialogs are not emulated by the Chromium host; stub showMessageBox')),
    showSaveDialog: () =>
      Promise.reject(new Error('Dialogs are not emulated by the Chromium host; stub showSaveDialog')),
    showOpenDialog: async (...parameters: unknown[]) => {
      const options = (parameters.at(-1) ?? {}) as Electron.OpenDialogOptions
      if (options.properties?.includes('openDirectory') !== true) {
        throw new Error('Dialogs are not emulated by the Chromium host, except for choosing a folder')
      }
      const asked = headed ? await askZenity(options) : 'notInstalled'
      if (asked === 'cancelled') return { canceled: true, filePaths: [] }
      if (asked !== 'notInstalled') return { canceled: false, filePaths: [asked.folder] }
      process.stderr.write(`Chromium host: no folder dialog here, answering ${fallbackFolder()}\n`)
      return { canceled: false, filePaths: [fallbackFolder()] }
    },
  }
  return loud('dialog', members) as Dialog
}

type ZenityAnswer = { readonly folder: string } | 'cancelled' | 'notInstalled'

function askZenity(options: Electron.OpenDialogOptions): Promise<ZenityAnswer> {
  const words = ['--file-selection', '--directory', `--title=${options.title ?? ''}`]
  return new Promise((resolve) => {
    execFile('zenity', words, (error, stdout) => {
      if (!error) resolve({ folder: stdout.trim() })
      else resolve(error.code === 'ENOENT' ? 'notInstalled' : 'cancelled')
    })
  })
}
