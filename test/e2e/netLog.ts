import { readFileSync } from 'node:fs'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly url?: string; readonly host?: string }
  }[]
}

/** What Chromium calls a request that is really sent, a name that is really looked up, a connection that is made. */
const kinds = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'HOST_RESOLVER_MANAGER_JOB',
  'HOST_RESOLVER_DNS_TASK',
  'HOST_RESOLVER_SYSTEM_TASK',
  'DNS_TRANSACTION',
  'TCP_CONNECT',
  'SOCKET_POOL',
  'SSL_CONNECT',
  'QUIC_SESSION',
  'WEB_SOCKET',
] as const

/** Requests, look-ups and connections in a log of `--log-net-log`, one line each. */
export function networkUseIn(file: string): string[] {
  const { constants, events } = JSON.parse(completed(readFileSync(file, 'utf8'))) as NetLog
  const names = new Map(kinds.map((kind) => [constants.logEventTypes[kind], kind]))
  return events.flatMap(({ type, params }) => {
    const name = names.get(type)
    const url = params?.url ?? params?.host ?? ''
    // A picture that the page itself holds is a request to nobody.
    return name === undefined || url.startsWith('data:') ? [] : [`${name} ${url}`]
  })
}

/** How many events of any kind the log holds: a log that was not written shows nothing either. */
export function eventsIn(file: string): number {
  return (JSON.parse(completed(readFileSync(file, 'utf8'))) as NetLog).events.length
}

/** Chromium closes the list at its end; one that was ended sooner leaves it open. */
function completed(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch {
    return `${text.trimEnd().replace(/,$/u, '')}]}`
  }
}
