import type { CdpSession } from './cdpPipe.ts'
import type { Protocol } from './cdpTypes.ts'
import type { HostProtocol } from './protocol.ts'
import type { HostSession } from './session.ts'

type Paused = Protocol.Fetch.requestPausedPayload

export interface RequestRules {
  readonly protocol: HostProtocol
  readonly session: HostSession
  /** Whether a page may go where it wants to go (`will-navigate`); asked for documents only. */
  readonly mayNavigate: (frameId: string, url: string) => boolean
}

/** Every request of every page passes here once: navigation, the app's filter, then the app's own scheme. */
export async function interceptRequests(browser: CdpSession, rules: RequestRules): Promise<void> {
  browser.on('Fetch.requestPaused', (paused) => {
    answer(browser, rules, paused).catch(async () => {
      // The page has gone meanwhile, or the handler threw: as in Electron the request fails, the app goes on.
      await browser
        .send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
        .catch(() => undefined)
    })
  })
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(browser: CdpSession, rules: RequestRules, paused: Paused): Promise<void> {
  const { requestId, request, frameId, resourceType } = paused
  const fail = async (errorReason: Protocol.Network.ErrorReason): Promise<void> => {
    await browser.send('Fetch.failRequest', { requestId, errorReason })
  }
  const url = rules.protocol.addresses.toApp(request.url + (request.urlFragment ?? ''))
  if (resourceType === 'Document' && !rules.mayNavigate(frameId, url)) return fail('Aborted')
  if (!(await rules.session.allows({ url, method: request.method }))) return fail('BlockedByClient')
  const handler = rules.protocol.handlerFor(url)
  if (!handler) {
    await browser.send('Fetch.continueRequest', { requestId })
    return
  }
  const response = await handler(requestOf(url, request, rules.protocol))
  if (response.type === 'error') return fail('Failed')
  await browser.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

function requestOf(url: string, request: Protocol.Network.Request, protocol: HostProtocol): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    headers.set(name, protocol.addresses.toApp(value))
  const method = request.method.toUpperCase()
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, { method, headers, ...(hasBody && { body: request.postData ?? '' }) })
}
