import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRandomId } from '../randomId.ts'
import { randomKey } from './envelope.ts'
import { chainStart, readFrames, sealFrame, type ChainLink, type FramePlace } from './journalFrame.ts'
import { frameFileHeader, identityOf, officeObject, type SealedName } from './sealedFormat.ts'

const name: SealedName = { kind: 'journal', store: newRandomId(), object: officeObject, generation: 3 }
const place: FramePlace = { key: randomKey(), identity: identityOf(name, 1) }

interface Journal {
  readonly bytes: Buffer
  /** Where each frame starts, and where the last one ends. */
  readonly borders: readonly number[]
}

function journalOf(texts: readonly string[]): Journal {
  let last: ChainLink = chainStart
  const parts = [frameFileHeader(name, 1)]
  const borders = [parts[0]?.length ?? 0]
  for (const text of texts) {
    const frame = sealFrame(place, last.seq + 1, last.hash, Buffer.from(text))
    parts.push(frame.bytes)
    borders.push((borders.at(-1) ?? 0) + frame.bytes.length)
    last = { seq: last.seq + 1, hash: frame.hash }
  }
  return { bytes: Buffer.concat(parts), borders }
}

/** Texts that were read, '?' for damage, '~' for a torn end. */
function readAll(bytes: Buffer, at: FramePlace = place): readonly string[] {
  return [...readFrames(at, bytes, chainStart)].map((read) => {
    if (read.kind === 'frame') return read.frame.content.toString()
    return read.kind === 'damage' ? '?' : '~'
  })
}

const texts = ['een', 'twee', 'drie', 'vier']

test('frames are read in order, each naming the one before it', () => {
  const { bytes } = journalOf(texts)
  expect(readAll(bytes)).toEqual(texts)
  let before = chainStart.hash
  for (const read of readFrames(place, bytes, chainStart)) {
    if (read.kind !== 'frame') throw new Error(read.kind)
    expect(read.frame.before.equals(before)).toBe(true)
    before = read.frame.hash
  }
})

test('cut anywhere, the whole frames before the cut are read and at most one is torn', () => {
  const { bytes, borders } = journalOf(texts)
  for (let length = borders[0] ?? 0; length < bytes.length; length += 1) {
    const whole = borders.filter((border) => border <= length).length - 1
    const isAtBorder = borders.includes(length)
    expect(readAll(bytes.subarray(0, length))).toEqual([
      ...texts.slice(0, whole),
      ...(isAtBorder ? [] : ['~']),
    ])
  }
})

test.each([0, 3_000])(
  'one flipped bit costs its own frame at most and is no torn end; %i zeros behind',
  (room) => {
    const { bytes, borders } = journalOf(texts)
    fc.assert(
      fc.property(fc.nat((borders.at(-1) ?? 0) * 8 - 1), (bit) => {
        const flipped = Buffer.concat([bytes, Buffer.alloc(room)])
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const hit = borders.findIndex((border) => border > bit >> 3) - 1
        const read = readAll(flipped)
        const others = texts.filter((_, index) => index !== hit)
        expect(read.filter((text) => text !== '?')).toEqual(read.includes('?') ? others : texts)
      }),
      { numRuns: 500 },
    )
  },
)

test('a frame of which a power cut left some sectors, or the start, is torn', () => {
  const before = journalOf(texts).bytes.length
  const { bytes } = journalOf([...texts, 'x'.repeat(4_000)])
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (wrote) => {
      const torn = Buffer.concat([bytes, Buffer.alloc(2_000)])
      for (const [sector, isThere] of wrote.entries())
        if (!isThere) torn.fill(0, Math.max(before, sector * 512), Math.max(before, (sector + 1) * 512))
      expect(readAll(torn).filter((text) => text.length < 9)).toEqual(
        torn.subarray(before).every((byte) => byte === 0) || torn.subarray(0, bytes.length).equals(bytes)
          ? texts
          : [...texts, '~'],
      )
    }),
  )
  // A disk does not stop in the middle of a sector: the last three bytes are not told from a frame that ends in zeros.
  for (let length = before + 1; length < bytes.length - 3; length += 1) {
    const cut = Buffer.concat([bytes.subarray(0, length), Buffer.alloc(5_000)])
    expect(readAll(cut)).toEqual([...texts, '~'])
  }
})

test('a bit that flips in the room behind the frames is no damage', () => {
  const { bytes } = journalOf(texts)
  for (let bit = 0; bit < 2_000 * 8; bit += 1) {
    const flipped = Buffer.concat([bytes, Buffer.alloc(2_000)])
    flipped.writeUInt8(1 << (bit & 7), bytes.length + (bit >> 3))
    expect(readAll(flipped)).toEqual([...texts, '~'])
  }
})

test('a frame that was cut out leaves the next one naming another hash', () => {
  const { bytes, borders } = journalOf(texts)
  const cut = Buffer.concat([bytes.subarray(0, borders[1]), bytes.subarray(borders[2])])
  const frames = [...readFrames(place, cut, chainStart)].flatMap((read) =>
    read.kind === 'frame' ? [read.frame] : [],
  )
  expect(frames.map(({ seq }) => seq)).toEqual([1, 3, 4])
  expect(frames[1]?.before.equals(frames[0]?.hash ?? Buffer.alloc(0))).toBe(false)
})

test('frames that swap their places, or come twice, are not taken twice', () => {
  const { bytes, borders } = journalOf(texts)
  const frame = (index: number): Buffer => bytes.subarray(borders[index], borders[index + 1])
  const header = bytes.subarray(0, borders[0])
  expect(readAll(Buffer.concat([header, frame(1), frame(0), frame(2)]))).toEqual(['twee', '?', 'drie'])
  expect(readAll(Buffer.concat([header, frame(0), frame(0), frame(1)]))).toEqual(['een', '?', 'twee'])
})

test('a header that was lost costs nothing, and no more do zeros behind the last frame', () => {
  const { bytes } = journalOf(texts)
  expect(readAll(Buffer.concat([Buffer.alloc(64, 7), bytes.subarray(64)]))).toEqual(texts)
  expect(readAll(Buffer.concat([bytes, Buffer.alloc(700)]))).toEqual(texts)
})

test("another office's key, another journal's number: nothing opens", () => {
  const { bytes } = journalOf(['een'])
  expect(readAll(bytes, { ...place, key: randomKey() })).toEqual(['?'])
  const other = identityOf({ ...name, generation: 4 }, 1)
  expect(readAll(bytes, { ...place, identity: other })).toEqual(['?'])
})
