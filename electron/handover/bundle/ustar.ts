/*
 * A plain POSIX tar (ustar) with regular files only. `tar` reads what we write. We read what we write and nothing else:
 * no links, no long names, no headers of other kinds, no gaps. A library that is kind to strange archives would be a way in.
 * Source: POSIX.1-2017, pax, "ustar Interchange Format"; checked 2026-11-22.
 */

import { isZero } from '../../zeros.ts'

const block = 512

export interface TarFile {
  /** ASCII, at most 100 characters. */
  readonly path: string
  readonly size: number
}

/** Bytes that files of these sizes take together. */
export function tarLength(files: readonly Pick<TarFile, 'size'>[]): number {
  return files.reduce((sum, { size }) => sum + block + padded(size), 2 * block)
}

export async function* writeTar(
  files: AsyncIterable<TarFile & { readonly content: AsyncIterable<Uint8Array> }>,
  /** Seconds since 1970. */
  madeAt: number,
): AsyncGenerator<Uint8Array> {
  for await (const { path, size, content } of files) {
    yield headerOf(path, size, madeAt)
    let written = 0
    for await (const piece of content) {
      written += piece.length
      yield piece
    }
    if (written !== size) throw new Error('a part of a bundle has another length than it said')
    yield Buffer.alloc(padded(size) - size)
  }
  yield Buffer.alloc(2 * block)
}

/** One file of an archive that is read; its content must be read to its end before the next one comes. */
export interface TarEntry extends TarFile {
  readonly content: AsyncIterable<Uint8Array>
}

/** These bytes are no archive that we write. */
export class StrangeTar extends Error {}

/** @throws StrangeTar for anything that `writeTar` does not write. */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = new ByteSource(bytes)
  for (;;) {
    const header = await source.take(block)
    if (isZero(header)) break
    const { path, size } = readTarHeader(header)
    let left = size
    const content = source.upTo(size, (length) => {
      left -= length
    })
    yield { path, size, content }
    if (left > 0) throw new Error('the content of a part was not read')
    if (!isZero(await source.take(padded(size) - size))) throw strange()
  }
  if (!isZero(await source.take(block)) || !(await source.isAtEnd())) throw strange()
}

function headerOf(path: string, size: number, madeAt: number): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(path)) throw new Error('no path for a part of a bundle')
  const header = Buffer.alloc(block)
  header.write(path, 0, 'latin1')
  header.write('0000600\0' + '0000000\0' + '0000000\0', 100, 'latin1')
  header.write(`${octal(size, 11)}\0${octal(madeAt, 11)}\0`, 124, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.write(`${octal(checkSum(header), 6)}\0 `, 148, 'latin1')
  return header
}

function readTarHeader(header: Buffer): TarFile {
  const path = /^([\x21-\x7e]{1,100})\0*$/.exec(header.toString('latin1', 0, 100))?.[1]
  const size = /^([0-7]{11})\0$/.exec(header.toString('latin1', 124, 136))?.[1]
  const madeAt = /^([0-7]{11})\0$/.exec(header.toString('latin1', 136, 148))?.[1]
  if (path === undefined || size === undefined || madeAt === undefined) throw strange()
  const ours = headerOf(path, parseInt(size, 8), parseInt(madeAt, 8))
  if (!ours.equals(header)) throw strange()
  return { path, size: parseInt(size, 8) }
}

/** The sum of all bytes, with spaces where it will stand itself. */
function checkSum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0)
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, '0')
  if (text.length > digits) throw new Error('too large for a tar')
  return text
}

function padded(size: number): number {
  return Math.ceil(size / block) * block
}

function strange(): StrangeTar {
  return new StrangeTar('not as we write it')
}

/** Gives bytes out of a stream in the portions that are asked for. */
class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array>
  #held: Uint8Array = Buffer.alloc(0)

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#pieces = bytes[Symbol.asyncIterator]()
  }

  /** Exactly so many bytes: only for few. */
  async take(length: number): Promise<Buffer> {
    const taken = Buffer.alloc(length)
    let filled = 0
    for await (const piece of this.upTo(length)) {
      taken.set(piece, filled)
      filled += piece.length
    }
    return taken
  }

  async *upTo(length: number, told: (length: number) => void = () => undefined): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) throw strange()
      const piece = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(piece.length)
      left -= piece.length
      told(piece.length)
      yield piece
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more())
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#pieces.next()
      if (next.done === true) return false
      this.#held = next.value
      if (this.#held.length > 0) return true
    }
  }
}
