import { EventEmitter } from 'node:events'
import type { Session, WebContents, WebRequest } from 'electron'
import type { CdpSession } from './cdpPipe.ts'
import type { Protocol } from './cdpTypes.ts'
import { loud } from './notEmulated.ts'
import type { HostProtocol } from './protocol.ts'

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]
type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0]

type HostedSession = Pick<
  Session,
  | 'protocol'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setDisplayMediaRequestHandler'
  | 'isPersistent'
>

export interface HostSession {
  /** What the app gets as `session.defaultSession`. */
  readonly electron: Session
  /** Asks the app's handlers about each permission and tells Chromium the outcome, before `origin` is loaded. */
  readonly settlePermissions: (browser: CdpSession, contents: WebContents, origin: string) => Promise<void>
  /** Whether the app's `webRequest` filter lets the request through. */
  readonly allows: (request: { readonly url: string; readonly method: string }) => Promise<boolean>
  /** Tells the app about a download; the answer is whether it was refused. */
  readonly refusesDownload: (url: string, contents: WebContents | undefined) => boolean
}

type PermissionName = Parameters<Exclude<RequestHandler, null>>[1]

/** Electron's permission and what Chromium's DevTools call it. */
const permissions: readonly (readonly [PermissionName, Protocol.Browser.PermissionType])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'audioCapture'],
  ['media', 'videoCapture'],
  ['clipboard-read', 'clipboardReadWrite'],
  ['clipboard-sanitized-write', 'clipboardSanitizedWrite'],
  ['midi', 'midi'],
  ['midiSysex', 'midiSysex'],
  ['idle-detection', 'idleDetection'],
  ['display-capture', 'displayCapture'],
  ['window-management', 'windowManagement'],
  ['storage-access', 'storageAccess'],
]

export function createSession(protocol: HostProtocol): HostSession {
  let requestHandler: RequestHandler = null
  let checkHandler: CheckHandler = null
  let beforeRequest: BeforeRequest = null
  let spellChecker = true

  const onBeforeRequest = (first: unknown, second?: unknown): void => {
    beforeRequest = (second === undefined ? first : second) as BeforeRequest
  }
  const members: HostedSession = {
    protocol: protocol.electron,
    setPermissionRequestHandler: (handler) => {
      requestHandler = handler
    },
    setPermissionCheckHandler: (handler) => {
      checkHandler = handler
    },
    // Devices and screen capture: Chromium as started here offers none, so there is nothing to hand over.
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: (enabled) => {
      spellChecker = enabled
    },
    isSpellCheckerEnabled: () => spellChecker,
    setSpellCheckerLanguages: () => undefined,
    isPersistent: () => false,
  }
  const webRequest = loud('session.webRequest', { onBeforeRequest })
  const electron = loud(
    'session',
    Object.assign(new EventEmitter(), members, { webRequest }),
  ) as unknown as Session

  const grants = async (
    contents: WebContents,
    permission: PermissionName,
    origin: string,
  ): Promise<boolean> => {
    const checked =
      checkHandler?.(contents, permission, origin, { isMainFrame: true, requestingUrl: origin }) ?? true
    const handler = requestHandler
    if (!checked || !handler) return checked
    return new Promise((resolve) => {
      handler(contents, permission, resolve, { isMainFrame: true, requestingUrl: origin })
    })
  }

  return {
    electron,
    settlePermissions: async (browser, contents, origin) => {
      const granted: Protocol.Browser.PermissionType[] = []
      for (const [permission, name] of permissions) {
        if (await grants(contents, permission, origin)) granted.push(name)
      }
      await browser.send('Browser.grantPermissions', {
        origin: protocol.addresses.toChromium(origin),
        permissions: granted,
      })
    },
    allows: async (request) => {
      const listener = beforeRequest
      if (!listener) return true
      const answer = await new Promise<Electron.CallbackResponse>((resolve) => {
        listener(
          { ...request, id: 0, resourceType: 'other', referrer: '', timestamp: 0, uploadData: [] } as never,
          resolve,
        )
      })
      return answer.cancel !== true
    },
    refusesDownload: (url, contents) => {
      const event = new Event('will-download', { cancelable: true })
      electron.emit(
        'will-download',
        event,
        loud('DownloadItem', { getURL: () => protocol.addresses.toApp(url) }),
        contents,
      )
      return event.defaultPrevented
    },
  }
}
