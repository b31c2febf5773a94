import type { z } from 'zod'
import type { PassphraseCost } from '#shared/fileFormat/officeHeader.ts'
import { keyBytes } from './envelope.ts'

/** What one guess costs (Argon2id). Memory in KiB. */
export type Argon2Cost = z.infer<typeof PassphraseCost>

/**
 * 128 MiB, three passes: 0.14 s on the machine of `notes/store.md` 4, about half a second on an old laptop.
 * The floor is the least we ever accept: a header below it was changed by somebody who wants to guess cheaply.
 */
export const defaultCost: Argon2Cost = { memoryKiB: 128 * 1024, passes: 3, lanes: 1 }
export const floorCost: Argon2Cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

/** More than any release asks for: a damaged header must not ask for all memory of the computer. */
const ceilingCost: Argon2Cost = { memoryKiB: 2 * 1024 * 1024, passes: 64, lanes: 4 }

export function isAcceptableCost(cost: Argon2Cost): boolean {
  return (
    cost.memoryKiB >= floorCost.memoryKiB &&
    cost.memoryKiB <= ceilingCost.memoryKiB &&
    cost.passes >= floorCost.passes &&
    cost.passes <= ceilingCost.passes &&
    cost.lanes >= floorCost.lanes &&
    cost.lanes <= ceilingCost.lanes
  )
}

export const minimumPassphraseCharacters = 12

/** The passphrase as every keyboard and clipboard gives it: one form per letter, without spaces around it. */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim()
}

export function isLongEnough(typed: string): boolean {
  return [...normalPassphrase(typed)].length >= minimumPassphraseCharacters
}

export type Argon2id = (passphrase: Uint8Array, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>

/** The key that a typed passphrase gives, 32 bytes. */
export async function passphraseKey(typed: string, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  const passphrase = Buffer.from(normalPassphrase(typed), 'utf8')
  chosen ??= firstThatWorks()
  const { derive } = await chosen
  const key = await derive(passphrase, salt, cost)
  passphrase.fill(0)
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength)
}

/** Which of the two libraries is in use here. @throws when neither gives the known answer. */
export async function argon2InUse(): Promise<string> {
  chosen ??= firstThatWorks()
  return (await chosen).library
}

interface Argon2Library {
  readonly library: string
  readonly derive: Argon2id
}

let chosen: Promise<Argon2Library> | undefined

/** The native library first: an attacker uses the fast one too, so the office should not pay for a slow one. */
async function firstThatWorks(): Promise<Argon2Library> {
  for (const candidate of argon2Libraries) {
    // Only calling it tells: a native library can be present and still not load on this computer.
    if (await givesKnownAnswer(candidate.derive)) return candidate
  }
  throw new Error('self-test: argon2id')
}

/** Argon2id is what this library does when no other algorithm is asked for; the known answer holds it to that. */
const native: Argon2id = async (passphrase, salt, cost) => {
  const { hashRaw } = await import('@node-rs/argon2')
  const { memoryKiB: memoryCost, passes: timeCost, lanes: parallelism } = cost
  return hashRaw(passphrase, { salt, memoryCost, timeCost, parallelism, outputLen: keyBytes })
}

/** WebAssembly: two to five times slower, and it runs everywhere. It keeps this process busy while it works. */
const webAssembly: Argon2id = async (password, salt, cost) => {
  const { argon2id } = await import('hash-wasm')
  const { memoryKiB: memorySize, passes: iterations, lanes: parallelism } = cost
  const sizes = { memorySize, iterations, parallelism, hashLength: keyBytes }
  return argon2id({ password, salt, ...sizes, outputType: 'binary' })
}

/** In the order in which they are tried. */
export const argon2Libraries: readonly Argon2Library[] = [
  { library: '@node-rs/argon2', derive: native },
  { library: 'hash-wasm', derive: webAssembly },
]

async function givesKnownAnswer(derive: Argon2id): Promise<boolean> {
  const cost = { memoryKiB: 256, passes: 2, lanes: 1 }
  try {
    const key = await derive(Buffer.from('known answer'), Buffer.from('sixteen bytes!!!'), cost)
    return Buffer.from(key).toString('hex') === knownAnswer
  } catch {
    return false
  }
}

/** Given alike by @node-rs/argon2 2.2.1, hash-wasm 4.12.0 and OpenSSL 3 (`passphraseKey.test.ts`). */
const knownAnswer = 'cf48798f559c6df280633d12e9fef73cf701846f7187bf0b6b813c69631b3f95'
