import { EventEmitter } from 'node:events'
import type { Session, WebContents, WebFrameMain } from 'electron'
import type { CdpSession } from './cdpPipe.ts'
import { loud, notEmulated } from './notEmulated.ts'
import { paperCommand } from './paper.ts'
import type { ToMain, ToPreload } from './page/isolatedWorld.ts'
import { connectPage } from './pageConnection.ts'
import type { PageConnection } from './pageConnection.ts'
import type { SchemeAddresses } from './schemeAddress.ts'
import type { PageTarget } from './targets.ts'
import { createMainFrame, originOf } from './webFrame.ts'

type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

type HostedContents = Pick<
  WebContents,
  | 'capturePage'
  | 'close'
  | 'executeJavaScript'
  | 'focus'
  | 'getTitle'
  | 'getType'
  | 'getURL'
  | 'getWebRTCIPHandlingPolicy'
  | 'id'
  | 'isDestroyed'
  | 'isDevToolsOpened'
  | 'isLoading'
  | 'loadURL'
  | 'mainFrame'
  | 'print'
  | 'printToPDF'
  | 'reload'
  | 'send'
  | 'session'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler'
>

/** What the rest of the host needs of one page; `electron` is what the app gets. */
export interface HostContents {
  readonly electron: WebContents
  readonly targetId: () => string | undefined
  readonly mayNavigate: (frameId: string, url: string) => boolean
  readonly openedWindow: (url: string) => void
  readonly setColorScheme: (scheme: 'dark' | 'light') => void
  /** The page has gone; nothing of it is usable any more. */
  readonly gone: () => void
}

export interface ContentsSetUp {
  readonly id: number
  readonly target: Promise<PageTarget>
  readonly preload: string | undefined
  readonly titleMark: string
  readonly addresses: SchemeAddresses
  readonly session: Session
  readonly receive: (
    message: ToMain,
    sender: WebContents,
    frame: WebFrameMain,
  ) => Promise<ToPreload | undefined>
  readonly beforeLoad: (contents: WebContents, origin: string) => Promise<void>
  readonly close: () => void
}

export function createWebContents(setUp: ContentsSetUp): HostContents {
  const { addresses } = setUp
  const events = new EventEmitter()
  const state = { url: '', title: '', loading: false, destroyed: false, policy: 'default' }
  let target: PageTarget | undefined
  /** A document that the app itself asked for is not asked about again in `will-navigate`. */
  let ownNavigation = false
  let windowOpenHandler: WindowOpenHandler | undefined
  let lastWindowOpen = ''

  const frame = createMainFrame(
    setUp.id,
    () => state.url,
    () => state.destroyed,
  )
  const onMessage = (message: ToMain): void => {
    if (message.kind === 'title') {
      titleChanged(message.title)
      return
    }
    void setUp.receive(message, electron, frame).then(async (answer) => {
      if (answer) await (await page).connection.toPreload(answer)
    })
  }
  const titleChanged = (title: string): void => {
    state.title = title
    events.emit('page-title-updated', new Event('page-title-updated', { cancelable: true }), title, true)
  }
  const page: Promise<{ session: CdpSession; connection: PageConnection }> = setUp.target.then(
    async (found) => {
      target = found
      listen(found.session)
      const connection = await connectPage(found.session, {
        preload: setUp.preload,
        titleMark: setUp.titleMark,
        onMessage,
      })
      return { session: found.session, connection }
    },
  )
  page.catch((reason: unknown) => {
    if (!state.destroyed) process.stderr.write(`Chromium host: the page failed: ${String(reason)}\n`)
  })

  const listen = (session: CdpSession): void => {
    const details = {}
    session.on('Page.frameNavigated', ({ frame: navigated }) => {
      if (navigated.parentId !== undefined) return
      state.url = addresses.toApp(navigated.url + (navigated.urlFragment ?? ''))
      events.emit('did-navigate', details, state.url, 200, '')
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== target?.targetId) return
      state.url = addresses.toApp(url)
      events.emit('did-navigate-in-page', details, state.url, true)
    })
    session.on('Page.domContentEventFired', () => events.emit('dom-ready', details))
    session.on('Page.loadEventFired', () => {
      if (state.url === 'about:blank' || state.url === '') return
      state.loading = false
      events.emit('did-finish-load', details)
    })
    session.on('Page.windowOpen', ({ url }) => (lastWindowOpen = addresses.toApp(url)))
    session.on('Inspector.targetCrashed', () => {
      events.emit('render-process-gone', details, { reason: 'crashed', exitCode: 1 })
    })
  }

  const loadURL = async (url: string): Promise<void> => {
    state.loading = true
    const { session } = await page
    await setUp.beforeLoad(electron, originOf(url))
    const loaded = new Promise<void>((resolve) => events.once('did-finish-load', resolve))
    ownNavigation = true
    events.emit('did-start-loading')
    const { errorText } = await session.send('Page.navigate', { url: addresses.toChromium(url) })
    ownNavigation = false
    if (errorText !== undefined) {
      state.loading = false
      events.emit('did-fail-load', {}, -2, errorText, url, true)
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { code: errorText, url })
    }
    await loaded
  }

  const members: HostedContents = {
    id: setUp.id,
    session: setUp.session,
    mainFrame: frame,
    loadURL,
    reload: () => {
      ownNavigation = true
      void page.then(({ session }) => session.send('Page.reload')).finally(() => (ownNavigation = false))
    },
    send: (channel, ...parameters: unknown[]) => {
      void page.then(({ connection }) => connection.toPreload({ kind: 'message', channel, parameters }))
    },
    executeJavaScript: async (code) => {
      const { session } = await page
      const wish = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true }
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', wish)
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as unknown
    },
    // Chromium's own dialog where there is a screen; it tells nobody how it ended, and has no place for `copies`.
    print: (_wish, done) => {
      void page
        .then(({ session }) => session.send('Runtime.evaluate', { expression: 'window.print()' }))
        .then(() => done?.(true, ''))
    },
    printToPDF: async (options) => {
      const { session } = await page
      return Buffer.from((await session.send('Page.printToPDF', paperCommand(options))).data, 'base64')
    },
    capturePage: async () => {
      const { session } = await page
      const picture = Buffer.from(
        (await session.send('Page.captureScreenshot', { format: 'png' })).data,
        'base64',
      )
      return loud('NativeImage', {
        toPNG: () => picture,
        isEmpty: () => picture.length === 0,
      }) as Electron.NativeImage
    },
    close: setUp.close,
    focus: () => void page.then(({ session }) => session.send('Page.bringToFront')),
    getTitle: () => state.title,
    getType: () => 'window',
    getURL: () => state.url,
    isDestroyed: () => state.destroyed,
    isDevToolsOpened: () => false,
    isLoading: () => state.loading,
    setWebRTCIPHandlingPolicy: (policy) => {
      state.policy = policy
    },
    getWebRTCIPHandlingPolicy: () => state.policy,
    setWindowOpenHandler: (handler) => {
      windowOpenHandler = handler
    },
  }
  const electron = loud('webContents', Object.assign(events, members)) as unknown as WebContents

  const navigationEvent = (url: string, isMainFrame: boolean): Event =>
    Object.assign(new Event('will-navigate', { cancelable: true }), {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: isMainFrame ? frame : null,
      initiator: frame,
    })

  return {
    electron,
    targetId: () => target?.targetId,
    mayNavigate: (frameId, url) => {
      const isMainFrame = frameId === target?.targetId
      if (isMainFrame && ownNavigation) return true
      const everyFrame = navigationEvent(url, isMainFrame)
      events.emit('will-frame-navigate', everyFrame)
      if (everyFrame.defaultPrevented || !isMainFrame) return !everyFrame.defaultPrevented
      const mainFrameOnly = navigationEvent(url, true)
      events.emit('will-navigate', mainFrameOnly, url)
      return !mainFrameOnly.defaultPrevented
    },
    openedWindow: (url) => {
      const details = {
        url: lastWindowOpen || url,
        frameName: '',
        features: '',
        disposition: 'foreground-tab',
      }
      const answer = windowOpenHandler?.({
        ...details,
        referrer: { url: state.url, policy: 'default' },
      } as never)
      if (answer?.action !== 'deny')
        process.stderr.write(`${notEmulated('a window opened by a page').message}\n`)
    },
    setColorScheme: (scheme) => {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      void page.then(({ session }) => session.send('Emulation.setEmulatedMedia', { features }))
    },
    gone: () => {
      if (state.destroyed) return
      state.destroyed = true
      events.emit('destroyed')
    },
  }
}
