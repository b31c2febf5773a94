import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Protocol } from 'electron'
import { isOwnAddress } from './windowRules.ts'

/** The one inline style of react-aria-components 1.22.1; `appProtocol.test.ts` fails when the library changes it. */
export const reactAriaStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='

/** What a page may do; on every answer, refusals included. Pictures of the print preview are `data:` SVGs. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${reactAriaStyleHash}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const everyAnswer = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const

/** Other kinds of file are not in the window's bundle. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

/** Before the app is ready: `app://` is a real origin, and its scripts are kept compiled between starts. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ])
}

/** Answers `app://bundle/…` from `folder` and from nowhere else. */
export function serveBundle(protocol: Protocol, folder: string): void {
  protocol.handle('app', (request) => answerFrom(folder, request))
}

/** Never fails: a file that is not there or not allowed is an answer too, with the same policy. */
export async function answerFrom(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  if (!isOwnAddress(request.url)) return refusal(403)
  const path = pathInside(folder, new URL(request.url).pathname)
  if (path === undefined) return refusal(403)
  const mediaType = mediaTypes[extname(path)]
  if (mediaType === undefined) return refusal(404)
  try {
    return new Response(await readFile(path), { headers: { ...everyAnswer, 'content-type': mediaType } })
  } catch {
    return refusal(404)
  }
}

function refusal(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: everyAnswer })
}

/** The file that a path names, or undefined when it leads out of the folder. */
function pathInside(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  const path = join(folder, decoded)
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : undefined
}
