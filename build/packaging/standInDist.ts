import { createPackage } from '@electron/asar'
import { chmodSync, copyFileSync, appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Found by @electron/fuses in every Electron: this text, a version, a length, then one digit for each switch. */
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const switches = 9

/**
 * A folder that packs like Electron's own and runs nothing: where Electron's binary can't be had, the packaging is tried
 * with it. Linux only. Never the source of an installer: the program in it is `true`.
 */
export async function makeStandInDist(folder: string): Promise<void> {
  const { version } = createRequire(import.meta.url)('electron/package.json') as { readonly version: string }
  const emptyApp = join(folder, 'empty-app')
  for (const path of [emptyApp, join(folder, 'resources'), join(folder, 'locales')])
    mkdirSync(path, { recursive: true })
  const program = join(folder, 'electron')
  copyFileSync('/bin/true', program)
  appendFileSync(
    program,
    Buffer.concat([Buffer.from(fuseWire), Buffer.from([1, switches]), Buffer.from('1'.repeat(switches))]),
  )
  chmodSync(program, 0o755)
  writeFileSync(join(folder, 'version'), version)
  for (const language of ['nl', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  writeFileSync(join(emptyApp, 'package.json'), '{}')
  await createPackage(emptyApp, join(folder, 'resources', 'default_app.asar'))
}
