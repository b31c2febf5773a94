import type { CdpConnection, CdpSession } from './cdpPipe.ts'
import type { Protocol } from './cdpTypes.ts'

export interface PageTarget {
  readonly targetId: string
  readonly session: CdpSession
}

/** A page that the app did not ask for: `window.open`, `target=_blank`. It waits, paused, to be resumed or closed. */
export interface Popup extends PageTarget {
  readonly openerId: string | undefined
}

export interface TargetEvents {
  readonly popup: (popup: Popup) => void
  readonly gone: (targetId: string) => void
}

export interface Targets {
  /** A new, paused page. Width and height in pixels. */
  readonly openPage: (width: number, height: number) => Promise<PageTarget>
  readonly closePage: (targetId: string) => Promise<void>
}

/** All pages of one Chromium: ours are claimed by `openPage`, every other one is a pop-up. */
export async function watchTargets(
  connection: CdpConnection,
  startsWithWindow: boolean,
  events: TargetEvents,
): Promise<Targets> {
  const { browser } = connection
  const unclaimed = new Map<string, Popup>()
  let asking = 0
  let takeFirst: ((target: PageTarget) => void) | undefined
  let first: Promise<PageTarget> | undefined
  if (startsWithWindow) first = new Promise((resolve) => (takeFirst = resolve))

  const attached = ({ sessionId, targetInfo }: Protocol.Target.attachedToTargetPayload): void => {
    const session = connection.session(sessionId)
    if (targetInfo.type !== 'page') {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
      return
    }
    const target = { targetId: targetInfo.targetId, session, openerId: targetInfo.openerId }
    if (takeFirst) {
      takeFirst(target)
      takeFirst = undefined
      return
    }
    unclaimed.set(target.targetId, target)
    if (asking === 0) sortOutPopups()
  }
  const sortOutPopups = (): void => {
    const popups = [...unclaimed.values()]
    unclaimed.clear()
    popups.forEach(events.popup)
  }

  browser.on('Target.attachedToTarget', attached)
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    events.gone(targetId)
  })
  await browser.send('Target.setDiscoverTargets', { discover: true })
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  })

  return {
    openPage: async (width, height) => {
      if (first) {
        const target = await first
        first = undefined
        const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId: target.targetId })
        await browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
        return target
      }
      asking++
      const { targetId } = await browser
        .send('Target.createTarget', { url: 'about:blank', width, height, newWindow: true })
        .finally(() => asking--)
      const target = unclaimed.get(targetId)
      if (!target) throw new Error('Chromium opened a page without attaching to it')
      unclaimed.delete(targetId)
      if (asking === 0) sortOutPopups()
      return target
    },
    closePage: async (targetId) => {
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined)
    },
  }
}
