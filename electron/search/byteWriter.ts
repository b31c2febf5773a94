/** Bytes that are written one after the other into memory that grows. */
export interface ByteWriter {
  readonly length: number
  byte(value: number): void
  /** Whole numbers from 0 below 2^31, seven bits a byte, the lowest first. */
  number(value: number): void
  bytes(values: Uint8Array): void
  /** What was written, in memory of just that size. */
  done(): Uint8Array
}

export function byteWriter(expected = 1_024): ByteWriter {
  let bytes = new Uint8Array(expected)
  let length = 0
  const roomFor = (more: number): void => {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(length + more, bytes.length * 2))
    larger.set(bytes)
    bytes = larger
  }
  return {
    get length() {
      return length
    },
    byte(value) {
      roomFor(1)
      bytes[length] = value
      length += 1
    },
    number(value) {
      roomFor(5)
      let rest = value
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80
      bytes[length++] = rest
    },
    bytes(values) {
      roomFor(values.length)
      bytes.set(values, length)
      length += values.length
    },
    done: () => bytes.slice(0, length),
  }
}
