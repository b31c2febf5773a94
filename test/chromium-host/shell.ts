import type { Shell } from 'electron'
import { loud } from './notEmulated.ts'

type HostedShell = Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>

/** Nothing is opened: what the app wanted is said on stderr, and a test replaces the member to see it. */
export function createShell(): Shell {
  const say = (what: string): void => {
    process.stderr.write(`Chromium host: the app wants to ${what}\n`)
  }
  const members: HostedShell = {
    openExternal: (url) => {
      say(`open ${url}`)
      return Promise.resolve()
    },
    openPath: (path) => {
      say(`open ${path}`)
      return Promise.resolve('')
    },
    showItemInFolder: (path) => {
      say(`show ${path} in its folder`)
    },
  }
  return loud('shell', members) as Shell
}
