import { expect, test } from 'vitest'
import { contract, type Operation } from '#shared/contract/contract.ts'
import { ok } from '#shared/result.ts'
import type { LogEntry } from '../log.ts'
import { createDoor, type Handlers } from './door.ts'

const anId = '0123456789abcdef0123456789abcdef'

/** Handlers that remember what reached them: what the door lets through, not what an office would do with it. */
function listeningHandlers(): { handlers: Handlers; heard: [string, unknown][] } {
  const heard: [string, unknown][] = []
  const names = Object.keys(contract) as Operation[]
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (input: unknown) => {
        heard.push([name, input])
        if (name === 'today') return Promise.reject(new Error('Amina was here'))
        return Promise.resolve(ok({}))
      },
    ]),
  ) as unknown as Handlers
  return { handlers, heard }
}

function aDoor(): { door: ReturnType<typeof createDoor>; heard: [string, unknown][]; log: LogEntry[] } {
  const { handlers, heard } = listeningHandlers()
  const log: LogEntry[] = []
  return { door: createDoor(handlers, (entry) => log.push(entry)), heard, log }
}

/** A number that passes the eleven-check, made here so that none stands in the source. */
function aNumberThatPasses(): string {
  for (let start = 100_000_000; ; start += 1) {
    const digits = [...String(start)].map(Number)
    const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0)
    if (sum % 11 === 0) return String(start)
  }
}

test.each([
  ['an unknown operation', 'deleteEverything', {}],
  ['a property of every object', 'constructor', {}],
  ['something that is no name', 7, {}],
  ['an input of another shape', 'readDossier', { id: 'not an id' }],
  ['no input', 'readDossier', undefined],
])('%s does not reach a handler', async (_, operation, input) => {
  const { door, heard } = aDoor()
  expect(await door(operation, input)).toEqual({ ok: false, failure: { kind: 'invalidInput' } })
  expect(heard).toEqual([])
})

test('a checked input reaches its handler without what the contract does not know', async () => {
  const { door, heard } = aDoor()
  await door('readDossier', { id: anId, extra: 'ignored' })
  expect(heard).toEqual([['readDossier', { id: anId }]])
})

test('a BSN in a text is refused and reaches nobody', async () => {
  const { door, heard } = aDoor()
  const edit = { goodToKnow: `nummer ${aNumberThatPasses()}, bel na negen` }
  expect(await door('editPerson', { id: anId, edit })).toEqual({ ok: false, failure: { kind: 'bsnFound' } })
  expect(heard).toEqual([])
})

test('a passphrase is not a text that is kept: it may hold any number', async () => {
  const { door, heard } = aDoor()
  await door('unlockOffice', { passphrase: `kast ${aNumberThatPasses()}` })
  expect(heard).toHaveLength(1)
})

test('a fault of ours gives a code on the screen; the log finds it and holds nothing that was typed', async () => {
  const { door, log } = aDoor()
  const answer = await door('today', {})
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'unexpected' } })
  // No O that could be a 0 over the telephone, no I that could be a 1.
  expect(log[0]?.code).toMatch(/^[B-DF-HJ-NP-TV-XZ2-9]{6}$/u)
  expect(log).toHaveLength(1)
  expect(answer).toMatchObject({ failure: { code: log[0]?.code } })
  expect(JSON.stringify(log)).not.toContain('Amina')
})
