import { expect, test } from 'vitest'
import { networkCallsIn } from './noNetwork.ts'

test.each([
  'fetch("/data.json")',
  'const load = fetch; load("x")',
  'globalThis.fetch("x")',
  'window["fetch"]("x")',
  'new XMLHttpRequest()',
  'const Socket = globalThis.WebSocket',
  'new EventSource("x")',
  'navigator.sendBeacon("x")',
  'importScripts("x")',
  'new RTCPeerConnection()',
  'const http = require("http")',
  'const https = require("node:https")',
  'const net = require(`net`)',
  'import tls from "node:tls"',
  'await import("node:dns/promises")',
  'const home = "https://example.org/"',
  'const home = `wss://${host}/`',
  // An allowed text does not cover what follows it.
  'const two = "http://www.w3.org/2000/svg https://example.org"',
])('finds the way out in %s', (text) => {
  expect(networkCallsIn(text)).toHaveLength(1)
})

test.each([
  'class Index { fetch(term) { return this.map.fetch(term) } }',
  'const index = { fetch: 1 }; index.fetch',
  'document.createElementNS("http://www.w3.org/2000/svg", "path")',
  'const message = "https://react.dev/errors/" + code',
  'const words = "the network is not used"',
  'const { readFile } = require("node:fs/promises")',
  '// https://example.org is only a comment\nconst one = 1',
])('lets %s through', (text) => {
  expect(networkCallsIn(text)).toEqual([])
})

test('says where it is', () => {
  expect(networkCallsIn('const before = 1; fetch("x"); const after = 2')).toEqual([
    'fetch: const before = 1; fetch("x"); const after = 2',
  ])
})

test('refuses a bundle that it can not read', () => {
  expect(() => networkCallsIn('const = ')).toThrow(/can't be read/u)
})
