/** Arabic and Persian digits as Western ones; everything else as it was. */
export function withWesternDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6f0))
}
