import { contextBridge, ipcRenderer } from 'electron'

/** The window's only way out; the door in the main process checks sender, operation and input. */
contextBridge.exposeInMainWorld(
  'backend',
  Object.freeze({
    call: (operation: string, input: unknown): Promise<unknown> =>
      ipcRenderer.invoke('call', operation, input),
    /** Gives back how to stop listening. The listener gets nothing, so no Electron object reaches the page. */
    onLocked: (listener: () => void): (() => void) => {
      const hear = (): void => {
        listener()
      }
      ipcRenderer.on('locked', hear)
      return () => {
        ipcRenderer.off('locked', hear)
      }
    },
  }),
)
