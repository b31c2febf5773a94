/** Digits of every script as Western ones: Arabic, Persian, Bengali and the rest; everything else as it was. */
export function withWesternDigits(text: string): string {
  return text.replace(/[^0-9\P{Nd}]/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)))
}

/** Unicode gives the ten digits of a script in a row, and rows follow each other without a gap between digits. */
function valueOf(codePoint: number): number {
  let first = codePoint
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return (codePoint - first) % 10
}
