import { contextBridge, ipcRenderer } from 'electron'

/** The window's only way out; the door in the main process checks sender, operation and input. */
contextBridge.exposeInMainWorld(
  'backend',
  Object.freeze({
    call: (operation: string, input: unknown): Promise<unknown> =>
      ipcRenderer.invoke('call', operation, input),
    /** The computer goes to sleep or its user leaves: the window writes what was typed and asks for the lock. */
    onLockWanted: (listener: () => void) => listenTo('lockWanted', listener),
    onLocked: (listener: () => void) => listenTo('locked', listener),
    onStopped: (listener: () => void) => listenTo('stopped', listener),
  }),
)

/** Gives back how to stop listening. The listener gets nothing, so no Electron object reaches the page. */
function listenTo(channel: 'lockWanted' | 'locked' | 'stopped', listener: () => void): () => void {
  const hear = (): void => {
    listener()
  }
  ipcRenderer.on(channel, hear)
  return () => {
    ipcRenderer.off(channel, hear)
  }
}
