import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { paperResourceFiles } from '../electron/paper/paperResources.ts'
import { faultsIn } from './bundleFaults.ts'
import { appFolder, buildBundles, type Bundle } from './bundles.ts'
import { licences } from './licences.ts'
import { sourceStamp } from './sourceStamp.ts'

/**
 * `npm run build`: the app in `out/app`, made again only when a source changed (`--again`: in any case).
 * Beside the bundles lie the files that paper needs and `licences.txt`. A bundle with a network call or a library that does not belong in it is an error, and leaves no stamp.
 */
const repository = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${repository}out/app.stamp`

const { values } = parseArgs({ options: { again: { type: 'boolean', default: false } } })
const stamp = sourceStamp(repository)

if (!values.again && isBuilt(stamp)) process.stdout.write('The app is built already.\n')
else await buildApp()

async function buildApp(): Promise<void> {
  rmSync(stampFile, { force: true })
  const started = performance.now()
  const bundles = await buildBundles()
  copyPaperResources()
  writeFileSync(`${appFolder}/licences.txt`, licences(bundles, copiedFiles()))
  for (const bundle of bundles) process.stdout.write(sizeLine(bundle))

  const faults = bundles.flatMap(faultsIn)
  if (faults.length > 0) {
    process.stderr.write(`The app was not built:\n${faults.map((fault) => `  ${fault}\n`).join('')}`)
    process.exitCode = 1
    return
  }
  writeFileSync(stampFile, stamp)
  process.stdout.write(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n`)
}

function isBuilt(wanted: string): boolean {
  return existsSync(stampFile) && existsSync(appFolder) && readFileSync(stampFile, 'utf8') === wanted
}

/** Fonts and the shaper's program lie beside the main bundle as files of their own. */
function copyPaperResources(): void {
  const folder = `${appFolder}/main/paper`
  mkdirSync(folder, { recursive: true })
  for (const { module, fileName } of paperResourceFiles) {
    cpSync(`${repository}node_modules/${module}`, `${folder}/${fileName}`)
  }
}

/** What lies beside the bundles, or is packed as it is. */
function copiedFiles(): readonly string[] {
  const modules = [...paperResourceFiles.map(({ module }) => module), '@node-rs/argon2/index.js']
  return modules.map((module) => `${repository}node_modules/${module}`)
}

function sizeLine({ name, files }: Bundle): string {
  const kilobytes = (type: 'chunk' | 'asset'): string => {
    const bytes = files.map((file) =>
      file.type === 'chunk' ? Buffer.byteLength(file.code) : Buffer.byteLength(file.source),
    )
    return (
      files.reduce((sum, file, at) => sum + (file.type === type ? (bytes[at] ?? 0) : 0), 0) / 1_000
    ).toFixed(1)
  }
  return `${name.padEnd(8)} ${kilobytes('chunk').padStart(6)} kB code ${kilobytes('asset').padStart(6)} kB else\n`
}
