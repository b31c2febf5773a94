import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack, type Pack } from 'tar-stream'
import { flushFolder, writeDurably } from '../vault/durableFile.ts'
import type { Watch } from '../vault/inspectOffice.ts'
import { copyRuleOf, type CopyRule, type OpenedFile } from '../vault/officeFiles.ts'
import { copyInPlace } from './copyFile.ts'
import { isBulk, type CopySource } from './copyOffice.ts'
import { packedSetText, setFileName, sliceBytes, sliceName } from './setFormat.ts'

const chunkBytes = 1024 * 1024

/**
 * Packs the office into a new set in `folder`, which must not exist. May run while the office is in use. Everything is
 * flushed when it resolves; the set is one only then, because its `set.json` comes last.
 */
export async function packOffice(
  source: CopySource,
  folder: string,
  madeAt: number,
  watch: Watch,
  mostBytesOfSlice: number = sliceBytes,
): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const slices = new Slices(folder, mostBytesOfSlice)
  const tar = pack()
  // The filler's refusal reaches the pipeline through the tar, and the pipeline's reaches the filler.
  const filled = fill(tar, source, folder, madeAt, watch).catch((refusal: unknown) => {
    tar.destroy(refusal instanceof Error ? refusal : new Error('packing stopped'))
    throw refusal
  })
  const [filling, writing] = await Promise.allSettled([
    filled,
    pipeline(tar, slices.stream, { signal: watch.signal }),
  ])
  await slices.close()
  if (filling.status === 'rejected') throw filling.reason
  if (writing.status === 'rejected') throw writing.reason
  await writeDurably(join(folder, setFileName), packedSetText({ madeAt, slices: slices.lengths }))
  await flushFolder(dirname(folder))
}

/** First what is large and never changes, while the office is in use; then the rest, while it is held still. */
async function fill(
  tar: Pack,
  { files, whileStill }: CopySource,
  folder: string,
  madeAt: number,
  watch: Watch,
): Promise<void> {
  const packed = new Set<string>()
  let wanted = 0
  const addAll = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      watch.signal.throwIfAborted()
      const file = packed.has(path) ? null : await files.open(path)
      if (!file) continue
      try {
        await addToTar(tar, path, file, madeAt)
      } finally {
        await file.close()
      }
      packed.add(path)
      watch.report(packed.size, Math.max(packed.size, wanted))
    }
  }
  const before = await files.paths()
  wanted = before.length
  await addAll(before.filter(isBulk))
  await whileStill(async () => {
    const now = await files.paths()
    const byRule = (rule: CopyRule): readonly string[] => now.filter((path) => copyRuleOf(path) === rule)
    await addAll([...byRule('once'), ...byRule('eachTime')])
    for (const path of byRule('inPlace')) await copyInPlace(files, path, folder)
  })
  tar.finalize()
}

/** A file that grows while it is read goes in as long as it was when it was opened. */
async function addToTar(tar: Pack, path: string, file: OpenedFile, madeAt: number): Promise<void> {
  const added = Promise.withResolvers<null>()
  const header = { name: path, size: file.size, mode: 0o600, mtime: new Date(madeAt), type: 'file' } as const
  const entry = tar.entry(header, (refusal) => {
    if (refusal) added.reject(refusal)
    else added.resolve(null)
  })
  // Of three ways to hear of a refusal the last line of this function is the one that listens.
  entry.on('error', () => undefined)
  added.promise.catch(() => undefined)
  for (let at = 0; at < file.size;) {
    const chunk = Buffer.alloc(Math.min(chunkBytes, file.size - at))
    const got = await file.read(chunk, at)
    if (got === 0) throw new Error('a file became shorter while it was packed')
    if (!entry.write(chunk.subarray(0, got))) await Promise.race([drained(entry), added.promise])
    at += got
  }
  entry.end(null)
  await added.promise
}

function drained(entry: ReturnType<Pack['entry']>): Promise<null> {
  return new Promise((resolve) => {
    entry.once('drain', () => {
      resolve(null)
    })
  })
}

/** Writes one stream into files of at most so many bytes, each flushed when it is full. */
class Slices {
  readonly stream: Writable
  readonly #folder: string
  readonly #most: number
  readonly #lengths: number[] = []
  #current: FileHandle | null = null

  constructor(folder: string, most: number) {
    this.#folder = folder
    this.#most = most
    this.stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.#write(chunk).then(
          () => {
            done()
          },
          (refusal: unknown) => {
            done(refusal instanceof Error ? refusal : new Error('writing stopped'))
          },
        )
      },
    })
  }

  get lengths(): readonly number[] {
    return this.#lengths
  }

  /** Flushes and closes the last one. */
  async close(): Promise<void> {
    const last = this.#current
    this.#current = null
    if (!last) return
    try {
      await last.datasync()
    } finally {
      await last.close()
    }
  }

  async #write(chunk: Buffer): Promise<void> {
    for (let done = 0; done < chunk.length;) {
      const index = this.#lengths.length - 1
      const length = this.#lengths[index] ?? this.#most
      if (!this.#current || length >= this.#most) {
        await this.#openNext()
        continue
      }
      const piece = chunk.subarray(done, done + this.#most - length)
      const { bytesWritten } = await this.#current.write(piece)
      this.#lengths[index] = length + bytesWritten
      done += bytesWritten
    }
  }

  async #openNext(): Promise<void> {
    await this.close()
    this.#current = await open(join(this.#folder, sliceName(this.#lengths.length)), 'wx', 0o600)
    this.#lengths.push(0)
  }
}
