import { statSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { provideElectronModule } from './electronModule.ts'
import { createHost } from './host.ts'
import { readLaunchArguments } from './launchArguments.ts'

// Electron's start, in its order: what `-r` names, then the app's main module, then `ready`.
const words = process.argv.slice(2)
const { preloads, appPath, switches } = readLaunchArguments(words)
const appEntry = resolve(appPath)
const isFolder = statSync(appEntry).isDirectory()
const appFolder = isFolder ? appEntry : dirname(appEntry)
const require = createRequire(resolve(appFolder, 'package.json'))

const host = createHost(appFolder, new Map(switches))
provideElectronModule(host.electron)
// Playwright's loader cuts its own words out of this list, which starts with one word as in Electron.
process.argv = [process.execPath, ...words]
Object.defineProperty(process, 'type', { value: 'browser' })
for (const preload of preloads) require(resolve(preload))
require(isFolder ? mainModuleOf(appFolder) : appEntry)
setImmediate(() => {
  host.start().catch((reason: unknown) => {
    process.stderr.write(`Chromium host: ${reason instanceof Error ? reason.message : String(reason)}\n`)
    process.exit(1)
  })
})

function mainModuleOf(folder: string): string {
  const description = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    readonly main?: string
  }
  return resolve(folder, description.main ?? 'index.js')
}
