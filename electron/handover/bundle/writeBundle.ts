import type { OfficeIdentityFile } from '#shared/fileFormat/officeIdentityFile.ts'
import {
  coverPath,
  handoverFormat,
  manifestDomain,
  manifestPath,
  signaturePath,
  type BundlePerson,
  type HandoverManifest,
  type PartListed,
  type ReceiptFor,
} from '#shared/fileFormat/handoverManifest.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { hashOf, runningHash } from '../../vault/envelope.ts'
import type { OfficeIdentity } from '../../vault/officeIdentity.ts'
import type { AgeLock } from './ageHeader.ts'
import { sealAge, sealedLength, type Cipher } from './ageStream.ts'
import { coverText } from './coverText.ts'
import { tarLength, writeTar } from './ustar.ts'

/** One part of a bundle: what it will be is known before it is read, and held against what is read. */
export interface BundlePart extends PartListed {
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface BundleWish {
  readonly bundle: RandomId
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly from: OfficeIdentityFile
  readonly identity: OfficeIdentity
  readonly lock: AgeLock
  readonly content:
    | { readonly kind: 'people'; readonly people: readonly BundlePerson[] }
    | { readonly kind: 'receipt'; readonly receipt: ReceiptFor }
  readonly parts: readonly BundlePart[]
}

/** A part changed between the moment it was listed and the moment it was read. */
export class PartChanged extends Error {}

/** The bundle as a stream of sealed pieces; nothing of it is larger in memory than some chunks and the manifest. */
export function sealBundle(wish: BundleWish, cipher?: Cipher): AsyncIterable<Uint8Array> {
  const parts = [partOf(coverPath, Buffer.from(coverText(wish), 'utf8')), ...wish.parts]
  return sealAge(tarOf(wish, parts), wish.lock, cipher)
}

/** About how long the sealed file becomes; never less than it is. */
export function bundleLength({ parts }: Pick<BundleWish, 'parts'>): number {
  const listed = parts.reduce((sum, { path }) => sum + path.length + 120, 0)
  return sealedLength(1_024, tarLength([{ size: 16_384 + listed }, { size: 90 }, ...parts]))
}

export function partOf(path: string, bytes: Uint8Array): BundlePart {
  return {
    path,
    size: bytes.length,
    sha256: hashOf(bytes).toString('hex'),
    async *open() {
      yield await Promise.resolve(bytes)
    },
  }
}

function tarOf(wish: BundleWish, parts: readonly BundlePart[]): AsyncIterable<Uint8Array> {
  const { bundle, madeAt, from, identity, lock, content } = wish
  const manifest: HandoverManifest = {
    wegwijs: 'handover',
    format: handoverFormat,
    bundle,
    madeAt,
    from,
    to: lock.kind === 'words' ? { kind: 'words' } : { kind: 'office', recipient: lock.recipient },
    ...content,
    files: parts.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  }
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8')
  const signature = identity.sign(Buffer.concat([Buffer.from(manifestDomain, 'utf8'), bytes]))
  return writeTar(
    filesOf([
      partOf(manifestPath, bytes),
      partOf(signaturePath, Buffer.from(`${signature.toString('base64')}\n`, 'utf8')),
      ...parts,
    ]),
    Math.floor(madeAt / 1_000),
  )
}

async function* filesOf(parts: readonly BundlePart[]) {
  for (const part of parts) yield await Promise.resolve({ ...part, content: asListed(part) })
}

async function* asListed({ size, sha256, open }: BundlePart): AsyncGenerator<Uint8Array> {
  const hash = runningHash()
  let left = size
  for await (const piece of open()) {
    left -= piece.length
    if (left < 0) throw new PartChanged('longer than listed')
    hash.add(piece)
    yield piece
  }
  if (left !== 0 || hash.end() !== sha256) throw new PartChanged('another content than listed')
}
