import type { Protocol as ElectronProtocol } from 'electron'
import { loud } from './notEmulated.ts'
import { createSchemeAddresses } from './schemeAddress.ts'
import type { SchemeAddresses } from './schemeAddress.ts'

type Handler = Parameters<ElectronProtocol['handle']>[1]
type HostedProtocol = Pick<
  ElectronProtocol,
  'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'
>

export interface HostProtocol {
  readonly electron: ElectronProtocol
  readonly addresses: SchemeAddresses
  readonly handlerFor: (url: string) => Handler | undefined
}

export function createProtocol(): HostProtocol {
  const addresses = createSchemeAddresses()
  const handlers = new Map<string, Handler>()
  const members: HostedProtocol = {
    registerSchemesAsPrivileged: (schemes) => {
      for (const { scheme, privileges } of schemes) {
        if (!privileges?.standard || !privileges.secure) {
          throw new Error('The Chromium host emulates only schemes that are standard and secure')
        }
        addresses.register(scheme)
      }
    },
    handle: (scheme, handler) => {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, handler)
    },
    unhandle: (scheme) => {
      handlers.delete(scheme)
    },
    isProtocolHandled: (scheme) => handlers.has(scheme),
  }
  return {
    electron: loud('protocol', members) as ElectronProtocol,
    addresses,
    handlerFor: (url) => handlers.get(url.slice(0, url.indexOf(':'))),
  }
}
