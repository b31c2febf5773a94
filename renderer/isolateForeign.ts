const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const controls = /[\u202a-\u202e\u2066-\u2069]/gu

/** A value between isolates when it holds right-to-left letters, so that it can't turn the sentence around it. */
export function isolateForeign(value: string): string {
  return rightToLeft.test(value) ? `\u2068${value.replace(controls, '')}\u2069` : value
}
