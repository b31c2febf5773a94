import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CdpSession } from './cdpPipe.ts'
import type { ToMain, ToPreload } from './page/isolatedWorld.ts'
import { pageScripts, titleMarkScript } from './page/pageScripts.ts'
import { structuredText } from './structuredText.ts'

export interface PageConnection {
  readonly toPreload: (message: ToPreload) => Promise<void>
}

export interface PageSetUp {
  readonly preload: string | undefined
  /** Put at the end of the title where a person sees it; empty for none. */
  readonly titleMark: string
  readonly onMessage: (message: ToMain) => void
}

const text = structuredText()

/** Prepares a paused page: its worlds, the channel to its preload, its events; then lets it go. */
export async function connectPage(session: CdpSession, setUp: PageSetUp): Promise<PageConnection> {
  const secret = randomUUID()
  const world = `preload ${secret}`
  const surroundings = {
    bindingName: `send-${secret}`,
    deliverName: `deliver-${secret}`,
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: process.platform,
      arch: process.arch,
      versions: { ...process.versions },
    },
  }
  let preloadContext: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const frame = context.auxData as { readonly frameId: string } | undefined
    if (context.name === world && frame?.frameId === mainFrame) preloadContext = context.id
  })
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== surroundings.bindingName) return
    preloadContext = executionContextId
    setUp.onMessage(text.decode(payload) as ToMain)
  })
  const preload = setUp.preload === undefined ? '' : readFileSync(setUp.preload, 'utf8')
  const scripts = pageScripts(preload, surroundings, secret)

  // The page answers most of these only once it is let go: all are sent first, then awaited together.
  let mainFrame = ''
  const frameTree = session
    .send('Page.getFrameTree')
    .then(({ frameTree: tree }) => (mainFrame = tree.frame.id))
  await Promise.all([
    session.send('Page.enable'),
    session.send('Inspector.enable'),
    frameTree,
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolatedWorld,
      worldName: world,
    }),
    ...(setUp.titleMark
      ? [session.send('Page.addScriptToEvaluateOnNewDocument', { source: titleMarkScript(setUp.titleMark) })]
      : []),
    session.send('Runtime.addBinding', { name: surroundings.bindingName, executionContextName: world }),
    session.send('Runtime.enable'),
    session.send('Runtime.runIfWaitingForDebugger'),
  ])

  return {
    toPreload: async (message) => {
      if (preloadContext === undefined) return
      await session
        .send('Runtime.callFunctionOn', {
          executionContextId: preloadContext,
          functionDeclaration: 'function (name, text) { globalThis[name]?.(text) }',
          arguments: [{ value: surroundings.deliverName }, { value: text.encode(message) }],
          silent: true,
        })
        .catch(() => undefined) // The document has gone meanwhile.
    },
  }
}
