import {
  contradictionIn,
  handoverFormat,
  manifestDomain,
  manifestPath,
  mostManifestBytes,
  readManifest,
  signaturePath,
  type HandoverManifest,
  type PartListed,
} from '#shared/fileFormat/handoverManifest.ts'
import { hashOf, isSignatureOf, runningHash } from '../../vault/envelope.ts'
import type { Watch } from '../../vault/inspectOffice.ts'
import type { OpenedFile } from '../../vault/officeFiles.ts'
import { isByItself } from '../officeIntroduction.ts'
import { fileKeyOf, readHeader, type AgeKey, type HeaderKind } from './ageHeader.ts'
import { openAge, sealedLength, type Cipher } from './ageStream.ts'
import { BundleRefused } from './bundleRefused.ts'
import { readTar, StrangeTar, tarLength, type TarEntry } from './ustar.ts'

/** A bundle that can be opened; nothing in it is proved yet. */
export interface OpenBundle {
  readonly file: OpenedFile
  readonly headerBytes: number
  readonly kind: HeaderKind
  readonly fileKey: Uint8Array
}

/** @throws BundleRefused when the file is no age file, or none for this key. */
export async function openBundle(file: OpenedFile, key: AgeKey): Promise<OpenBundle> {
  const header = await readHeader(file)
  const fileKey = await fileKeyOf(header, key)
  return { file, headerBytes: header.header.length, kind: header.kind, fileKey }
}

export interface BundleReader {
  /** Our own recipient: a bundle that was meant for somebody else is refused, whoever sealed it for us again. */
  readonly recipient: string
  readonly watch: Watch
  /**
   * Gets each part in order and must read it to its end. What it was given is proved only when the next one comes, or
   * when `readBundle` resolves.
   */
  readonly take: (part: PartListed, content: AsyncIterable<Uint8Array>) => Promise<void>
}

export interface BundleRead {
  readonly manifest: HandoverManifest
  /** SHA-256 of the manifest's bytes: two readings of the same file give the same. */
  readonly manifestHash: string
}

/**
 * Reads a bundle from beginning to end. Resolves only when everything is there, whole, in its place and signed; whose the
 * signature is, the caller says.
 * @throws BundleRefused, the disk's refusals, the signal's reason, and what `take` throws.
 */
export async function readBundle(
  bundle: OpenBundle,
  reader: BundleReader,
  cipher?: Cipher,
): Promise<BundleRead> {
  const { file, headerBytes, fileKey } = bundle
  let read: BundleRead | null = null
  let next = 0
  try {
    const tar = readTar(watched(openAge(file, headerBytes, fileKey, cipher), file.size, reader.watch))
    for await (const entry of tar) {
      if (!read) {
        read = await readBeginning(entry, tar)
        checkManifest(read.manifest, bundle, reader.recipient)
        continue
      }
      const listed = read.manifest.files[next]
      next += 1
      if (!listed) throw new BundleRefused({ kind: 'handoverPartExtra' })
      await takePart(entry, listed, reader)
    }
  } catch (thrown) {
    if (!(thrown instanceof StrangeTar)) throw thrown
    throw new BundleRefused({ kind: read ? 'handoverPartDiffers' : 'handoverNotOurs' })
  }
  if (!read) throw new BundleRefused({ kind: 'handoverNotOurs' })
  if (next < read.manifest.files.length) throw new BundleRefused({ kind: 'handoverPartMissing' })
  return read
}

/** The manifest and its signature, before anything else is looked at. */
async function readBeginning(first: TarEntry, tar: AsyncIterator<TarEntry>): Promise<BundleRead> {
  if (first.path !== manifestPath) throw new BundleRefused({ kind: 'handoverNotOurs' })
  const bytes = await whole(first, mostManifestBytes)
  const second = await tar.next()
  if (second.done === true || second.value.path !== signaturePath) {
    throw new BundleRefused({ kind: 'handoverForged' })
  }
  const signature = signatureIn((await whole(second.value, 200)).toString('latin1'))
  const manifest = readManifest(bytes.toString('utf8'))
  switch (manifest.outcome) {
    case 'newer':
      throw new BundleRefused({ kind: 'handoverNewer', theirs: manifest.theirs, ours: handoverFormat })
    case 'strangePath':
      throw new BundleRefused({ kind: 'handoverPathTrick' })
    case 'unreadable':
      throw new BundleRefused({ kind: 'handoverManifestLies' })
    case 'read':
  }
  const signed = Buffer.concat([Buffer.from(manifestDomain, 'utf8'), bytes])
  const key = Buffer.from(manifest.manifest.from.signing, 'base64')
  const isTheirs = isSignatureOf(key, signed, signature) && isByItself(manifest.manifest.from)
  if (!isTheirs) throw new BundleRefused({ kind: 'handoverForged' })
  return { manifest: manifest.manifest, manifestHash: hashOf(bytes).toString('hex') }
}

/** Node reads base64 kindly, so one signature could be written in many ways: only the way that we write it counts. */
function signatureIn(text: string): Buffer {
  const signature = Buffer.from(text, 'base64')
  const written = signature.toString('base64')
  if (text !== written && text !== `${written}\n`) throw new BundleRefused({ kind: 'handoverForged' })
  return signature
}

function checkManifest(
  manifest: HandoverManifest,
  { file, headerBytes, kind }: OpenBundle,
  recipient: string,
): void {
  const { to, files } = manifest
  if (to.kind === 'office' ? to.recipient !== recipient || kind !== 'recipient' : kind !== 'words') {
    throw new BundleRefused({ kind: 'handoverNotForUs' })
  }
  const contradiction = contradictionIn(manifest)
  if (contradiction) throw new BundleRefused({ kind: contradictions[contradiction] })
  // The two files before them are counted by what is there already: this is the least that the file must be.
  const least = sealedLength(headerBytes, tarLength(files))
  if (file.size < least) throw new BundleRefused({ kind: 'handoverCutOff' })
}

const contradictions = {
  doubled: 'handoverPartTwice',
  missing: 'handoverPartMissing',
  extra: 'handoverPartExtra',
  tooBig: 'handoverPartTooBig',
} as const

async function takePart(entry: TarEntry, listed: PartListed, { take }: BundleReader): Promise<void> {
  if (entry.path !== listed.path || entry.size !== listed.size) {
    throw new BundleRefused({ kind: 'handoverPartDiffers' })
  }
  const hash = runningHash()
  await take(listed, hashing(entry.content, hash))
  if (hash.end() !== listed.sha256) throw new BundleRefused({ kind: 'handoverPartDiffers' })
}

async function* hashing(
  content: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof runningHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    hash.add(piece)
    yield piece
  }
}

/** All bytes of a part that fits in memory. @throws BundleRefused when it is longer. */
export async function whole(
  { size, content }: { readonly size: number; readonly content: AsyncIterable<Uint8Array> },
  most: number,
): Promise<Buffer> {
  if (size > most) throw new BundleRefused({ kind: 'handoverPartTooBig' })
  const bytes = Buffer.alloc(size)
  let filled = 0
  for await (const piece of content) {
    bytes.set(piece, filled)
    filled += piece.length
  }
  return bytes
}

async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  of: number,
  watch: Watch,
): AsyncGenerator<Uint8Array> {
  let done = 0
  for await (const piece of pieces) {
    watch.signal.throwIfAborted()
    done += piece.length
    watch.report(inMegabytes(done), inMegabytes(of))
    yield piece
  }
}

/** Rounded up, for a bar that is never empty. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
