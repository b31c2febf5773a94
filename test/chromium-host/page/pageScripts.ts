import { structuredText } from '../structuredText.ts'
import { bridgeEnd } from './bridgeEnd.ts'
import { isolatedWorld } from './isolatedWorld.ts'
import type { PreloadSurroundings } from './isolatedWorld.ts'

export interface PageScripts {
  /** Runs in the page's own world, before the page. */
  readonly mainWorld: string
  /** Runs in the preload's world. */
  readonly isolatedWorld: string
}

/** The source texts for each new document. Frames inside the page get neither, as in Electron without Node in frames. */
export function pageScripts(preload: string, surroundings: PreloadSurroundings, secret: string): PageScripts {
  const down = JSON.stringify(`${secret}-down`)
  const up = JSON.stringify(`${secret}-up`)
  return {
    mainWorld: topOnly(`
      const defineProperty = Object.defineProperty
      const self = window
      ;(${bridgeEnd.toString()})(${up}, ${down}).onExpose((key, value) => {
        defineProperty(self, key, { value, enumerable: true, writable: false, configurable: false })
      })`),
    isolatedWorld: topOnly(`
      const text = (${structuredText.toString()})()
      const bridge = (${bridgeEnd.toString()})(${down}, ${up})
      ;(${isolatedWorld.toString()})(text, bridge, ${JSON.stringify(surroundings)}, function (require, module, exports, process) {
${preload}
      })`),
  }
}

function topOnly(body: string): string {
  return `if (window === window.top) { (() => { ${body} })() }`
}

/** Keeps a mark at the end of the title, so that nobody takes the host for the real program. */
export function titleMarkScript(mark: string): string {
  return topOnly(`
    const mark = ${JSON.stringify(mark)}
    const put = () => { if (!document.title.endsWith(mark)) document.title += mark }
    addEventListener('DOMContentLoaded', () => {
      put()
      new MutationObserver(put).observe(document.head, { subtree: true, childList: true, characterData: true })
    })`)
}
