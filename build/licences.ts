import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { windowRoot, type Bundle } from './bundles.ts'

/**
 * The licence of each package that is in the bundles or copied beside them, with its whole text: nearly all of them ask
 * for that wherever a copy goes. The packages of `beside` are not in any bundle.
 *
 * @throws when a package that asks for its text brings none.
 */
export function licences(bundles: readonly Bundle[], beside: readonly string[]): string {
  const sources = bundles
    .flatMap((bundle) => bundle.files)
    .flatMap((file) =>
      // Assets are named as seen from the window, which alone has any.
      file.type === 'chunk'
        ? file.moduleIds
        : file.originalFileNames.map((name) => resolve(windowRoot, name)),
    )
  const folders = new Set([...sources, ...beside].flatMap(packageFolder))
  return [...[...folders].map(licenceOf), ...ofData]
    .sort((one, other) => one.localeCompare(other, 'en'))
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** Of what was taken into files of our own. */
const ofData = [
  `Unicode CLDR, names of days and months: Unicode-3.0\n\n${readFileSync(join(import.meta.dirname, 'unicodeLicence.txt'), 'utf8').trim()}\n`,
  'Home Office Indicators of Integration framework 2019, topics of looking back: OGL-UK-3.0\n\n' +
    'Contains public sector information licensed under the Open Government Licence v3.0.\n',
]

/** The folder of the package that a file belongs to; none for a file of our own and for what the build itself adds. */
function packageFolder(file: string): readonly string[] {
  const folder = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1]
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? [folder] : []
}

/** In the public domain: copies need no text. */
const asksNothing = ['Unlicense', 'CC0-1.0', '0BSD']

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license: string
  }
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|ofl)/iu.test(file))
  if (texts.length === 0 && !asksNothing.includes(license)) throw new Error(`${name} brings no licence text`)
  const whole = texts.map((file) => `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`)
  return `${name} ${version}: ${license}\n${whole.join('')}`
}
