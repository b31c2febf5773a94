import LineBreaker from 'linebreak'

/** Where a line may end, as indexes of UTF-16 units. */
export interface BreakPlaces {
  /** Every place of UAX 14, in order. */
  readonly all: readonly number[]
  /** Those of them that leave a year, a day or a number alone on its line: only for a column that is too narrow. */
  readonly unwelcome: ReadonlySet<number>
}

export function breakPlaces(text: string): BreakPlaces {
  const breaker = new LineBreaker(text)
  const all: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) all.push(next.position)
  const unwelcome = new Set<number>()
  for (const { index, 0: spaces } of text.matchAll(beforeNumber)) unwelcome.add(index + spaces.length)
  return { all, unwelcome }
}

/**
 * The spaces before a year ('december 2026'), before a number that ends a sentence ('lesuren: 40.'), before the day of a date
 * in Arabic letters, where it may come last, and before the word that a Ukrainian date has behind its year.
 */
const beforeNumber = new RegExp(
  [
    String.raw`(?<=\p{L}\p{M}*) +(?=(?:19|20)\d\d(?!\d))`,
    String.raw`(?<=[\p{L}:]\p{M}*) +(?=\d{1,3}(?:[.,;!?،؛؟۔]|$))`,
    String.raw`(?<=\p{Script=Arabic}\p{M}*) +(?=\d{1,3}(?!\d))`,
    String.raw`(?<=\d{4}) +(?=р\.)`,
  ].join('|'),
  'gu',
)

/** What stays together where there is room, each with the space behind it. */
export function unbrokenPieces(text: string): readonly string[] {
  const { all, unwelcome } = breakPlaces(text)
  const ends = all.filter((place) => !unwelcome.has(place))
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}
