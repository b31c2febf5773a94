import type { WebFrameMain } from 'electron'
import { loud } from './notEmulated.ts'

type HostedFrame = Pick<
  WebFrameMain,
  'origin' | 'url' | 'parent' | 'routingId' | 'processId' | 'isDestroyed' | 'detached'
>

/** `webContents.mainFrame`: one object for the life of the page, so that it can be compared by identity. */
export function createMainFrame(
  routingId: number,
  url: () => string,
  isDestroyed: () => boolean,
): WebFrameMain {
  const members: HostedFrame = {
    get url() {
      return url()
    },
    get origin() {
      return originOf(url())
    },
    parent: null,
    routingId,
    processId: process.pid,
    detached: false,
    isDestroyed,
  }
  return loud('WebFrameMain', members) as WebFrameMain
}

/** `URL.origin` is 'null' for a scheme of our own; Electron says `app://bundle` for one that is standard. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'null'
}
