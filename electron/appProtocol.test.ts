import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFrom, contentSecurityPolicy, reactAriaStyleHash } from './appProtocol.ts'

let outside: string
let folder: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'app-protocol-'))
  folder = join(outside, 'bundle')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.json'), 'secret')
  mkdirSync(join(outside, 'bundle-beside'))
  writeFileSync(join(outside, 'bundle-beside', 'secret.json'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<h1>here</h1>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'one')
  writeFileSync(join(folder, 'notes.txt'), 'not for the window')
})
afterAll(() => {
  rmSync(outside, { recursive: true })
})

async function ask(address: string, init?: RequestInit): Promise<Response> {
  return answerFrom(folder, new Request(address, init))
}

test.each([
  ['app://bundle/index.html', 'text/html; charset=utf-8', '<h1>here</h1>'],
  ['app://bundle/assets/a.js?v=1', 'text/javascript; charset=utf-8', 'one'],
])('%s is answered', async (address, type, body) => {
  const answer = await ask(address)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe(type)
  expect(await answer.text()).toBe(body)
})

test.each([
  ['app://bundle/missing.html', 404],
  ['app://bundle/', 404],
  ['app://bundle/notes.txt', 404],
  ['app://bundle/assets', 404],
  ['app://bundle/..%2fsecret.json', 403],
  ['app://bundle/assets/..%2f..%2fsecret.json', 403],
  ['app://bundle/..%2fbundle-beside%2fsecret.json', 403],
  ['app://bundle/..%5csecret.json', 403],
  ['app://bundle/%00.html', 403],
  ['app://bundle/%zz.html', 403],
  ['app://other/index.html', 403],
  // The address parser itself takes these dots away.
  ['app://bundle/%2e%2e/secret.json', 404],
])('%s is refused with %i', async (address, status) => {
  const answer = await ask(address)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toBe('')
})

test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is refused', async (method) => {
  expect((await ask('app://bundle/index.html', { method })).status).toBe(405)
})

test('no path leads out of the folder', async () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '..%2f',
    '%2F',
    '%5c',
    'assets',
    'secret.json',
    'bundle-beside',
    '',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      expect(await (await ask(`app://bundle/${parts.join('/')}`)).text()).not.toContain('secret')
    }),
  )
})

test('every answer carries the policy, refusals too', async () => {
  const answers = await Promise.all([
    ask('app://bundle/index.html'),
    ask('app://bundle/missing.html'),
    ask('app://bundle/..%2fsecret.json'),
    ask('app://bundle/index.html', { method: 'POST' }),
  ])
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  }
})

test('the policy allows nothing inline but one known style, and no address', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:|nonce/u)
  expect(contentSecurityPolicy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-")
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
})

test('the one inline style is still the one of react-aria', () => {
  const library = createRequire(import.meta.url).resolve('react-aria/package.json')
  const source = readFileSync(join(library, '../dist/private/interactions/usePress.mjs'), 'utf8')
  const [, attribute] = /PRESSABLE_ATTRIBUTE = '([^']+)'/u.exec(source) ?? []
  const [, template] = /style\.textContent = `([^`]+)`\.trim\(\)/u.exec(source) ?? []
  const style = template?.trim().replace(/\$\{[^}]+\}/u, attribute ?? '')
  const hash = createHash('sha256')
    .update(style ?? '')
    .digest('base64')
  expect(`sha256-${hash}`).toBe(reactAriaStyleHash)
})
