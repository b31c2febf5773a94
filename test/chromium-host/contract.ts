import type { ElectronApplication, Page } from '@playwright/test'

/** What contractApp/ keeps in its main process. */
interface ContractState {
  readonly happened: string[]
  readonly utility: Electron.UtilityProcess
  readonly refusals: string[]
  readonly opened: string[]
  readonly requests: string[]
}

type Call = (...values: unknown[]) => unknown

declare global {
  var contract: ContractState
  /** What its preload exposes: functions by name, and two objects. */
  var api: Record<string, Call> & {
    readonly named: object
    readonly nested: { readonly deep: object; readonly list: unknown[] }
  }
  var seenFirst: Record<string, string>
  var evalResult: Promise<string>
}

export const contractApp = {
  startOptions: { app: 'test/chromium-host/contractApp', switches: [], environment: {} },
}

export async function stateOf(
  app: ElectronApplication,
  key: 'happened' | 'refusals' | 'opened' | 'requests',
): Promise<string[]> {
  return app.evaluate((_electron, name) => globalThis.contract[name], key)
}

/** What a call of the exposed API throws or rejects with, and whether that is an error of the page's own kind. */
export async function messageOf(page: Page, name: string, ...values: unknown[]): Promise<string> {
  return page.evaluate(
    async ([called, parameters]) => {
      try {
        await globalThis.api[called]?.(...parameters)
        return 'nothing thrown'
      } catch (error) {
        return `${String(error instanceof Error)} ${String(error)}`
      }
    },
    [name, values] as const,
  )
}
