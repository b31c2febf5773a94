import localesPlugin from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

const repository = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as {
  readonly version: string
}

export const appFolder = `${repository}out/app`
export const windowRoot = `${repository}renderer`

export type BundleName = 'main' | 'preload' | 'window'

export interface Bundle {
  readonly name: BundleName
  readonly files: Rolldown.RolldownOutput['output']
}

/**
 * Builds the three bundles of the app into `out/app`. Main and preload are CommonJS, so that they run before Electron is
 * ready and in a sandboxed preload; everything is inlined except Electron, Node and the argon2 binary.
 */
export async function buildBundles(): Promise<readonly Bundle[]> {
  // A caller's own value (vitest sets 'test') would give a window built for development, which stays empty.
  process.env['NODE_ENV'] = 'production'
  return [
    { name: 'main', files: await built(mainBundle()) },
    { name: 'preload', files: await built(preloadBundle()) },
    { name: 'window', files: await built(windowBundle()) },
  ]
}

/** Electron 45 carries Chromium 154 and Node 24 (electron/releases, checked 2026-11-21). */
const targets = { node: 'node24', window: 'chrome154' } as const

const common = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  clearScreen: false,
} as const satisfies InlineConfig

/** The main process, the office process that it starts, and the run without a window. */
function mainBundle(): InlineConfig {
  const entries = ['main', 'officeProcess', 'windowless'].map((name) => [
    name,
    `${repository}electron/${name}.ts`,
  ])
  return nodeBundle(Object.fromEntries(entries) as Record<string, string>, `${appFolder}/main`)
}

/** CommonJS for Node, `name.cjs` for each entry, with everything inlined except what has to stay apart. */
export function nodeBundle(
  entries: Readonly<Record<string, string>>,
  outDir: string,
  apart: readonly string[] = [],
): InlineConfig {
  return {
    ...common,
    root: repository,
    plugins: [leaveOutPicturesOfHtml()],
    ssr: { noExternal: true, external: ['electron', '@node-rs/argon2', ...apart], target: 'node' },
    build: {
      ...commonJs(outDir),
      rolldownOptions: {
        input: { ...entries },
        output: { ...commonJsNames, chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  }
}

/** One file: a sandboxed preload can load `electron` and nothing beside itself. */
function preloadBundle(): InlineConfig {
  return {
    ...common,
    root: repository,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ...commonJs(`${appFolder}/preload`),
      rolldownOptions: { input: { preload: `${repository}electron/preload.ts` }, output: commonJsNames },
    },
  }
}

function windowBundle(): InlineConfig {
  return {
    ...common,
    root: windowRoot,
    base: './',
    define: { ...common.define, 'import.meta.env.WEGWIJS_VERSION': JSON.stringify(version) },
    plugins: [
      react(),
      // Before the others: it answers for react-aria's texts in all the languages that our window does not speak.
      { ...localesPlugin.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    ],
    build: {
      outDir: `${appFolder}/window`,
      emptyOutDir: true,
      target: targets.window,
      // The content security policy allows our own files, no data: addresses of scripts or fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1_000,
    },
  }
}

const commonJsNames = { format: 'cjs', entryFileNames: '[name].cjs', keepNames: true } as const

function commonJs(outDir: string): NonNullable<InlineConfig['build']> {
  return {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: targets.node,
    minify: true,
    reportCompressedSize: false,
  }
}

/** jsPDF asks for these only to draw web pages, which we never do; asking for one all the same must be loud. */
function leaveOutPicturesOfHtml(): Plugin {
  const leftOut = /^(canvg|html2canvas|dompurify)$/u
  return {
    name: 'leave-out-pictures-of-html',
    enforce: 'pre',
    resolveId: (id) => (leftOut.test(id) ? `\0left-out:${id}` : null),
    load: (id) =>
      id.startsWith('\0left-out:')
        ? `export default () => { throw new Error('not part of this app: ${id.slice(10)}') }`
        : null,
  }
}

async function built(config: InlineConfig): Promise<Bundle['files']> {
  const result = await build(config)
  if (!('output' in result)) throw new Error('Vite watched or built twice; one build was asked for')
  return result.output
}
