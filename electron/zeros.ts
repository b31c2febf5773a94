/** Whether there is nothing but zeros, or nothing. Compared as memory: a megabyte takes less than a millisecond. */
export function isZero(bytes: Buffer): boolean {
  return bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)))
}
