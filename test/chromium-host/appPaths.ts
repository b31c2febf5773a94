import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { App } from 'electron'

export type PathName = Parameters<App['getPath']>[0]

export interface AppPaths {
  readonly get: (name: PathName) => string
  readonly set: (name: string, path: string) => void
}

/** The app's folders. Without `--user-data-dir` its data folder ends in `-dev`, apart from a real installation's. */
export function createAppPaths(appFolder: string, appName: () => string, userDataSwitch: string): AppPaths {
  const set = new Map<string, string>()
  const appData = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
  if (userDataSwitch) set.set('userData', resolve(userDataSwitch))

  const get = (name: PathName): string => {
    const own = set.get(name)
    if (own !== undefined) return own
    switch (name) {
      case 'home':
        return homedir()
      case 'appData':
        return appData
      case 'userData':
        return join(appData, `${appName()}-dev`)
      case 'sessionData':
        return get('userData')
      case 'logs':
        return join(get('userData'), 'logs')
      case 'temp':
        return tmpdir()
      case 'exe':
        return process.execPath
      case 'module':
      case 'assets':
        return appFolder
      case 'desktop':
      case 'documents':
      case 'downloads':
      case 'music':
      case 'pictures':
      case 'videos':
        return userFolder(appData, name)
      case 'crashDumps':
      case 'recent':
        throw new Error(`Failed to get '${name}' path`)
    }
  }
  return { get, set: (name, path) => set.set(name, path) }
}

/** As `xdg-user-dir` finds it, else the English name in the home folder. */
function userFolder(configFolder: string, name: string): string {
  const key = name === 'downloads' ? 'DOWNLOAD' : name.toUpperCase()
  try {
    const lines = readFileSync(join(configFolder, 'user-dirs.dirs'), 'utf8')
    const found = new RegExp(`^XDG_${key}_DIR="(.*)"$`, 'm').exec(lines)?.[1]
    if (found !== undefined) return found.replace('$HOME', homedir())
  } catch {
    // No such file: a machine without a desktop.
  }
  return join(homedir(), name.slice(0, 1).toUpperCase() + name.slice(1))
}
